/**
 * The order of a card's statements. A pack ranks an entity's statements once, for any page; this
 * re-ranks them for the page at hand, then takes them one by one so that neighbours differ.
 */

import {
  SAME_DOCUMENT_PENALTY,
  SAME_VOICE_PENALTY,
  SIMILAR_PENALTY,
  VARIED_STATEMENTS,
} from '../limits.ts';
import type { QuotedStatement } from '../model.ts';
import type { Candidate } from './candidates.ts';
import { scoreCandidates, type Page } from './score.ts';
import { similarity } from './similarity.ts';

interface Open {
  candidate: Candidate;
  /** How well it fits the page. */
  fit: number;
  /** How much it repeats what was taken: the likeness of the most alike one. */
  repeats: number;
}

/**
 * All candidates, best first. `shown` is what the reader has already read on the card: the
 * definition. O(candidates × VARIED_STATEMENTS).
 */
export function orderCandidates(
  candidates: readonly Candidate[],
  page: Page,
  shown: Candidate | null,
): Candidate[] {
  const fits = scoreCandidates(candidates, page);
  let open = candidates.map((candidate, index) => ({
    candidate,
    fit: fits[index] ?? 0,
    repeats: 0,
  }));
  open.sort((a, b) => b.fit - a.fit);
  const taken: Candidate[] = [];
  if (shown !== null) noteTaken(shown, open);
  while (open.length > 0 && taken.length < VARIED_STATEMENTS) {
    const best = takeBest(open, shown === null ? taken : [shown, ...taken]);
    taken.push(best.candidate);
    open = open.filter((other) => other !== best);
    noteTaken(best.candidate, open);
  }
  return [...taken, ...open.map(({ candidate }) => candidate)];
}

function noteTaken(taken: Candidate, open: readonly Open[]) {
  for (const other of open) {
    other.repeats = Math.max(other.repeats, similarity(taken.terms, other.candidate.terms));
  }
}

function takeBest(open: readonly Open[], taken: readonly Candidate[]): Open {
  const documents = countBy(taken, ({ quote }) => quote.document);
  const voices = countBy(taken, ({ quote }) => voiceOf(quote));
  const value = ({ candidate, fit, repeats }: Open) =>
    fit -
    SIMILAR_PENALTY * repeats ** 2 -
    SAME_DOCUMENT_PENALTY * (documents.get(candidate.quote.document) ?? 0) -
    SAME_VOICE_PENALTY * (voices.get(voiceOf(candidate.quote)) ?? 0);
  return open.reduce((best, other) => (value(other) > value(best) ? other : best));
}

/** A publisher that speaks for itself is a voice of its own. */
function voiceOf({ voices, publisher }: QuotedStatement): string {
  return voices.map(({ entity, name }) => entity ?? name).join('|') || publisher;
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
