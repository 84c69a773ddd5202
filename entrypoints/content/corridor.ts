/** The way from a mark to its card: the triangle between where the pointer left and the card. */

import { CORRIDOR_PAD_PX } from '../../data/limits.ts';
import { isInBox, type Box, type Point } from './geometry.ts';

/** Whether a pointer that left at `from` is still on a straight way into `card`. */
export function isInCorridor(at: Point, from: Point, card: Box): boolean {
  if (isInBox(at, card, CORRIDOR_PAD_PX)) return true;
  if (Math.hypot(at.x - from.x, at.y - from.y) <= CORRIDOR_PAD_PX) return true;
  const corners = cornersOf(card);
  return corners.some((corner, index) =>
    isInTriangle(at, from, corner, corners[(index + 1) % corners.length] as Point),
  );
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  const pad = CORRIDOR_PAD_PX;
  return [
    { x: left - pad, y: top - pad },
    { x: right + pad, y: top - pad },
    { x: right + pad, y: bottom + pad },
    { x: left - pad, y: bottom + pad },
  ];
}

/** On which side of the line a-b a point lies: the sign of the cross product. */
function side(at: Point, a: Point, b: Point): number {
  return Math.sign((b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x));
}

function isInTriangle(at: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(at, a, b), side(at, b, c), side(at, c, a)];
  return !(sides.includes(1) && sides.includes(-1));
}
