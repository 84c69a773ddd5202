import { describe, expect, test } from 'vitest';
import { shardName, shardOf, spreadOf } from '../../../data/publish/shard-key.ts';

const ids = Array.from({ length: 20_000 }, (_, at) => `entity-${at}`);

function countsOf(all: readonly string[], starts: Uint32Array): number[] {
  const counts = Array.from(starts, () => 0);
  for (const id of all) counts[shardOf(id, starts)]!++;
  return counts;
}

describe('the spread of ids over shards', () => {
  test.each([19_999, 12_345, 201, 200, 199, 101, 100])(
    'gives every shard of %i ids at least as many as are asked for, and few more',
    (many) => {
      const some = ids.slice(0, many);
      const { starts, least, most } = spreadOf(some, 100);
      const counts = countsOf(some, starts);

      expect(Math.min(...counts)).toBe(least);
      expect(Math.max(...counts)).toBe(most);
      expect(least).toBeGreaterThanOrEqual(100);
      expect(starts).toHaveLength(Math.floor(many / 100));
      expect(most).toBeLessThan(200);
    },
  );

  test('cuts a large pack into shards of nearly one size', () => {
    const { starts, least, most } = spreadOf(ids, 100);

    expect(starts).toHaveLength(200);
    expect([least, most]).toEqual([100, 100]);
  });

  test('leaves few ids together', () => {
    const alone = Uint32Array.of(0);
    expect(spreadOf(ids.slice(0, 150), 100)).toEqual({ starts: alone, least: 150, most: 150 });
    expect(spreadOf(ids.slice(0, 3), 100)).toEqual({ starts: alone, least: 3, most: 3 });
    expect(spreadOf([], 100)).toEqual({ starts: alone, least: 0, most: 0 });
  });

  test('keeps ids of one hash together, however many they are', () => {
    const some = [...Array.from({ length: 350 }, () => 'the same'), ...ids.slice(0, 1000)];
    const { starts, least } = spreadOf(some, 100);
    const counts = countsOf(some, starts);

    expect(Math.min(...counts)).toBe(least);
    expect(least).toBeGreaterThanOrEqual(100);
    expect(counts[shardOf('the same', starts)]).toBeGreaterThanOrEqual(350);
  });
});

test('names of shards are hexadecimal and equally long', () => {
  expect([shardName(0, 5591), shardName(5590, 5591), shardName(0, 1)]).toEqual([
    '0000',
    '15d6',
    '0',
  ]);
  expect([shardName(3, 16), shardName(16, 17)]).toEqual(['3', '10']);
});
