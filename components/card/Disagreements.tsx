import { FIRST_DISAGREEMENTS } from '../../data/limits/first-few.ts';
import type { Disagreement, DisputeKind } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import type { CardActions } from './card-actions.ts';
import { FirstFew } from '../FirstFew.tsx';
import { Positions } from './Positions.tsx';
import { TimePlot } from './TimePlot.tsx';
import { say } from '../words/say.ts';

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
            <Plot {...disagreement} />
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

/** Figures that changed over time are drawn before they are told. */
function Plot({ question, positions }: Disagreement) {
  const points = positions.flatMap(({ point }) => point ?? []);
  return points.length > 1 ? <TimePlot name={harmless(question)} points={points} /> : null;
}
