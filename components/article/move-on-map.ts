import type { PlacedBox } from './place-names.ts';

/**
 * The place of the box that a key leads to from another. Up and down go through all boxes by their
 * height, so that each can be reached; left and right go to the nearest one on that side; Home and End
 * to the first and the last. `null` when it leads nowhere.
 */
export function moveOnMap(key: string, from: number, boxes: readonly PlacedBox[]): number | null {
  const here = boxes[from];
  if (!here) return null;
  switch (key) {
    case 'Home':
      return byHeight(boxes)[0] ?? null;
    case 'End':
      return byHeight(boxes).at(-1) ?? null;
    case 'ArrowUp':
      return step(from, boxes, -1);
    case 'ArrowDown':
      return step(from, boxes, 1);
    case 'ArrowLeft':
      return nearest(boxes, here, ({ x }) => here.x - x);
    case 'ArrowRight':
      return nearest(boxes, here, ({ x }) => x - here.x);
    default:
      return null;
  }
}

function step(from: number, boxes: readonly PlacedBox[], by: 1 | -1): number | null {
  const order = byHeight(boxes);
  return order[order.indexOf(from) + by] ?? null;
}

function byHeight(boxes: readonly PlacedBox[]): number[] {
  return [...boxes.keys()].sort((a, b) => boxes[a]!.y - boxes[b]!.y || boxes[a]!.x - boxes[b]!.x);
}

/** Above and below count double: the eye goes along the line. */
function nearest(
  boxes: readonly PlacedBox[],
  here: PlacedBox,
  ahead: (box: PlacedBox) => number,
): number | null {
  const cost = (box: PlacedBox) => ahead(box) + 2 * Math.abs(box.y - here.y);
  const places = [...boxes.keys()].filter((at) => ahead(boxes[at]!) > 0);
  return places.sort((a, b) => cost(boxes[a]!) - cost(boxes[b]!))[0] ?? null;
}
