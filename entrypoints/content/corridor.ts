/** The way from a mark to its card. */

import { CORRIDOR_PAD_PX } from '../../data/limits/marks.ts';
import type { Box, Point } from './geometry.ts';

/**
 * Whether a pointer that left at `from` is on a straight way into `card`, or in it already: the ray
 * from there through `at` meets the card at `at` or later.
 */
export function isInCorridor(at: Point, from: Point, card: Box): boolean {
  const [enterX, leaveX] = crossing(from.x, at.x, card.left, card.right);
  const [enterY, leaveY] = crossing(from.y, at.y, card.top, card.bottom);
  return Math.max(1, enterX, enterY) <= Math.min(leaveX, leaveY);
}

/** When the ray is between two borders, `from` being time 0 and `at` time 1. */
function crossing(from: number, at: number, low: number, high: number): [number, number] {
  const [first, last] = [low - CORRIDOR_PAD_PX - from, high + CORRIDOR_PAD_PX - from];
  const step = at - from;
  if (step === 0) return first <= 0 && last >= 0 ? [-Infinity, Infinity] : [Infinity, -Infinity];
  return step > 0 ? [first / step, last / step] : [last / step, first / step];
}
