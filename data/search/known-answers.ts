/** Statements that the library itself names as answers: the positions of its disputes. */

import { LEAST_QUESTION_SHARE } from '../limits/search.ts';
import type { Pack } from '../pack/pack.ts';
import { stemOf, termsOf } from '../text/terms.ts';
import { relatedStems } from './related-words.ts';

/**
 * Statements that answer a question which says what was typed, each with the share of the typed words
 * that the question has. `entities` are the rows that were named.
 */
export function knownAnswers(
  pack: Pack,
  terms: readonly string[],
  entities: Iterable<number>,
): ReadonlyMap<number, number> {
  const answers = new Map<number, number>();
  for (const entity of entities)
    for (const { question, positions } of pack.disputesAbout(entity)) {
      const share = sharedWords(terms, question);
      if (share < LEAST_QUESTION_SHARE) continue;
      for (const row of positions.flatMap(({ statements }) => statements))
        answers.set(row, Math.max(share, answers.get(row) ?? 0));
    }
  return answers;
}

function sharedWords(terms: readonly string[], question: string): number {
  const stems = new Set(termsOf(question).map(stemOf));
  const has = (term: string) =>
    stems.has(stemOf(term)) || [...relatedStems(term)].some((stem) => stems.has(stem));
  return terms.filter(has).length / terms.length;
}
