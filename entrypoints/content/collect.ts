/** The article of a page as blocks of text. */

import { MAX_ROOTS } from '../../data/limits/reading.ts';
import { isArticle, isList, isOtherKind } from './article.ts';
import type { ArticleBlock } from './block.ts';
import { findContainer } from './container.ts';
import { isRendered } from './dom.ts';
import { isCaption } from './kinds.ts';
import { findLead } from './lead.ts';
import { readBlocks, type ReadBlocks } from './read-blocks.ts';
import { findRegions, type Region, type Regions } from './regions.ts';
import { isSentence, readsAsArticle, smallArticle } from './small-page.ts';
import type { Steps } from './steps.ts';
import type { RawBlock } from './write-blocks.ts';

export interface CollectOptions {
  /** The reader asks for the page's running text, whether or not it is an article's. */
  isAsked: boolean;
}

/** The text of a page's article. */
export interface Article {
  /** Headline, standfirst, body and captions; empty on a page that is no article. */
  blocks: ArticleBlock[];
  /** Open shadow roots that were looked into. */
  roots: readonly ShadowRoot[];
  /** The page is so long that it is read in steps. */
  isLong: boolean;
}

/** A container of so much of the page's text is what a reader means by the page. */
const MOST_OF_PAGE = 0.6;
const NOTHING: Article = { blocks: [], roots: [], isLong: false };

/** Reads the article of a page. */
export function* collectArticle(document: Document, { isAsked }: CollectOptions): Steps<Article> {
  const regions = yield* findRegions(document);
  if (!regions) return NOTHING;
  const { isLong } = regions;
  const container = findContainer(regions);
  yield;
  const isWhole = container.good > MOST_OF_PAGE * regions.body.total;
  const article =
    (yield* isArticle(document, container)) || (isAsked && isWhole)
      ? yield* readLarge(document, regions, container)
      : yield* readSmall(document, regions);
  const read =
    article ?? (isAsked ? yield* readAll(document, regions.body.element, regions) : null);
  const roots = [...new Set([...regions.roots, ...(read?.roots ?? [])])].slice(0, MAX_ROOTS);
  if (!read) return { ...NOTHING, roots };
  // What follows asks how elements are shown: on a long page that is too much work for one task.
  if (isLong) yield 'frame';
  return { blocks: withoutHidden(read.blocks.filter(isArticleText)), roots, isLong };
}

function* readLarge(
  document: Document,
  regions: Regions,
  container: Region,
): Steps<ReadBlocks | null> {
  const context = { document, regions: regions.of, isSmall: false };
  const body = yield* readBlocks(container.element, context);
  if (isList(body.blocks)) return null;
  yield;
  const lead: RawBlock[] = [];
  for (const element of findLead(document, regions, container))
    lead.push(...(yield* readBlocks(element, context)).blocks);
  const text = trim(body.blocks.filter(isArticleText), regions.of);
  return { blocks: [...lead, ...text], roots: body.roots };
}

function* readSmall(document: Document, regions: Regions): Steps<ReadBlocks | null> {
  const element = isOtherKind(document) ? null : smallArticle(document, regions);
  const read = element && (yield* readAll(document, element, regions));
  return read && readsAsArticle(read.blocks) ? read : null;
}

/** All running text below an element. */
function* readAll(document: Document, element: Element, { of }: Regions): Steps<ReadBlocks> {
  return yield* readBlocks(element, { document, regions: of, isSmall: true });
}

/** Without hidden blocks; but all of them where most is hidden: such a page is still being unveiled. */
function withoutHidden(blocks: RawBlock[]): RawBlock[] {
  const shown = blocks.filter(({ element }) => isRendered(element));
  return lengthOf(shown) * 2 > lengthOf(blocks) ? shown : blocks;
}

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Short texts that are no sentences, and texts that are all link, do not belong to the article. */
function isArticleText(block: RawBlock): boolean {
  const length = block.text.trim().length;
  if (block.linked > 0.6 * length) return false;
  return block.isHeadline || length > 30 || isSentence(block);
}

/** Before the first and after the last paragraph of the article's make, only paragraphs count. */
function trim(blocks: readonly RawBlock[], of: ReadonlyMap<Node, Region>): RawBlock[] {
  const isGood = ({ element }: RawBlock): boolean => (of.get(element)?.value ?? 0) > 0;
  const first = blocks.findIndex(isGood);
  const last = blocks.findLastIndex(isGood);
  return blocks.filter(
    (block, at) =>
      (at >= first && at <= last) ||
      block.tag === 'p' ||
      (at < first && block.tag === 'h1') ||
      isCaption(block.element),
  );
}
