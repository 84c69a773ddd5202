/** In which order a long article's text is sent: what the reader sees first. */

import { MAX_SLICE_CHARS } from '../../data/limits/reading.ts';
import type { ArticleBlock } from './block.ts';

const { getBoundingClientRect } = Element.prototype;

/**
 * Cuts blocks into messages of at most MAX_SLICE_CHARS (a longer block goes alone), each in one
 * language. Nothing is measured, the viewport included, when all fits into one: the browser would lay
 * the page out for it. Else the first message begins at the top of the viewport (found in O(log
 * blocks) measurements) and the others follow in reading order.
 */
export function slices(
  blocks: readonly ArticleBlock[],
  viewport: { readonly innerHeight: number },
): ArticleBlock[][] {
  const all = cut(blocks);
  if (all.length < 2) return all;
  const start = firstVisible(blocks);
  const end = endOfView(blocks, start, viewport.innerHeight);
  return [
    ...cut(blocks.slice(start, end)),
    ...cut([...blocks.slice(0, start), ...blocks.slice(end)]),
  ];
}

function cut(blocks: readonly ArticleBlock[]): ArticleBlock[][] {
  const result: ArticleBlock[][] = [];
  let room = 0;
  let language = '';
  for (const block of blocks) {
    if (result.length === 0 || block.text.length > room || block.language !== language) {
      result.push([]);
      room = MAX_SLICE_CHARS;
      language = block.language;
    }
    result.at(-1)!.push(block);
    room -= block.text.length;
  }
  return result;
}

function firstVisible(blocks: readonly ArticleBlock[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rectOf(blocks[middle]!).bottom > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function endOfView(blocks: readonly ArticleBlock[], start: number, height: number): number {
  let low = start;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rectOf(blocks[middle]!).top >= height) high = middle;
    else low = middle + 1;
  }
  return low;
}

const rectOf = (block: ArticleBlock): DOMRect => getBoundingClientRect.call(block.element);
