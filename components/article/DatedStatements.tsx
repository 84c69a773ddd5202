import type { ArticleTimeline } from '../../data/article.ts';
import type { PartialDate } from '../../data/model.ts';
import type { CardActions } from '../card/card-actions.ts';
import { formatDate } from '../words/format-date.ts';
import { Isolated } from '../Isolated.tsx';
import { LongList } from '../LongList.tsx';
import { Quote } from '../statement/Quote.tsx';
import { timelineRows, type TimelineRow } from '../card/timeline-rows.ts';
import { formatCount, sayCount } from '../words/count.ts';
import { say } from '../words/say.ts';

/** Height of a dated statement of three lines with its source, in CSS pixels. */
const ROW_HEIGHT_PX = 130;

interface DatedStatementsProps extends CardActions {
  timeline: ArticleTimeline;
  /** The last day that the article can know of; `null` when unknown. */
  articleDate: PartialDate | null;
  title: string;
  /** Asks for those that were left out; `null` while they are on their way. */
  onAll: (() => void) | null;
}

/** What happened when, of all that the article names, with the article itself in its place. */
export function DatedStatements(props: DatedStatementsProps) {
  const { timeline, articleDate, title, onAll, ...actions } = props;
  const { entries, total } = timeline;
  if (entries.length === 0) return <p class="notice">{say('timelineNothing')}</p>;
  return (
    <section class="article-timeline">
      {total > entries.length ? (
        <p class="notice">
          {say('timelineSome', formatCount(entries.length), formatCount(total))}{' '}
          <button type="button" class="link" disabled={onAll === null} onClick={() => onAll?.()}>
            {say('timelineAll')}
          </button>
        </p>
      ) : (
        <p class="notice">{sayCount('timelineCount', total)}</p>
      )}
      <LongList
        className="rows"
        items={timelineRows(entries, articleDate)}
        rowHeight={ROW_HEIGHT_PX}
        keyOf={keyOf}
        render={(row) =>
          row.kind === 'article' ? (
            <ThisArticle date={row.date} title={title} />
          ) : (
            <>
              <time class="date" dateTime={row.date}>
                {formatDate(row.date)}
              </time>
              <Quote statement={row.statement} here={null} {...actions} />
            </>
          )
        }
      />
    </section>
  );
}

function ThisArticle({ date, title }: { date: PartialDate; title: string }) {
  return (
    <div class="this-article">
      <time class="date" dateTime={date}>
        {formatDate(date)}
      </time>
      <p class="this">{say('thisArticle')}</p>
      <p>
        <Isolated>{title}</Isolated>
      </p>
    </div>
  );
}

function keyOf(row: TimelineRow): string {
  return row.kind === 'article' ? row.kind : `${row.statement.index} ${row.statement.document}`;
}
