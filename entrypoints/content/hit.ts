/** Which mark is at a point. */

import { isWithin } from './dom.ts';
import { boxesOf } from './ranges.ts';
import { isInBox, type Point } from './geometry.ts';
import type { Mark } from './marks.ts';

/**
 * The mark at a point of the window, given the innermost element there; `null` when there is none.
 * By our own ranges and their boxes, which hold under transforms and zoom and in browsers without
 * `highlightsFromPoint`. What lies over the text (a menu, a dialog) is another element: no mark.
 */
export function markAt(marks: readonly Mark[], target: EventTarget | null, at: Point): Mark | null {
  if (!(target instanceof Node)) return null;
  const isHit = (mark: Mark) =>
    isAround(target, mark) && boxesOf(mark.range).some((box) => isInBox(at, box));
  return marks.find(isHit) ?? null;
}

/** The element under the pointer holds the mark, or is a link's cover within the mark's own block. */
function isAround(target: Node, { range, block }: Mark): boolean {
  return isWithin(range.startContainer, target) || isWithin(target, block.element);
}
