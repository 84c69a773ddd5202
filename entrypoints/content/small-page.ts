/**
 * Pages with little text: a note, a wire report, a page for teaching. There is no furniture whose
 * weight could tell the article apart, so the page's own elements say where it is.
 */

import { bodyOf, holds, queryAll } from './dom.ts';
import type { RawBlock } from './write-blocks.ts';
import type { Regions } from './regions.ts';

/** Weight of the long texts of a page that is judged by its weight. */
const LITTLE_TEXT = 4000;
/** Share of a page's text in links from which on it is a list of other pages. */
const MOST_LINKED = 0.35;
/** Share of a page's text in prose below which it is a form, a table or a list of terms. */
const LEAST_PROSE = 0.5;
/** What is bought, or signed in to, on a page with little text. */
const DOOR_OR_SHOP = 'input[type=password],[itemprop=price],[class*="add-to-cart" i]';
/** Headlines that lead elsewhere; an article has one or two at its end. */
const MOST_TEASERS = 2;

/** The one article of a small page, else its main part, else all; `null` on a large page, a list, a shop. */
export function smallArticle(document: Document, { body }: Regions): Element | null {
  if (body.total > LITTLE_TEXT || holds(document, DOOR_OR_SHOP)) return null;
  const articles = queryAll(document, 'article');
  if (articles.length > 1) return null;
  const mains = queryAll(document, 'main,[role=main]');
  return articles[0] ?? (mains.length === 1 ? mains[0]! : bodyOf(document));
}

/** Whether all blocks of a small page together read as running text. */
export function readsAsArticle(blocks: readonly RawBlock[]): boolean {
  let length = 0;
  let linked = 0;
  let headlines = 0;
  let prose = 0;
  let teasers = 0;
  for (const block of blocks) {
    length += block.text.length;
    linked += block.linked;
    if (block.isHeadline) headlines += block.text.length;
    else if (isSentence(block) && !LISTED.has(block.tag)) prose += block.text.length;
    if (block.isHeadline && block.linked > 0) teasers++;
  }
  if (linked > MOST_LINKED * length || teasers > MOST_TEASERS) return false;
  return prose > 0 && prose >= LEAST_PROSE * (length - headlines);
}

const LISTED = new Set(['li', 'td', 'th', 'dt', 'dd']);

const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]["'\u2019\u201d\u00bb)]*\s*$/;

/** Whether a block ends as sentences do. */
export function isSentence({ text, isHeadline }: RawBlock): boolean {
  return !isHeadline && SENTENCE_END.test(text);
}
