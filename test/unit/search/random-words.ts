import type { Random } from '../matcher/random.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'ж', '中', '9'];

/** Words that resemble one another: short, of a few letters, in several scripts. */
export function randomWords(random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random.below(9) }, () => random.pick(LETTERS)).join(''),
  );
}
