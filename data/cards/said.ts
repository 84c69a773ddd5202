/** What the article says already: told again on a card, it would tell nothing new. */

import { ALREADY_SAID_SHARE } from '../limits/card-order.ts';
import { subjectTerms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { meaningsOf } from './shared-words.ts';

/**
 * Tells which statements a text says, or nearly: two neighbouring sentences of it have nearly all of
 * the statement's words and each of its numbers. O(text), then O(words) for most statements.
 */
export function readSaid(text: string): (candidate: Candidate) => boolean {
  const windows = text.split('\n').flatMap(windowsOf);
  const all = new Set(windows.flatMap((window) => [...window]));
  return ({ meanings }) =>
    hasNearly(all, meanings) && windows.some((one) => hasNearly(one, meanings));
}

/** Stems of every two neighbouring sentences of a paragraph; where one ends is taken roughly. */
function windowsOf(paragraph: string): Set<string>[] {
  const sentences = paragraph
    .split(/(?<=[.!?…]["”»']?)\s+/u)
    .map((one) => [...meaningsOf(subjectTerms(one))]);
  const last = Math.max(1, sentences.length - 1);
  return Array.from({ length: last }, (_, at) => new Set(sentences.slice(at, at + 2).flat()));
}

function hasNearly(text: ReadonlySet<string>, terms: ReadonlySet<string>): boolean {
  if (terms.size === 0) return false;
  let missing = terms.size * (1 - ALREADY_SAID_SHARE);
  for (const term of terms) {
    if (text.has(term)) continue;
    if (--missing < 0 || /^\p{Nd}/u.test(term)) return false;
  }
  return true;
}
