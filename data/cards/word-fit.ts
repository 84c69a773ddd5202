/**
 * How well statements fit a paragraph by their words. A statement shares little with a paragraph in
 * other words; what stands around it in its document, and the document's title, tell what it is about.
 */

import {
  BESIDE_DECAY,
  BESIDE_SHARE,
  DOCUMENT_SHARE,
  LENGTH_DAMPING,
  LENGTH_WORDS,
  NEAR_WORDS_HALF,
  NEAR_WORDS_WEIGHT,
  SHORTEST_WORDS,
  TITLE_WORD_SHARE,
} from '../limits/card-order.ts';
import type { Candidate } from './candidates.ts';
import type { Named } from './nearby.ts';
import { pointsOf, sharedWith, union, weighWords, type Shared } from './shared-words.ts';

/**
 * Points for each candidate. Words of entities' names are left to the entities.
 * O(words + statements of one document²).
 */
export function findWordFit(
  candidates: readonly Candidate[],
  near: ReadonlySet<string>,
  named: Named,
): number[] {
  const telling = [...near].filter((term) => !named.terms.has(term));
  if (telling.length === 0) return candidates.map(() => 0);
  const find = sharedWith(telling, weighWords(candidates.map(({ words }) => words)));
  const shared = candidates.map(({ words }) => find(words));
  const around = findAround(candidates, shared);
  const titles = new Map<string, number>();
  for (const { quote, titleWords } of candidates) {
    if (!titles.has(quote.document)) titles.set(quote.document, pointsOf(find(titleWords)));
  }
  return candidates.map(({ quote }, row) => {
    const { own, beside, document } = around[row]!;
    const title = TITLE_WORD_SHARE * (titles.get(quote.document) ?? 0);
    const common = own + Math.max(title, BESIDE_SHARE * beside) + DOCUMENT_SHARE * document;
    return (NEAR_WORDS_WEIGHT * common) / (common + NEAR_WORDS_HALF);
  });
}

interface Around {
  /** What the statement shares itself: in many words, less. */
  own: number;
  /** What the best statement around it shares, less with every sentence between. */
  beside: number;
  /** What its whole document shares. */
  document: number;
}

function findAround(candidates: readonly Candidate[], shared: readonly Shared[]): Around[] {
  const own = candidates.map((candidate, row) => pointsOf(shared[row]!) / lengthOf(candidate));
  const around = own.map((points) => ({ own: points, beside: 0, document: 0 }));
  const byDocument = Map.groupBy(candidates.keys(), (row) => candidates[row]?.quote.document);
  for (const rows of byDocument.values()) {
    const document = pointsOf(union(rows.map((row) => shared[row]!)));
    for (const row of rows) {
      around[row]!.document = document;
      for (const other of rows) {
        if (other === row) continue;
        const apart = Math.abs(indexOf(candidates, row) - indexOf(candidates, other));
        const beside = own[other]! * BESIDE_DECAY ** (apart - 1);
        around[row]!.beside = Math.max(around[row]!.beside, beside);
      }
    }
  }
  return around;
}

function lengthOf({ words }: Candidate): number {
  return (Math.max(words.terms.size, SHORTEST_WORDS) / LENGTH_WORDS) ** LENGTH_DAMPING;
}

function indexOf(candidates: readonly Candidate[], row: number): number {
  return candidates[row]?.quote.index ?? 0;
}
