/** From offsets in a block's text to places in the page. */

import type { ArticleBlock, Piece } from './block.ts';

/**
 * The range of a part of a block's text; `null` when the page has changed there since. Static: a
 * live range is moved along by the browser at every change of the page, for each mark.
 */
export function rangeOf(block: ArticleBlock, start: number, end: number): StaticRange | null {
  const first = pieceAt(block.pieces, start);
  const last = pieceAt(block.pieces, end - 1);
  if (!first || !last) return null;
  const range = {
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  };
  const isThere = range.startOffset < first.node.length && range.endOffset <= last.node.length;
  return isThere ? new StaticRange(range) : null;
}

/** The last piece that starts at or before `offset`. O(log pieces). */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1] ?? null;
}

/** The one live range of a page, however many marks are measured; most pages need none. */
let live: Range | undefined;

/** Boxes of a range, one for each line it stands on, in the window's coordinates. */
export function boxesOf(range: StaticRange): DOMRect[] {
  live ??= new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
