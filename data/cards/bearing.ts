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
import type { Candidate } from './candidates.ts';
import { tellingMeanings, type Telling } from './coverage.ts';
import { meaningsIn } from './shared-words.ts';

/**
 * 0 for an article that has nothing to do with any document of the candidates, 1 for one that is like
 * one of them, or too short to tell; `own` are stems of the entity's names. O(words of both).
 */
export function findBearing(
  candidates: readonly Candidate[],
  text: string,
  own: ReadonlySet<string>,
): number {
  const terms = subjectTerms(text.slice(0, BEARING_CHARS)).difference(own);
  if (terms.size < BEARING_LEAST_TERMS) return 1;
  const article = tellingMeanings(terms);
  const documents = new Set(candidates.map(({ around }) => around.document.words));
  const alike = Array.from(documents, (words) => likeness(article, meaningsIn(words)));
  const best = Math.max(0, ...alike);
  return Math.min(1, Math.max(0, (best - NO_BEARING) / (FULL_BEARING - NO_BEARING)));
}

/** The share of what both mean in all that they mean, 0 to 1. */
function likeness(article: Telling, document: ReadonlySet<string>): number {
  let all = 0;
  let shared = 0;
  for (const [meaning, weight] of article) {
    all += weight;
    if (document.has(meaning)) shared += weight;
  }
  return shared / (Math.sqrt(all * document.size) || 1);
}
