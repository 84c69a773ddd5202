import { COMMON_WORD_SHARE } from '../limits/card-order.ts';
import type { Candidate } from './candidates.ts';
import { rowsByTerm } from './rows-by-term.ts';
import type { Rarity } from './rarity.ts';

/**
 * How much other documents say the same, 0 to 1 for each candidate: what several sources report is
 * what one has to know. Words that stand in many statements are left out, so that the cost stays
 * near O(words of all candidates).
 */
export function findCorroboration(candidates: readonly Candidate[], rarity: Rarity): number[] {
  const documents = candidates.map(({ quote }) => quote.document);
  const rows = tellingRows(candidates);
  const lengths = Float64Array.from(candidates, ({ words }) => lengthOf(words.terms, rarity));
  const alike = new Float64Array(candidates.length);
  return candidates.map(({ words }, row) => {
    alike.fill(0);
    for (const term of words.terms) {
      const weight = rarity(term) ** 2;
      for (const other of rows.get(term) ?? []) alike[other] = (alike[other] ?? 0) + weight;
    }
    for (let other = 0; other < alike.length; other++) {
      alike[other] = (alike[other] ?? 0) / ((lengths[row] ?? 1) * (lengths[other] ?? 1));
    }
    return meanOfBestTwo(alike, documents, documents[row] ?? '');
  });
}

/** Two other documents corroborate as well as ten; one does half. */
function meanOfBestTwo(alike: Float64Array, documents: readonly string[], own: string): number {
  const best = bestExcept(alike, documents, own, own);
  if (best < 0) return 0;
  const second = bestExcept(alike, documents, own, documents[best] ?? '');
  return ((alike[best] ?? 0) + (alike[second] ?? 0)) / 2;
}

/** Row of the most alike statement that is in neither of two documents, or -1. */
function bestExcept(
  alike: Float64Array,
  documents: readonly string[],
  one: string,
  two: string,
): number {
  let best = -1;
  for (let row = 0; row < alike.length; row++) {
    const isBetter = (alike[row] ?? 0) > (best < 0 ? 0 : (alike[best] ?? 0));
    if (isBetter && documents[row] !== one && documents[row] !== two) best = row;
  }
  return best;
}

/** Where each word stands, but for those that stand in many statements. */
function tellingRows(candidates: readonly Candidate[]): Map<string, number[]> {
  const rows = rowsByTerm(candidates.map(({ words }) => words.terms));
  const most = Math.max(2, candidates.length * COMMON_WORD_SHARE);
  for (const [term, { length }] of rows) if (length > most) rows.delete(term);
  return rows;
}

/** Length of a statement as a vector of its words' rarity. */
function lengthOf(terms: ReadonlySet<string>, rarity: Rarity): number {
  let sum = 0;
  for (const term of terms) sum += rarity(term) ** 2;
  return Math.sqrt(sum) || 1;
}
