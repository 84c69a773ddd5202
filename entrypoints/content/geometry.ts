/** Points and boxes in CSS pixels of the window, as pointer events and client rectangles give them. */

export interface Point {
  x: number;
  y: number;
}

/** A `DOMRect` is one. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a point lies in a box or within `pad` of it. */
export function isInBox({ x, y }: Point, box: Box, pad = 0): boolean {
  return x >= box.left - pad && x <= box.right + pad && y >= box.top - pad && y <= box.bottom + pad;
}

/** Distance from a point to the nearest point of a box; 0 inside. */
export function distanceToBox({ x, y }: Point, box: Box): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}
