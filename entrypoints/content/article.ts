/** Whether a page is an article. */

import { queryAll, textOf } from './dom.ts';
import type { Region } from './regions.ts';

/** A stub behind a paywall has as much. */
const LEAST_TEXT = 140;
/** So much text, in paragraphs that stand together, needs no further word. */
const PLENTY = 1200;
/** Mean weight of a character where paragraphs stand together: the root of some 600 characters. */
const TOGETHER = 25;

const SAYS_ARTICLE =
  'meta[property="og:type"][content="article"],[itemprop=articleBody],[itemtype*="Article"],[itemtype*="BlogPosting"],[typeof*="Article"]';
const DATA_SAYS_ARTICLE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"/;

/** Judges by the text of the article's container; where that leaves doubt, by what the page says of itself. */
export function isArticle(document: Document, { good, value }: Region): boolean {
  if (good < LEAST_TEXT) return false;
  if (good >= PLENTY && value >= TOGETHER * good) return true;
  return (
    queryAll(document, SAYS_ARTICLE).length > 0 ||
    [...queryAll(document, 'script[type="application/ld+json"]')].some((script) =>
      DATA_SAYS_ARTICLE.test(textOf(script)),
    )
  );
}
