import { describe, expect, test } from 'vitest';
import {
  placeNames,
  type Box,
  type PlacedBox,
} from '../../../../components/article/place-names.ts';
import { moveOnMap } from '../../../../components/article/move-on-map.ts';
import type { EntityLink } from '../../../../data/article.ts';
import { Random } from '../../matcher/random.ts';

const WIDTH = 340;

/** Boxes of names and links between them, as many as a map may have. */
function aMap(seed: number): { boxes: Box[]; links: EntityLink[] } {
  const random = new Random(seed);
  const boxes = Array.from({ length: 1 + random.below(20) }, (_, at) => ({
    id: `name-${at}`,
    width: 40 + random.below(150),
    height: 28 + 16 * random.below(3),
  }));
  const links = boxes.flatMap(({ id }, at) =>
    boxes
      .slice(at + 1)
      .filter(() => random.next() < 0.25)
      .map((other) => ({ one: id, other: other.id, shared: 1 + random.below(50) })),
  );
  return { boxes, links };
}

function isOver(a: PlacedBox, b: PlacedBox): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

describe.each(Array.from({ length: 60 }, (_, seed) => seed))('map %i', (seed) => {
  const { boxes, links } = aMap(seed);
  const placed = placeNames(boxes, links, WIDTH);

  test('has no box over another, and every box on its sheet', () => {
    expect(placed.boxes.map(({ id }) => id)).toEqual(boxes.map(({ id }) => id));
    placed.boxes.forEach((box, at) => {
      for (const other of placed.boxes.slice(at + 1)) expect(isOver(box, other)).toBe(false);
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-0.001);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(WIDTH + 0.001);
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(-0.001);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(placed.height + 0.001);
    });
  });

  test('is the same when it is drawn again', () => {
    expect(placeNames(boxes, links, WIDTH)).toEqual(placed);
  });

  test('lets the arrow keys reach every name from the first', () => {
    const reached = new Set([0]);
    for (const at of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = moveOnMap(key, at, placed.boxes);
        if (next !== null) reached.add(next);
      }
    }

    expect(reached.size).toBe(boxes.length);
  });
});

test('names that share statements stand nearer to each other than those that share none', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const boxes = ids.map((id) => ({ id, width: 60, height: 28 }));
  const pairs = ['ab', 'bc', 'ac', 'de', 'ef', 'df'];
  const links = pairs.map(([one = '', other = '']) => ({ one, other, shared: 10 }));

  const placed = new Map(placeNames(boxes, links, WIDTH).boxes.map((box) => [box.id, box]));

  const far = (one: string, other: string) => {
    const [a, b] = [placed.get(one)!, placed.get(other)!];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const mean = (all: number[]) => all.reduce((a, b) => a + b, 0) / all.length;
  const apart = ['ad', 'ae', 'af', 'bd', 'be', 'bf', 'cd', 'ce', 'cf'];
  expect(mean(pairs.map((pair) => far(pair[0]!, pair[1]!)))).toBeLessThan(
    mean(apart.map((pair) => far(pair[0]!, pair[1]!))),
  );
});

test('an empty map has no height', () => {
  expect(placeNames([], [], WIDTH)).toEqual({ boxes: [], height: 0 });
});

test('Home and End lead to the topmost name and to the lowest; other keys lead nowhere', () => {
  const { boxes } = placeNames(aMap(3).boxes, [], WIDTH);

  const heights = boxes.map(({ y }) => y);
  expect(boxes[moveOnMap('Home', 2, boxes)!]?.y).toBe(Math.min(...heights));
  expect(boxes[moveOnMap('End', 0, boxes)!]?.y).toBe(Math.max(...heights));
  expect(moveOnMap('a', 0, boxes)).toBeNull();
});
