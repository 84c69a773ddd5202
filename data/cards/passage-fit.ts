/**
 * How alike a paragraph and the passage are in which a statement stands: it with the sentences before
 * and after it, each word by what it means. Unlike points for shared words this asks how much of the
 * passage is about something else.
 */

import { LIGHT_WORD_SHARE, PASSAGE_DECAY } from '../limits/card-order.ts';
import { isLight } from '../text/concepts.ts';
import type { Candidate } from './candidates.ts';
import { rarityIn, type Rarity } from './rarity.ts';
import { meaningsIn, meaningsOf } from './shared-words.ts';

/** Likeness of each candidate's passage to the words of a paragraph, 0 to 1; O(words of the passages). */
export function findPassageFit(
  candidates: readonly Candidate[],
  near: ReadonlySet<string>,
): number[] {
  const rarity = rarityIn(candidates.map(({ meanings }) => meanings));
  const paragraph = weighParagraph(near, rarity);
  const length = lengthOf(paragraph.values());
  if (length === 0) return candidates.map(() => 0);
  return candidates.map(({ words, around }) => {
    const beside = around.beside.filter(({ apart }) => apart === 1);
    const passage = new Map<string, number>();
    add(passage, meaningsIn(words), 1);
    for (const one of beside) add(passage, meaningsIn(one.words), PASSAGE_DECAY);
    return likeness(passage, paragraph, rarity) / length;
  });
}

function add(passage: Map<string, number>, meanings: Iterable<string>, share: number) {
  for (const meaning of meanings) passage.set(meaning, (passage.get(meaning) ?? 0) + share);
}

/** Length of a paragraph's shadow on a passage, both as vectors of words. */
function likeness(
  passage: ReadonlyMap<string, number>,
  paragraph: ReadonlyMap<string, number>,
  rarity: Rarity,
): number {
  const weights = Array.from(passage, ([meaning, share]) => share * rarity(meaning));
  let sum = 0;
  for (const [meaning, weight] of paragraph) {
    sum += weight * (passage.get(meaning) ?? 0) * rarity(meaning);
  }
  return sum / (lengthOf(weights) || 1);
}

function weighParagraph(near: ReadonlySet<string>, rarity: Rarity): Map<string, number> {
  const weights = new Map<string, number>();
  for (const term of near) {
    const [meaning = term] = meaningsOf([term]);
    const weight = rarity(meaning) * (isLight(term) ? LIGHT_WORD_SHARE : 1);
    weights.set(meaning, Math.max(weight, weights.get(meaning) ?? 0));
  }
  return weights;
}

function lengthOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight ** 2;
  return Math.sqrt(sum);
}
