/** A text as the words that tell what it is about: for comparing, ranking and searching. */

import { isStopWord } from './stop-words.ts';
import { foldedWord, readWord, word } from './words.ts';

/** What parts thousands: 40,000 and 40.000 are one word, 1.9 is two. */
const THOUSANDS = /(?<=\p{Nd})[.,\u00A0\u2009\u202F'’](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** All words, folded, in order; an apostrophe or hyphen parts words. O(text). */
export function termsOf(text: string): string[] {
  const joined = text.replace(THOUSANDS, '');
  const terms: string[] = [];
  for (let at = 0; readWord(joined, at); at = word.next) {
    terms.push(foldedWord(joined, word.start, word.end));
  }
  return terms;
}

/** Stems of the words that carry meaning, each once. */
export function subjectTerms(text: string): Set<string> {
  const stems = new Set<string>();
  for (const term of termsOf(text)) if (!isStopWord(term)) stems.add(stemOf(term));
  return stems;
}

const ENDINGS: readonly (readonly [ending: RegExp, replacement: string])[] = [
  [/(?:ies|ied)$/u, 'y'],
  [/(?:ations?|aciones|acion|acoes|acao)$/u, ''],
  [/(?:ments?|mente)$/u, ''],
  [/(?:ing|ed|es|e)$/u, ''],
  [/(?<![su])s$/u, ''],
];

/** Shortest stem: below it, words that have nothing in common begin alike. */
const MIN_STEM = 4;

/**
 * The part that a word shares with its other forms: "deported", "deporting" and "deportation" give
 * "deport". Rough on purpose: it is only ever compared with other stems, never shown.
 */
export function stemOf(term: string): string {
  for (const [ending, replacement] of ENDINGS) {
    const stem = term.replace(ending, replacement);
    if (stem !== term && stem.length >= MIN_STEM) return stem;
  }
  return term;
}
