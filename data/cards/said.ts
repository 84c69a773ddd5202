/** What the article says already: told again on a card, it would tell nothing new. */

import { ALREADY_SAID_SHARE } from '../limits/card-order.ts';
import { isLight, isNumber } from '../text/concepts.ts';
import { subjectTerms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { meaningsOf } from './shared-words.ts';

/** Words with a capital, but for the first: names, most of them. */
const NAMES = /(?<=\s)\p{Lu}[\p{L}\p{M}]+/gu;

/**
 * Tells which statements a text says, or nearly: two neighbouring sentences of it have nearly all of
 * the statement's words and each of its numbers; names may stand anywhere, for sentences go on with
 * "he" and "it". O(text), then O(words) for most statements.
 */
export function readSaid(text: string): (candidate: Candidate) => boolean {
  const windows = text.split('\n').flatMap(windowsOf);
  const all = new Set(windows.flatMap((window) => [...window]));
  return ({ words, quote }) => {
    const telling = new Set([...words.terms].filter((term) => !isLight(term)));
    const meanings = meaningsOf(telling.size > 0 ? telling : words.terms);
    const numbers = meaningsOf([...words.terms].filter(isNumber));
    if (!numbers.isSubsetOf(all) || !hasNearly(all, meanings)) return false;
    const names = meaningsOf(subjectTerms((quote.text.match(NAMES) ?? []).join(' ')));
    const known = names.intersection(all);
    return windows.some((one) => numbers.isSubsetOf(one) && hasNearly(one, meanings, known));
  };
}

/** Stems of every two neighbouring sentences of a paragraph; where one ends is taken roughly. */
function windowsOf(paragraph: string): Set<string>[] {
  const sentences = paragraph
    .split(/(?<=[.!?…]["”»']?)\s+/u)
    .map((one) => [...meaningsOf(subjectTerms(one))]);
  const last = Math.max(1, sentences.length - 1);
  return Array.from({ length: last }, (_, at) => new Set(sentences.slice(at, at + 2).flat()));
}

function hasNearly(
  text: ReadonlySet<string>,
  terms: ReadonlySet<string>,
  known: ReadonlySet<string> = new Set(),
): boolean {
  if (terms.size === 0) return false;
  let missing = terms.size * (1 - ALREADY_SAID_SHARE);
  for (const term of terms) {
    if (text.has(term) || known.has(term)) continue;
    if (--missing < 0) return false;
  }
  return true;
}
