import type { ArticleDate, ArticleTimeline } from '../../data/article.ts';
import type { PartialDate } from '../../data/model.ts';
import type { CardActions } from '../card-actions.ts';
import { formatDate } from '../format-date.ts';
import { Isolated } from '../Isolated.tsx';
import { LongList } from '../LongList.tsx';
import { Quote } from '../Quote.tsx';
import { formatCount, sayCount } from '../words/count.ts';
import { say } from '../words/say.ts';
import { placeOfArticle } from './place-article.ts';

/** Height of a dated statement of three lines with its source, in CSS pixels. */
const ROW_HEIGHT_PX = 130;

interface DatedStatementsProps extends CardActions {
  timeline: ArticleTimeline;
  /** The article's own day; `null` when the page does not say. */
  published: PartialDate | null;
  title: string;
  /** Asks for those that were left out; `null` while they are on their way. */
  onAll: (() => void) | null;
}

type Entry = { kind: 'statement'; entry: ArticleDate } | { kind: 'article'; date: PartialDate };

/** What happened when, of all that the article names, with the article itself in its place. */
export function DatedStatements(props: DatedStatementsProps) {
  const { timeline, published, title, onAll, ...actions } = props;
  const { entries, total } = timeline;
  if (entries.length === 0) return <p class="notice">{say('timelineNothing')}</p>;
  return (
    <section class="article-timeline quotes">
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
        items={withArticle(entries, published)}
        rowHeight={ROW_HEIGHT_PX}
        keyOf={keyOf}
        render={(entry) =>
          entry.kind === 'article' ? (
            <ThisArticle date={entry.date} title={title} />
          ) : (
            <>
              <time class="date" dateTime={entry.entry.date}>
                {formatDate(entry.entry.date)}
              </time>
              <Quote statement={entry.entry.statement} here={null} {...actions} />
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
      <p>
        {say('thisArticle')} <Isolated>{title}</Isolated>
      </p>
    </div>
  );
}

function withArticle(entries: readonly ArticleDate[], published: PartialDate | null): Entry[] {
  const all: Entry[] = entries.map((entry) => ({ kind: 'statement', entry }));
  if (published === null) return all;
  return all.toSpliced(placeOfArticle(entries, published), 0, { kind: 'article', date: published });
}

function keyOf(entry: Entry): string {
  if (entry.kind === 'article') return 'article';
  const { document, index } = entry.entry.statement;
  return `${index} ${document}`;
}
