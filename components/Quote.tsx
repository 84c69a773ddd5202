import type { EntityId, QuotedStatement } from '../data/model.ts';
import { harmless } from '../data/text/harmless.ts';
import type { CardActions } from './card-actions.ts';
import { SourceLine } from './SourceLine.tsx';

interface QuoteProps extends CardActions {
  statement: QuotedStatement;
  here: EntityId | null;
}

/** One statement in its own language and direction, with its source below. */
export function Quote({ statement, ...source }: QuoteProps) {
  return (
    <>
      <p class="said" lang={statement.language} dir="auto">
        {harmless(statement.text)}
      </p>
      <SourceLine statement={statement} {...source} />
    </>
  );
}
