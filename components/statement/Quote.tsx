import { useId } from 'preact/hooks';
import type { EntityId, QuotedStatement } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { isSamePlace, useDesk } from '../acts/desk.ts';
import { FolderButton } from '../acts/Folder.tsx';
import { StatementActs } from '../acts/StatementActs.tsx';
import type { CardActions } from '../card/card-actions.ts';
import { SourceLine } from './SourceLine.tsx';
import { say } from '../words/say.ts';

interface QuoteProps extends CardActions {
  statement: QuotedStatement;
  here: EntityId | null;
}

/** One statement in its own language and direction, with its source below, and what can be done with it. */
export function Quote({ statement, ...source }: QuoteProps) {
  const desk = useDesk();
  const name = useId();
  return (
    <>
      <p class="said" lang={statement.language} dir="auto">
        {harmless(statement.text)}
      </p>
      {desk ? (
        <div class="sourced">
          <SourceLine statement={statement} {...source} />
          {desk.choices.pins.some((pin) => isSamePlace(pin, statement)) && <PinMark />}
          <FolderButton desk={desk} name={name} label={say('statementActs')} />
        </div>
      ) : (
        <SourceLine statement={statement} {...source} />
      )}
      {desk && <StatementActs desk={desk} name={name} statement={statement} />}
    </>
  );
}

function PinMark() {
  return (
    <span class="pin-mark" title={say('pinnedMark')}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5.5 2.5h5l-.7 5 2.2 2.5h-8l2.2-2.5zM8 10v4" />
      </svg>
      <span class="unseen">{say('pinnedMark')}</span>
    </span>
  );
}
