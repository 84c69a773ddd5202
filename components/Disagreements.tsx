import type { Disagreement, DisputeKind, Position } from '../data/model.ts';
import { harmless } from '../data/text/harmless.ts';
import type { CardActions } from './card-actions.ts';
import { FirstFew } from './FirstFew.tsx';
import { SourceLine } from './SourceLine.tsx';
import { say } from './words/say.ts';

const FIRST_DISAGREEMENTS = 4;
/** How many sources stand under an answer before the reader asks for the rest. */
const FIRST_SOURCES = 2;

interface DisagreementsProps extends CardActions {
  disagreements: readonly Disagreement[];
}

/** The questions to which documents give different answers: the first laid open, the others by a press. */
export function Disagreements({ disagreements, ...actions }: DisagreementsProps) {
  if (disagreements.length === 0) return null;
  return (
    <section class="part">
      <h3 class="rubric">{say('differ')}</h3>
      <FirstFew
        className="disputes"
        items={disagreements}
        first={FIRST_DISAGREEMENTS}
        render={(disagreement) => (
          <details open={disagreement === disagreements[0]}>
            <summary>
              <span class="question">{harmless(disagreement.question)}</span>
            </summary>
            {disagreement.kind !== 'conflict' && (
              <p class="dispute-kind">{kindWords(disagreement.kind)}</p>
            )}
            <Positions disagreement={disagreement} {...actions} />
          </details>
        )}
      />
    </section>
  );
}

/** A conflict needs no word: the heading says it. */
function kindWords(kind: Exclude<DisputeKind, 'conflict'>): string {
  return say(kind === 'over-time' ? 'dispute_overTime' : 'dispute_scope');
}

/** Conflicting answers stand side by side, later ones under earlier ones, readings of a word in a list. */
function Positions({ disagreement, ...actions }: CardActions & { disagreement: Disagreement }) {
  const List = disagreement.kind === 'over-time' ? 'ol' : 'ul';
  return (
    <List class={`positions ${disagreement.kind}`}>
      {disagreement.positions.map((position, at) => (
        <li key={at}>
          <Answer position={position} {...actions} />
        </li>
      ))}
    </List>
  );
}

function Answer({ position, ...actions }: CardActions & { position: Position }) {
  return (
    <>
      <p class="answer" dir="auto">
        {harmless(position.answer)}
      </p>
      <FirstFew
        className="sources"
        items={position.statements}
        first={FIRST_SOURCES}
        render={(statement) => <SourceLine statement={statement} here={null} {...actions} />}
      />
    </>
  );
}
