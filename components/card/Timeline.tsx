import { useContext } from 'preact/hooks';
import { FIRST_ENTRIES } from '../../data/limits/first-few.ts';
import type { EntityId, TimelineEntry } from '../../data/model.ts';
import { ArticleDate } from '../article-date.ts';
import type { CardActions } from './card-actions.ts';
import { FirstFew } from '../FirstFew.tsx';
import { formatDate } from '../words/format-date.ts';
import { Quote } from '../statement/Quote.tsx';
import { timelineRows, type TimelineRow } from './timeline-rows.ts';
import { say } from '../words/say.ts';

interface TimelineProps extends CardActions {
  entries: readonly TimelineEntry[];
  here: EntityId;
}

/** Dated statements in order of time, the article among them, folded away until asked for. */
export function Timeline({ entries, ...quote }: TimelineProps) {
  const article = useContext(ArticleDate);
  if (entries.length === 0) return null;
  const rows = timelineRows(entries, article);
  const upToArticle = rows.findIndex(({ kind }) => kind === 'article') + 1;
  return (
    <details class="part timeline">
      <summary>
        <h3 class="rubric">{say('timeline')}</h3>
        <span class="count">{entries.length}</span>
      </summary>
      <FirstFew
        className="dated"
        isOrdered
        items={rows}
        first={Math.max(FIRST_ENTRIES, upToArticle)}
        render={(row) => <Row row={row} {...quote} />}
      />
    </details>
  );
}

function Row({ row, ...quote }: Omit<TimelineProps, 'entries'> & { row: TimelineRow }) {
  return (
    <>
      <time class="date" dateTime={row.date}>
        {formatDate(row.date)}
      </time>
      {row.kind === 'article' ? (
        <p class="this-article">{say('thisArticle')}</p>
      ) : (
        <Quote statement={row.statement} {...quote} />
      )}
    </>
  );
}
