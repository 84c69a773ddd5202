import { expect, test } from 'vitest';
import { bestItems } from '../../../data/search/best-items.ts';
import { Random } from '../matcher/random.ts';

const random = new Random(3);

test.each([0, 1, 5, 60, 1000])('the best %i are those that sorting all would give', (count) => {
  for (let round = 0; round < 20; round++) {
    // Few different scores: many are equal.
    const scores = Float32Array.from({ length: 500 }, () => random.below(12) / 11);
    const all = Array.from(scores, (score, at) => ({ item: at + 10, score }));

    const best = bestItems(10, 510, (item) => scores[item - 10]!, count);

    const sorted = all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    expect(best).toEqual(sorted.slice(0, count));
  }
});
