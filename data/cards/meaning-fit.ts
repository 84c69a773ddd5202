/**
 * How alike a paragraph and a statement are by what their words mean, though they share none: "chained
 * hand and foot" and "shackled". A statement points where its own words do, and a little where the
 * sentences beside it and its document do.
 */

import {
  LIGHT_WORD_SHARE,
  MEANING_BESIDE_SHARE,
  MEANING_DOCUMENT_SHARE,
} from '../limits/card-order.ts';
import { memoized } from '../memoized.ts';
import { isLight } from '../text/concepts.ts';
import { lengthOf, type WordVectors } from '../text/word-vectors.ts';
import type { Candidate } from './candidates.ts';
import type { Words } from './shared-words.ts';

/** A text whose words are asked for their meaning. */
export interface Paragraph {
  terms: ReadonlySet<string>;
  /** `null` when unknown. */
  language: string | null;
}

/** Likeness of each candidate to a paragraph, -1 to 1; O(words of the candidates' documents). */
export function findMeaningFit(
  candidates: readonly Candidate[],
  { terms, language }: Paragraph,
  vectors: WordVectors,
): number[] {
  const paragraph = sumOf(terms, vectors, {
    language: language ?? 'en',
    isWeighed: true,
  });
  const inEnglish = memoized((words: Words) => sumOf(words.terms, vectors, { language: 'en' }));
  const inOther = memoized((words: Words) => sumOf(words.terms, vectors, { language: 'other' }));
  return candidates.map(({ words, around, quote }) => {
    const read = isEnglish(quote.language) ? inEnglish : inOther;
    const own = read(words);
    const passage = own.slice();
    for (const { words: beside, apart } of around.beside)
      if (apart === 1) add(passage, read(beside), MEANING_BESIDE_SHARE);
    const document = read(around.document);
    const length = lengthOf(document) || 1;
    add(passage, document, (MEANING_DOCUMENT_SHARE * lengthOf(own)) / length);
    return likeness(passage, paragraph);
  });
}

/** Whether a BCP 47 tag is of English. */
function isEnglish(tag: string): boolean {
  return tag === 'en' || tag.startsWith('en-');
}

/** The vectors of words together; words of any subject count less in a paragraph. */
export function sumOf(
  terms: ReadonlySet<string>,
  { dimensions, vectorOf }: WordVectors,
  { language, isWeighed = false }: { language: string; isWeighed?: boolean },
): Float32Array {
  const sum = new Float32Array(dimensions);
  const inEnglish = isEnglish(language);
  for (const term of terms) {
    const vector = vectorOf(term, inEnglish);
    if (vector !== null) add(sum, vector, isWeighed && isLight(term) ? LIGHT_WORD_SHARE : 1);
  }
  return sum;
}

function add(sum: Float32Array, vector: Float32Array, share: number) {
  const { length } = sum;
  for (let at = 0; at < length; at++) sum[at]! += share * vector[at]!;
}

/** The cosine of the angle between two vectors; 0 where one has no direction. */
export function likeness(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum / (lengthOf(one) * lengthOf(other) || 1);
}
