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

/** Endings with what replaces them, longest first among those of one last letter. */
const ENDINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  s: [
    ['aciones', ''],
    ['ations', ''],
    ['ments', ''],
    ['acoes', ''],
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
  ],
  n: [
    ['ation', ''],
    ['acion', ''],
  ],
  o: [['acao', '']],
  t: [['ment', '']],
  g: [['ing', '']],
  d: [
    ['ied', 'y'],
    ['ed', ''],
  ],
  e: [
    ['mente', ''],
    ['e', ''],
  ],
};

/** Shortest stem: below it, words that have nothing in common begin alike. */
const MIN_STEM = 4;

/**
 * The part that a word shares with its other forms: "deported", "deporting" and "deportation" give
 * "deport". Rough on purpose: it is only ever compared with other stems, never shown.
 */
export function stemOf(term: string): string {
  if (/(?:ss|us)$/u.test(term)) return term;
  for (const [ending, replacement] of ENDINGS[term.at(-1) ?? ''] ?? []) {
    const length = term.length - ending.length;
    if (length + replacement.length >= MIN_STEM && term.endsWith(ending)) {
      return term.slice(0, length) + replacement;
    }
  }
  return term;
}
