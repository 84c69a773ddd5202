import type { EntityId, TimelineEntry } from '../data/model.ts';
import type { CardActions } from './card-actions.ts';
import { FirstFew } from './FirstFew.tsx';
import { formatDate } from './format-date.ts';
import { Quote } from './Quote.tsx';
import { say } from './words/say.ts';

const FIRST_ENTRIES = 8;

interface TimelineProps extends CardActions {
  entries: readonly TimelineEntry[];
  here: EntityId;
}

/** Dated statements in order of time, folded away until asked for. */
export function Timeline({ entries, ...quote }: TimelineProps) {
  if (entries.length === 0) return null;
  return (
    <details class="part timeline">
      <summary>
        <h3 class="rubric">{say('timeline')}</h3>
        <span class="count">{entries.length}</span>
      </summary>
      <FirstFew
        className="dated"
        isOrdered
        items={entries}
        first={FIRST_ENTRIES}
        render={({ date, statement }) => (
          <>
            <time class="date" dateTime={date}>
              {formatDate(date)}
            </time>
            <Quote statement={statement} {...quote} />
          </>
        )}
      />
    </details>
  );
}
