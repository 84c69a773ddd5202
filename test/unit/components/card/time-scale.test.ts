import { describe, expect, test } from 'vitest';
import { placePoints, yearTurns, yearsOf } from '../../../../components/card/time-scale.ts';

const points = (...given: [date: string, value: number][]) =>
  given.map(([date, value]) => ({ date, value, unit: '' }));

describe('a drawing of figures over time', () => {
  test('puts a date in the middle of what it leaves open', () => {
    expect(yearsOf('2024')).toBe(2024.5);
    expect(yearsOf('2024-01')).toBeCloseTo(2024.042, 3);
    expect(yearsOf('2024-07-01')).toBe(2024.5);
  });

  test('goes from the oldest to the newest, the ground being nought', () => {
    const placed = placePoints(points(['2025', 50], ['2015', 100], ['2020', 0]), 0.2);

    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [0, 1],
      [0.5, 0],
      [1, 0.5],
    ]);
  });

  test('leaves out labels that would run into each other, never those at the ends', () => {
    const placed = placePoints(points(['2015', 1], ['2016', 2], ['2023', 3], ['2025', 4]), 0.25);

    expect(placed.map(({ hasLabel }) => hasLabel)).toEqual([true, false, false, true]);
  });

  test('marks the turns of the years', () => {
    expect(yearTurns(points(['2023-07-01', 1], ['2025-01', 2])).map(({ year }) => year)).toEqual([
      2024, 2025,
    ]);
    expect(yearTurns(points(['1900', 1], ['2025', 2]))).toEqual([]);
  });
});
