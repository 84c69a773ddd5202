import { useContext } from 'preact/hooks';
import type { PartialDate } from '../../data/model.ts';
import { isLater } from '../../data/text/compare-dates.ts';
import { ArticleDate } from '../article-date.ts';
import { formatDate } from '../words/format-date.ts';
import { say } from '../words/say.ts';

/** When a source was published, and whether that was after the article. */
export function SourceDate({ published }: { published: PartialDate | null }) {
  const article = useContext(ArticleDate);
  if (published === null) return <>{say('undated')}</>;
  return (
    <>
      <time dateTime={published}>{formatDate(published, 'short')}</time>
      {article !== null && isLater(published, article) && (
        <>
          {' '}
          <span class="after">{say('afterArticle')}</span>
        </>
      )}
    </>
  );
}
