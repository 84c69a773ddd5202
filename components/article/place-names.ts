/**
 * Where the names of a map stand: those that share statements near each other, and no box over
 * another. Pure, and the same for the same names and links: stress majorization from a circle, then a
 * sweep that parts the boxes.
 */

import type { EntityLink } from '../../data/article.ts';
import type { EntityId } from '../../data/model.ts';

export interface Box {
  id: EntityId;
  width: number;
  height: number;
}

export interface PlacedBox extends Box {
  /** Middle of the box. */
  x: number;
  y: number;
}

export interface PlacedMap {
  boxes: PlacedBox[];
  height: number;
}

interface Point {
  x: number;
  y: number;
}

const ROUNDS = 120;
/** Room between boxes, in the boxes' own unit. */
const GAP = 12;
/** Height of a map for each name: a window shows fifteen names at once. */
const HEIGHT_EACH = 34;

/** Places boxes on a sheet of a given width, as high as they need. O(boxes³). */
export function placeNames(
  boxes: readonly Box[],
  links: readonly EntityLink[],
  width: number,
): PlacedMap {
  const distances = distancesOf(boxes, links);
  const points = relax(startOnCircle(boxes.length), distances);
  const height = Math.max(boxes.length * HEIGHT_EACH, tallest(boxes));
  return part(boxes, fit(points, boxes, { width, height }), width);
}

/** Steps from name to name along links; a strong link is a short step. O(boxes³). */
function distancesOf(boxes: readonly Box[], links: readonly EntityLink[]): number[][] {
  const at = new Map(boxes.map(({ id }, place) => [id, place]));
  const most = Math.max(1, ...links.map(({ shared }) => shared));
  const steps = boxes.map((_box, a) => boxes.map((_other, b) => (a === b ? 0 : Infinity)));
  for (const { one, other, shared } of links) {
    const [a, b] = [at.get(one), at.get(other)];
    if (a === undefined || b === undefined) continue;
    const step = 1.6 - Math.sqrt(shared / most);
    steps[a]![b] = step;
    steps[b]![a] = step;
  }
  for (const via of steps.keys())
    for (const row of steps)
      for (const to of row.keys()) row[to] = Math.min(row[to]!, row[via]! + steps[via]![to]!);
  return apart(steps);
}

/** Names without a way between them stand a step further apart than the furthest that have one. */
function apart(steps: number[][]): number[][] {
  const furthest = Math.max(1, ...steps.flat().filter(Number.isFinite));
  return steps.map((row) => row.map((step) => Math.min(step, furthest + 1)));
}

function startOnCircle(count: number): Point[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / Math.max(1, count);
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}

/** Moves each point to where its distances want it, again and again (Gansner and others, 2004). */
function relax(start: readonly Point[], distances: readonly number[][]): Point[] {
  let points = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    points = points.map((point, at) => wanted(point, at, points, distances[at] ?? []));
  }
  return points;
}

function wanted(
  point: Point,
  at: number,
  points: readonly Point[],
  distances: readonly number[],
): Point {
  let [x, y, sum] = [0, 0, 0];
  points.forEach((other, place) => {
    if (place === at) return;
    const distance = distances[place] ?? 1;
    const weight = distance ** -2;
    const now = Math.hypot(point.x - other.x, point.y - other.y) || 1e-6;
    x += weight * (other.x + (distance * (point.x - other.x)) / now);
    y += weight * (other.y + (distance * (point.y - other.y)) / now);
    sum += weight;
  });
  return sum === 0 ? point : { x: x / sum, y: y / sum };
}

/** Stretches the points over the sheet; every box stays inside its width. */
function fit(
  points: readonly Point[],
  boxes: readonly Box[],
  sheet: { width: number; height: number },
): Point[] {
  const x = rangeOf(points.map((point) => point.x));
  const y = rangeOf(points.map((point) => point.y));
  return points.map((point, at) => {
    const { width, height } = boxes[at] ?? { width: 0, height: 0 };
    return {
      x: width / 2 + x(point.x) * Math.max(0, sheet.width - width),
      y: height / 2 + y(point.y) * Math.max(0, sheet.height - height),
    };
  });
}

/** Where a value lies between the least and the most of all; in the middle when they are one. */
function rangeOf(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return (value) => (span < 1e-9 ? 0.5 : (value - least) / span);
}

/** From top to bottom, pushes each box down until it stands clear of those above. */
function part(boxes: readonly Box[], points: readonly Point[], width: number): PlacedMap {
  const order = [...boxes.keys()].sort((a, b) => points[a]!.y - points[b]!.y || a - b);
  const placed: PlacedBox[] = [];
  for (const at of order) {
    const box: PlacedBox = { ...boxes[at]!, ...points[at]! };
    box.x = Math.min(
      Math.max(box.x, box.width / 2),
      Math.max(box.width / 2, width - box.width / 2),
    );
    for (let below = lowest(box, placed); below !== null; below = lowest(box, placed)) {
      box.y = below.y + (below.height + box.height) / 2 + GAP;
    }
    placed.push(box);
  }
  const byId = new Map(placed.map((box) => [box.id, box]));
  const height = Math.max(0, ...placed.map((box) => box.y + box.height / 2));
  return { boxes: boxes.flatMap(({ id }) => byId.get(id) ?? []), height };
}

/** The lowest of the boxes that this one touches. */
function lowest(box: Box & Point, placed: readonly PlacedBox[]): PlacedBox | null {
  const touched = placed.filter(
    (other) =>
      Math.abs(other.x - box.x) < (other.width + box.width) / 2 + GAP &&
      Math.abs(other.y - box.y) < (other.height + box.height) / 2 + GAP - 1e-6,
  );
  return touched.sort((a, b) => b.y + b.height / 2 - (a.y + a.height / 2))[0] ?? null;
}

function tallest(boxes: readonly Box[]): number {
  return Math.max(0, ...boxes.map(({ height }) => height));
}
