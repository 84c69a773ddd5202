import type { PartialDate } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { formatDate } from '../words/format-date.ts';
import { say } from '../words/say.ts';

interface ArticleHeadProps {
  title: string;
  published: PartialDate | null;
  changed?: PartialDate | null;
}

/** Which article the panel shows, and of when. */
export function ArticleHead({ title, published, changed = null }: ArticleHeadProps) {
  // Two dates in full do not fit on one line of a panel.
  const length = changed === null ? 'long' : 'short';
  return (
    <header class="article-head">
      <p class="rubric">
        {say('inThisArticle')}
        {published !== null && (
          <>
            {', '}
            <time dateTime={published}>{formatDate(published, length)}</time>
          </>
        )}
        {changed !== null && (
          <>
            {', '}
            {say('articleChanged')} <time dateTime={changed}>{formatDate(changed, length)}</time>
          </>
        )}
      </p>
      <h2 dir="auto">{harmless(title)}</h2>
    </header>
  );
}
