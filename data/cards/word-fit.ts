/**
 * How well statements fit a paragraph by their words. A statement shares little with a paragraph in
 * other words; what stands around it tells what it is about.
 */

import {
  BESIDE_DECAY,
  BESIDE_SHARE,
  DOCUMENT_DAMPING,
  DOCUMENT_SHARE,
  DOCUMENT_WEIGHT,
  LABEL_SHARE,
  LENGTH_DAMPING,
  LENGTH_WORDS,
  MEANING_WEIGHT,
  NEAR_WORDS_HALF,
  NEAR_WORDS_WEIGHT,
  PASSAGE_WEIGHT,
  SHORTEST_WORDS,
  TITLE_WORD_SHARE,
} from '../limits/card-order.ts';
import type { Candidate } from './candidates.ts';
import { memoized } from '../memoized.ts';
import type { WordVectors } from '../text/word-vectors.ts';
import { findMeaningFit } from './meaning-fit.ts';
import { findPassageFit } from './passage-fit.ts';
import { pointsOf, sharedWith, union, weighWords, type Words } from './shared-words.ts';

/** A paragraph by its words, without those of the card's own entity. */
export interface Near {
  terms: ReadonlySet<string>;
  /** `null` when unknown. */
  language: string | null;
  /** Those that name entities. */
  names: ReadonlySet<string>;
  /** `null` ranks by the words alone. */
  vectors: WordVectors | null;
}

/**
 * Points for each candidate. Words of entities' names are left to the entities; a document is known by
 * them too. O(words of the candidates' documents).
 */
export function findWordFit(
  candidates: readonly Candidate[],
  { terms, language, names, vectors }: Near,
): number[] {
  const telling = terms.difference(names);
  if (telling.size === 0) return candidates.map(() => 0);
  const find = sharedWith(telling, weighWords(candidates.map(({ words }) => words)));
  const points = memoized((words: Words) => pointsOf(find(words)));
  const statement = (words: Words) => points(words) / lengthOf(words);
  const inDocument = findInDocuments(candidates, (words) => find(words));
  const fitOfDocument = findDocumentFit(candidates, terms);
  const passage = findPassageFit(candidates, telling);
  const meaning = vectors && findMeaningFit(candidates, { terms: telling, language }, vectors);
  return candidates.map(({ words, around, quote }, row) => {
    const own = statement(words) + LABEL_SHARE * points(around.labels);
    const besides = around.beside.map(
      (one) => statement(one.words) * BESIDE_DECAY ** (one.apart - 1),
    );
    const title = TITLE_WORD_SHARE * points(around.title);
    const common =
      own +
      Math.max(title, BESIDE_SHARE * Math.max(0, ...besides)) +
      DOCUMENT_SHARE * (inDocument.get(quote.document) ?? 0);
    const byWords = (NEAR_WORDS_WEIGHT * common) / (common + NEAR_WORDS_HALF);
    return (
      byWords +
      PASSAGE_WEIGHT * (passage[row] ?? 0) +
      MEANING_WEIGHT * (meaning?.[row] ?? 0) +
      DOCUMENT_WEIGHT * fitOfDocument(around.document)
    );
  });
}

/** What all candidates of a document share, by document. */
function findInDocuments(
  candidates: readonly Candidate[],
  find: ReturnType<typeof sharedWith>,
): Map<string, number> {
  const byDocument = Map.groupBy(candidates, ({ quote }) => quote.document);
  return new Map(
    Array.from(byDocument, ([document, all]) => [
      document,
      pointsOf(union(all.map(({ words }) => find(words)))),
    ]),
  );
}

/** How well each document fits, against the one that fits best: 0 to 1. */
function findDocumentFit(
  candidates: readonly Candidate[],
  near: ReadonlySet<string>,
): (document: Words) => number {
  const documents = [...new Set(candidates.map(({ around }) => around.document))];
  const find = sharedWith(near, weighWords(documents));
  const fit = memoized(
    (words: Words) => pointsOf(find(words)) / words.terms.size ** DOCUMENT_DAMPING,
  );
  const best = Math.max(...documents.map(fit));
  return (document) => (best > 0 ? fit(document) / best : 0);
}

function lengthOf({ terms }: Words): number {
  return (Math.max(terms.size, SHORTEST_WORDS) / LENGTH_WORDS) ** LENGTH_DAMPING;
}
