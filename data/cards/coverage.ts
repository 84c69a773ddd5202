/** How much of a paragraph stands in each of several texts: what few of them have tells most. */

import { LIGHT_WORD_SHARE } from '../limits/card-order.ts';
import { isLight } from '../text/concepts.ts';
import { meaningsOf } from './shared-words.ts';

/** Words of a paragraph, or what they mean, with how much each tells by itself: 0 to 1. */
export type Telling = ReadonlyMap<string, number>;

/** Each stem; words that stand in texts of any subject tell less. */
export function tellingStems(stems: Iterable<string>): Telling {
  return new Map(Array.from(stems, (stem) => [stem, isLight(stem) ? LIGHT_WORD_SHARE : 1]));
}

/** What each stem means: its concept, or itself. */
export function tellingMeanings(stems: Iterable<string>): Telling {
  const telling = new Map<string, number>();
  for (const [stem, weight] of tellingStems(stems)) {
    for (const meaning of meaningsOf([stem]))
      telling.set(meaning, Math.max(weight, telling.get(meaning) ?? 0));
  }
  return telling;
}

/** Points for what each text has, and the points of a text that had all. O(words × texts). */
export function findCoverage(
  near: Telling,
  texts: readonly ((word: string) => boolean)[],
): { points: Float64Array; all: number } {
  const points = new Float64Array(texts.length);
  let all = 0;
  for (const [word, weight] of near) {
    const rows = texts.flatMap((has, row) => (has(word) ? [row] : []));
    const worth = weight * Math.log((texts.length + 1) / (rows.length + 1));
    for (const row of rows) points[row]! += worth;
    all += worth;
  }
  return { points, all };
}

/** Against the best of all: 0 to 1. */
export function againstBest(points: Iterable<number>): number[] {
  const all = [...points];
  const best = Math.max(0, ...all);
  return all.map((one) => (best > 0 ? one / best : 0));
}
