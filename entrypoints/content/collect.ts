/** The article of a page as blocks of text. */

import type { ArticleBlock } from './block.ts';
import { findContainer } from './container.ts';
import { readBlocks, type RawBlock } from './read-blocks.ts';
import { findRegions } from './regions.ts';

/** The article's text: headline, standfirst, body and captions; empty on a page that is no article. */
export function collectArticle(document: Document): ArticleBlock[] {
  const regions = findRegions(document);
  if (!regions) return [];
  const container = findContainer(regions);
  const blocks = readBlocks(document, container.element, regions.of);
  return blocks.filter(isArticleText);
}

function isArticleText(block: RawBlock): boolean {
  const length = block.text.trim().length;
  if (block.linked > 0.6 * length) return false;
  return block.isHeadline || length > 30;
}
