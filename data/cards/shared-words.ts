/** What two texts have in common: words, or words of one meaning, each by how much it tells. */

import { CLOSE_AMOUNT, CLOSE_AMOUNT_SHARE, LIGHT_WORD_SHARE } from '../limits/card-order.ts';
import { conceptOf, conceptsOf, isLight } from '../text/concepts.ts';
import { memoized } from '../memoized.ts';
import { rarityIn, type Rarity } from './rarity.ts';

/** Stems of a text with the concepts that they belong to. */
export interface Words {
  terms: ReadonlySet<string>;
  concepts: ReadonlySet<number>;
  /** Counts of a hundred or more; years are none. */
  amounts: readonly number[];
}

/** Points by concept, or by stem where it belongs to none. */
export type Shared = ReadonlyMap<string | number, number>;

/** The words of a text from their stems. */
export function wordsOf(terms: ReadonlySet<string>): Words {
  const amounts = [...terms].map(amountOf).filter((amount) => amount !== null);
  return { terms, concepts: conceptsOf(terms), amounts };
}

/** For each stem its concept, or itself where it belongs to none. */
export function meaningsOf(terms: Iterable<string>): Set<string> {
  return new Set(
    Array.from(terms, (stem) => {
      const concept = conceptOf(stem);
      return concept === null ? stem : `#${concept}`;
    }),
  );
}

/** What the words of a text mean; read once for all cards that quote them or stand beside them. */
export const meaningsIn: (words: Words) => ReadonlySet<string> = memoized(
  ({ terms }: Words) => meaningsOf(terms),
  new WeakMap(),
);

function amountOf(stem: string): number | null {
  return /^\d{3,}$/u.test(stem) && !/^(?:19|20)\d\d$/u.test(stem) ? Number(stem) : null;
}

/** What tells how much each word tells, among texts that may have it. */
export interface Weights {
  term: Rarity;
  concept: Rarity;
}

/** Weights of words by how few of the texts have them. */
export function weighWords(texts: readonly Words[]): Weights {
  const concept = rarityIn(texts.map(({ concepts }) => Array.from(concepts, String)));
  return { term: rarityIn(texts.map(({ terms }) => terms)), concept };
}

/** Looks for the words of one text in others; O(its words) each. */
export function sharedWith(terms: Iterable<string>, { term, concept }: Weights) {
  const words = Array.from(terms, (stem) => {
    const meaning = conceptOf(stem);
    const share = isLight(stem) ? LIGHT_WORD_SHARE : 1;
    const alike = meaning === null ? 0 : share * concept(String(meaning));
    return { stem, meaning, amount: amountOf(stem), same: share * term(stem), alike };
  });
  return (other: Words): Shared => {
    const shared = new Map<string | number, number>();
    for (const { stem, meaning, amount, same, alike } of words) {
      const isLike = isIn(other, meaning);
      const close = isClose(amount, other) ? CLOSE_AMOUNT_SHARE * same : 0;
      const points = other.terms.has(stem) ? same : isLike ? alike : close;
      const key = meaning ?? stem;
      if (points > (shared.get(key) ?? 0)) shared.set(key, points);
    }
    return shared;
  };
}

/** All points together. */
export function pointsOf(shared: Shared): number {
  let sum = 0;
  for (const points of shared.values()) sum += points;
  return sum;
}

/** What several have in common with one text, each word once at its best. */
export function union(all: readonly Shared[]): Shared {
  const joined = new Map<string | number, number>();
  for (const shared of all) {
    for (const [key, points] of shared) joined.set(key, Math.max(points, joined.get(key) ?? 0));
  }
  return joined;
}

/** 80,000 and 81,000 may be of one thing. */
function isClose(amount: number | null, { amounts }: Words): boolean {
  if (amount === null) return false;
  return amounts.some((other) => Math.abs(other - amount) <= CLOSE_AMOUNT * amount);
}

function isIn({ concepts }: Words, meaning: number | null): boolean {
  return meaning !== null && concepts.has(meaning);
}
