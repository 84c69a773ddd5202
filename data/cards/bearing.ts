/**
 * How far an article bears on what is known of an entity. An article about tariffs names the United
 * States; of a library on prisons, whatever shares a word with it would come first by accident.
 */

import {
  BEARING_CHARS,
  BEARING_LEAST_TERMS,
  FULL_BEARING,
  NO_BEARING,
} from '../limits/card-order.ts';
import { subjectTerms } from '../text/terms.ts';
import type { WordVectors } from '../text/word-vectors.ts';
import type { Candidate } from './candidates.ts';
import { likeness, sumOf } from './meaning-fit.ts';

export interface Article {
  /** Stems of the names of the entity. */
  own: ReadonlySet<string>;
  /** `null` when unknown. */
  language: string | null;
  vectors: WordVectors | null;
}

/**
 * 0 for an article that has nothing to do with any document of the candidates, 1 for one that is like
 * one of them, or too short to tell. O(words of both).
 */
export function findBearing(
  candidates: readonly Candidate[],
  text: string,
  { own, language, vectors }: Article,
): number {
  const terms = subjectTerms(text.slice(0, BEARING_CHARS)).difference(own);
  if (vectors === null || terms.size < BEARING_LEAST_TERMS) return 1;
  const subject = sumOf(terms, vectors, { language: language ?? 'en' });
  const documents = new Map(candidates.map((one) => [one.around.document, one.quote.language]));
  const alike = Array.from(documents, ([words, tag]) =>
    likeness(sumOf(words.terms, vectors, { language: tag }), subject),
  );
  const best = Math.max(0, ...alike);
  return Math.min(1, Math.max(0, (best - NO_BEARING) / (FULL_BEARING - NO_BEARING)));
}
