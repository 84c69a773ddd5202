/** The page for those who show it elsewhere: its text, and every entity marked in it. */

import type { MarkedEntity, PageView } from '../background/page-view.ts';
import { articleText } from '../content/article-text.ts';
import type { ArticleBlock } from '../content/block.ts';
import type { Mark, Marks } from '../content/marks.ts';
import { daysOf } from '../content/published.ts';

/** Where a block stands in the article's text, and below which headline. */
interface Place {
  start: number;
  end: number;
  section: string | null;
}

/** The page as it is read now. O(blocks + marks). */
export function describePage(marks: Marks): PageView {
  const blocks = marks.blocks();
  const places = placesOf(blocks);
  const headline = blocks.find(({ isHeadline }) => isHeadline)?.text;
  return {
    title: tidy(headline ?? titleOf(document)),
    article: { text: articleText(marks), ...daysOf(document) },
    // Its own, which need not be that of the page around it.
    language: blocks[0]?.language ?? '',
    headlines: blocks.flatMap((block) => (block.isHeadline ? places.get(block)!.start : [])),
    entities: [...marks.byEntity()].flatMap(([id, of]) => marked(id, of, places) ?? []),
  };
}

/** The first headline is the article's own: what follows it is in no section yet. */
function placesOf(blocks: readonly ArticleBlock[]): Map<ArticleBlock, Place> {
  const places = new Map<ArticleBlock, Place>();
  let start = 0;
  let headlines = 0;
  let section: string | null = null;
  for (const block of blocks) {
    if (block.isHeadline && ++headlines > 1) section = tidy(block.text);
    places.set(block, { start, end: start + block.text.length, section });
    start += block.text.length + 1;
  }
  return places;
}

function marked(
  id: string,
  marks: readonly Mark[],
  places: ReadonlyMap<ArticleBlock, Place>,
): MarkedEntity | null {
  const [first] = marks;
  const place = first && places.get(first.block);
  if (!first || !place) return null;
  return { id, name: first.mention.name, mentions: marks.length, ...place };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const readTitle = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;

/** A page may give `document.title` another meaning. */
function titleOf(document: Document): string {
  return (readTitle?.call(document) as string | undefined) ?? '';
}
