import { expect, test } from 'vitest';
import { bestItems } from '../../../data/search/best-items.ts';
import { Random } from '../matcher/random.ts';

const random = new Random(3);

test.each([0, 1, 5, 60, 1000])('the best %i are those that sorting all would give', (count) => {
  for (let round = 0; round < 20; round++) {
    // Few different scores: many are equal.
    const scores = Float32Array.from({ length: 500 }, () => random.below(12) / 11);
    const all = Array.from(scores, (score, at) => ({ item: at + 10, score }));

    const best = bestItems(shuffled(all), (item) => scores[item - 10]!, count);

    const sorted = all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    expect(best).toEqual(sorted.slice(0, count));
  }
});

/** In no order, as they are found. */
function shuffled(all: readonly { item: number }[]): Uint32Array {
  const items = Uint32Array.from(all, ({ item }) => item);
  for (let at = items.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
  return items;
}
