/** Where dates and figures stand in a drawing of figures over time. */

import type { FigurePoint, PartialDate } from '../../data/model.ts';

/** A point with its place: 0 to 1 from left to right, 0 to 1 from the ground up. */
export interface PlacedPoint {
  point: FigurePoint;
  x: number;
  y: number;
  /** Labels that would run into each other are left out: the list below has them all. */
  hasLabel: boolean;
}

/** Years since 0, the middle of what the date leaves open. */
export function yearsOf(date: PartialDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Points in order of time; `room` is the share of the width that a label takes. */
export function placePoints(points: readonly FigurePoint[], room: number): PlacedPoint[] {
  const ordered = [...points].sort((a, b) => yearsOf(a.date) - yearsOf(b.date));
  const times = ordered.map(({ date }) => yearsOf(date));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const most = Math.max(...ordered.map(({ value }) => value)) || 1;
  const placed = ordered.map((point, at) => ({
    point,
    x: last === first ? 0.5 : ((times[at] ?? 0) - first) / (last - first),
    y: point.value / most,
    hasLabel: false,
  }));
  return labelSome(placed, room);
}

/** The last figure, the first, then the others as far as there is room. */
function labelSome(placed: readonly PlacedPoint[], room: number): PlacedPoint[] {
  const labelled: number[] = [];
  const order = [placed.length - 1, 0, ...placed.keys()];
  for (const at of order) {
    const x = placed[at]?.x ?? 0;
    if (labelled.every((other) => Math.abs((placed[other]?.x ?? 0) - x) >= room)) labelled.push(at);
  }
  return placed.map((one, at) => ({ ...one, hasLabel: labelled.includes(at) }));
}

/** The turns of years between the first point and the last: places from 0 to 1. */
export function yearTurns(points: readonly FigurePoint[]): { year: number; x: number }[] {
  const times = points.map(({ date }) => yearsOf(date));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const turns = Array.from({ length: Math.floor(last) - Math.floor(first) }, (_, at) => {
    const year = Math.floor(first) + at + 1;
    return { year, x: (year - first) / (last - first) };
  });
  return turns.length > MOST_TURNS ? [] : turns;
}

/** More marks than this are a comb. */
const MOST_TURNS = 15;
