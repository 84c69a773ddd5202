/** Whether a page is an article. */

import { attributeOf, bodyOf, holds, queryAll, textOf } from './dom.ts';
import type { RawBlock } from './write-blocks.ts';
import type { Region } from './regions.ts';
import type { Steps } from './steps.ts';

/** A stub behind a paywall has as much. */
const LEAST_TEXT = 140;
/** So much text, in paragraphs that stand together, is an article's or a long description's. */
const PLENTY = 1200;
/** Mean weight of a character where paragraphs stand together: the root of some 600 characters. */
const TOGETHER = 25;
/** An essay needs neither date nor author: so much text in one piece is not written to sell. */
const ESSAY = 3000;
const ESSAY_TOGETHER = 45;
/** Headlines and lines that lead elsewhere, in a list of other pages. */
const LEAST_TEASERS = 4;

const SAYS_ARTICLE =
  '[itemprop=articleBody],[itemtype$="NewsArticle"],[itemtype$="BlogPosting"],[typeof*="Article"]';
const DATA_SAYS_ARTICLE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"/;
/** Content systems say so of products and fixed pages too. */
const GRAPH_SAYS_ARTICLE = 'meta[property="og:type"][content="article" i]';
const ITEM_SAYS_ARTICLE = '[itemtype$="/Article"]';
/** Somebody wrote it, some day. */
const SIGNED =
  'time,[rel=author],[itemprop=author],[class*=byline i],[class*=author i],meta[property^="article:"],' +
  'meta[name*=publish],meta[name*=author],meta[name$=date]';
const SAYS_OTHER =
  'meta[property="og:type"]:is([content*=product],[content^=profile],[content^=video]),' +
  '[itemtype]:is([itemtype$=QAPage],[itemtype$="/Product"],[itemtype$=ResultsPage],[itemtype$=CollectionPage],[itemtype$=ProfilePage],[itemtype$=ForumPosting])';
/** Classes that content systems give to the body of their kinds of pages. */
const KIND_OF_PAGE =
  /(?:^|\s)(?:single-product|(?:product|page)-template|page-id-|search-(?:no-)?results|archive|category|tax-|question-page|error404)(?![a-z])/;
const PATH_OF_OTHER =
  /^\/(?:[a-z]{2}\/)?(?:search|tags?|category|log-?in|sign-?in|register|account|cart|checkout|shop|products?)?(?:\/|$)/;

/**
 * Judges by the text of the article's container, and by what the page says of itself; each look for
 * that goes through all of its elements.
 */
export function* isArticle(document: Document, { good, value }: Region): Steps<boolean> {
  if (good < LEAST_TEXT) return false;
  if (holds(document, SAYS_ARTICLE)) return true;
  yield;
  if (dataSaysArticle(document)) return true;
  yield;
  if (isOtherKind(document)) return false;
  yield;
  if (holds(document, GRAPH_SAYS_ARTICLE) || isEssay(good, value)) return true;
  yield;
  const isSigned = holds(document, SIGNED) || queryAll(document, 'article').length === 1;
  return isSigned && (isLong(good, value) || holds(document, ITEM_SAYS_ARTICLE));
}

/** Whether the page says that it is a product, a question, a list, a search... */
export function isOtherKind(document: Document): boolean {
  const body = bodyOf(document);
  return (
    PATH_OF_OTHER.test(document.location?.pathname ?? '') ||
    (body !== null && KIND_OF_PAGE.test(attributeOf(body, 'class'))) ||
    holds(document, SAYS_OTHER)
  );
}

/** Whether the blocks are rather a list of links to other pages, with a line on each. */
export function isList(blocks: readonly RawBlock[]): boolean {
  const isLink = ({ linked, text }: RawBlock) => linked > 0.6 * text.trim().length;
  const teasers = blocks.filter(isLink).length;
  return teasers >= LEAST_TEASERS && teasers * 3 > blocks.length;
}

const isLong = (good: number, value: number) => good >= PLENTY && value >= TOGETHER * good;
const isEssay = (good: number, value: number) => good >= ESSAY && value >= ESSAY_TOGETHER * good;

const dataSaysArticle = (document: Document): boolean =>
  [...queryAll(document, 'script[type="application/ld+json"]')].some((script) =>
    DATA_SAYS_ARTICLE.test(textOf(script)),
  );
