/** The article of a page as blocks of text. */

import { isArticle, isList, isOtherKind } from './article.ts';
import type { ArticleBlock } from './block.ts';
import { findContainer } from './container.ts';
import { isRendered } from './dom.ts';
import { isCaption } from './kinds.ts';
import { findLead } from './lead.ts';
import { readBlocks, type RawBlock } from './read-blocks.ts';
import { findRegions, type Region, type Regions } from './regions.ts';
import { isSentence, readsAsArticle, smallArticle } from './small-page.ts';

/** The article's text: headline, standfirst, body and captions; empty on a page that is no
 * article, unless `force` asks for its running text all the same. */
export function collectArticle(
  document: Document,
  options: { force: boolean } = { force: false },
): ArticleBlock[] {
  const regions = findRegions(document);
  if (!regions) return [];
  const container = findContainer(regions);
  if (!options.force && !isArticle(document, container)) return collectSmall(document, regions);
  const lead = findLead(document, regions, container).flatMap((element) =>
    readBlocks(document, element, regions.of),
  );
  const body = readBlocks(document, container.element, regions.of);
  if (!options.force && isList(body)) return [];
  return withoutHidden([...lead, ...trim(body.filter(isArticleText), regions.of)]);
}

function collectSmall(document: Document, regions: Regions): RawBlock[] {
  const element = isOtherKind(document) ? null : smallArticle(document, regions);
  if (!element) return [];
  const blocks = readBlocks(document, element, regions.of, true);
  return readsAsArticle(blocks) ? withoutHidden(blocks.filter(isArticleText)) : [];
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
