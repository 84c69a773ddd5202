import { DOCUMENT_DAMPING } from '../limits/card-order.ts';
import type { Candidate } from './candidates.ts';
import { againstBest, findCoverage, type Telling } from './coverage.ts';
import { meaningsIn } from './shared-words.ts';
import type { DocumentWords } from './surroundings.ts';

/**
 * How well the document of each candidate fits a paragraph, by its words and those of its topics,
 * against the one that fits best: 0 to 1. O(words of the paragraph × documents).
 */
export function findDocumentFit(
  candidates: readonly Candidate[],
  near: Telling,
): (candidate: Candidate) => number {
  const documents = [...new Set(candidates.map(({ around }) => around.document))];
  const { points } = findCoverage(near, documents.map(meaningsOfDocument));
  const fits = againstBest(
    documents.map(({ words }, row) => (points[row] ?? 0) / words.terms.size ** DOCUMENT_DAMPING),
  );
  const fitOf = new Map(documents.map((document, row) => [document, fits[row] ?? 0]));
  return ({ around }) => fitOf.get(around.document) ?? 0;
}

function meaningsOfDocument({ words, topics }: DocumentWords) {
  const own = meaningsIn(words);
  return (meaning: string) =>
    own.has(meaning) || topics.some(({ meanings }) => meanings.has(meaning));
}
