import type { PartialDate } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { formatDate } from '../format-date.ts';
import { say } from '../words/say.ts';

interface ArticleHeadProps {
  title: string;
  published: PartialDate | null;
}

/** Which article the panel shows. */
export function ArticleHead({ title, published }: ArticleHeadProps) {
  return (
    <header class="article-head">
      <p class="rubric">
        {say('inThisArticle')}
        {published !== null && (
          <>
            {', '}
            <time dateTime={published}>{formatDate(published)}</time>
          </>
        )}
      </p>
      <h2 dir="auto">{harmless(title)}</h2>
    </header>
  );
}
