import { FIRST_SOURCES } from '../../data/limits/first-few.ts';
import type { Disagreement, Position } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import type { CardActions } from './card-actions.ts';
import { FirstFew } from '../FirstFew.tsx';
import { SourceLine } from '../statement/SourceLine.tsx';

type PositionsProps = CardActions & { disagreement: Disagreement };

/** Conflicting answers stand side by side, later ones under earlier ones, readings of a word in a list. */
export function Positions({ disagreement, ...actions }: PositionsProps) {
  const { kind, positions } = disagreement;
  const List = kind === 'over-time' ? 'ol' : 'ul';
  const isPlotted = positions.some(({ point }) => point !== null);
  return (
    <List class={`positions ${isPlotted ? 'figures' : kind}`}>
      {positions.map((position, at) => (
        <li key={at}>
          {isPlotted ? <FigureAnswer answer={position.answer} /> : <Answer {...position} />}
          <Sources statements={position.statements} {...actions} />
        </li>
      ))}
    </List>
  );
}

function Answer({ answer }: Pick<Position, 'answer'>) {
  return (
    <p class="answer" dir="auto">
      {harmless(answer)}
    </p>
  );
}

/** "over 58,000 (March to November 2022)": the figure in one column, what it is of in the other. */
function FigureAnswer({ answer }: Pick<Position, 'answer'>) {
  const [, figure = answer, aside] = /^(.*?)\s*\(([^()]*)\)$/u.exec(answer) ?? [];
  return (
    <p class="answer" dir="auto">
      <span class="figure">{harmless(figure)}</span>{' '}
      {aside && <span class="aside">{harmless(aside)}</span>}
    </p>
  );
}

function Sources({ statements, ...actions }: CardActions & Pick<Position, 'statements'>) {
  return (
    <FirstFew
      className="sources"
      items={statements}
      first={FIRST_SOURCES}
      render={(statement) => <SourceLine statement={statement} here={null} {...actions} />}
    />
  );
}
