/**
 * How well statements fit a paragraph by their words. A statement shares little with a paragraph in
 * other words; what stands beside it in its document, and the document's title, tell what it is about.
 */

import {
  ALREADY_SAID_PENALTY,
  ALREADY_SAID_SHARE,
  BESIDE_DECAY,
  BESIDE_SHARE,
  NEAR_WORDS_HALF,
  NEAR_WORDS_WEIGHT,
  TITLE_WORD_SHARE,
} from '../limits/card-order.ts';
import type { Candidate } from './candidates.ts';
import type { Named } from './nearby.ts';
import type { Rarity } from './rarity.ts';

/**
 * Points for each candidate. Shared words speak for a statement until it says little else than the
 * page. Words of entities' names are left to the entities. O(words + statements of one document²).
 */
export function findWordFit(
  candidates: readonly Candidate[],
  near: ReadonlySet<string>,
  named: Named,
  rarity: Rarity,
): number[] {
  if (near.size === 0) return candidates.map(() => 0);
  const telling = new Set([...near].filter((term) => !named.terms.has(term)));
  const own = candidates.map(({ terms }) => sumShared(terms, telling, rarity));
  const beside = findBeside(candidates, own);
  return candidates.map((candidate, row) => {
    if (isSaid(candidate, near, rarity)) return -ALREADY_SAID_PENALTY;
    const title = TITLE_WORD_SHARE * sumShared(candidate.titleTerms, telling, rarity);
    const common = (own[row] ?? 0) + Math.max(title, BESIDE_SHARE * (beside[row] ?? 0));
    return (NEAR_WORDS_WEIGHT * common) / (common + NEAR_WORDS_HALF);
  });
}

function isSaid({ terms }: Candidate, near: ReadonlySet<string>, rarity: Rarity): boolean {
  const said = sumShared(terms, near, rarity);
  return said > 0 && said >= sumShared(terms, terms, rarity) * ALREADY_SAID_SHARE;
}

/** What the best statement around each one in its document shares, less with every sentence between. */
function findBeside(candidates: readonly Candidate[], own: readonly number[]): number[] {
  const byDocument = Map.groupBy(candidates.keys(), (row) => candidates[row]?.quote.document);
  const beside = candidates.map(() => 0);
  for (const rows of byDocument.values()) {
    for (const row of rows) {
      for (const other of rows) {
        if (other === row) continue;
        const apart = Math.abs(indexOf(candidates, row) - indexOf(candidates, other));
        const value = (own[other] ?? 0) * BESIDE_DECAY ** (apart - 1);
        beside[row] = Math.max(beside[row] ?? 0, value);
      }
    }
  }
  return beside;
}

function indexOf(candidates: readonly Candidate[], row: number): number {
  return candidates[row]?.quote.index ?? 0;
}

function sumShared(terms: ReadonlySet<string>, others: ReadonlySet<string>, rarity: Rarity) {
  let sum = 0;
  for (const term of terms) if (others.has(term)) sum += rarity(term);
  return sum;
}
