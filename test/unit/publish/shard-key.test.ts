import { describe, expect, test } from 'vitest';
import { shardName, shardOf, spreadOf } from '../../../data/publish/shard-key.ts';

const ids = Array.from({ length: 20_000 }, (_, at) => `entity-${at}`);

describe('the spread of ids over shards', () => {
  test('gives every shard at least as many as are asked for', () => {
    const { bits, least, most } = spreadOf(ids, 100);
    const counts = new Map<number, number>();
    for (const id of ids) counts.set(shardOf(id, bits), (counts.get(shardOf(id, bits)) ?? 0) + 1);

    expect(counts.size).toBe(2 ** bits);
    expect(Math.min(...counts.values())).toBe(least);
    expect(Math.max(...counts.values())).toBe(most);
    expect(least).toBeGreaterThanOrEqual(100);
    expect(bits).toBeGreaterThanOrEqual(6);
  });

  test('leaves few ids together', () => {
    expect(spreadOf(ids.slice(0, 150), 100)).toEqual({ bits: 0, least: 150, most: 150 });
    expect(spreadOf([], 100)).toEqual({ bits: 0, least: 0, most: 0 });
  });
});

test('a shard’s prefix is the beginning of a longer one', () => {
  for (const id of ids.slice(0, 500)) expect(shardOf(id, 12) >>> 8).toBe(shardOf(id, 4));
});

test('names of shards are hexadecimal and equally long', () => {
  expect([shardName(0, 13), shardName(8191, 13), shardName(0, 0)]).toEqual(['0000', '1fff', '0']);
});
