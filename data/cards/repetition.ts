/** What a card would say again: the same words, the same source, the same voice. */

import {
  SAME_DOCUMENT_PENALTY,
  SAME_VOICE_PENALTY,
  SIMILAR_PENALTY,
  TOLD_SHARE,
} from '../limits/card-order.ts';
import type { QuotedStatement } from '../model.ts';
import type { Candidate } from './candidates.ts';
import { rowsByTerm } from './rows-by-term.ts';

export interface Repetition {
  /** Remembers that a statement was taken. */
  note(taken: Candidate | undefined): void;
  /** What a candidate loses for repeating what was taken: words, source and voice. */
  penalty(row: number): number;
}

/** Starts with nothing taken. Noting and asking name candidates by their row. */
export function noteRepetition(candidates: readonly Candidate[]): Repetition {
  const rows = rowsByTerm(candidates.map(({ meanings }) => meanings));
  const keys = candidates.map(({ quote }) => ({ document: quote.document, voice: voiceOf(quote) }));
  const likeness = new Float64Array(candidates.length);
  const documents = new Map<string, number>();
  const voices = new Map<string, number>();
  return {
    note(taken) {
      if (taken === undefined) return;
      noteLikeness(taken, candidates, rows, likeness);
      addOne(documents, taken.quote.document);
      addOne(voices, voiceOf(taken.quote));
    },
    penalty(row) {
      const { document = '', voice = '' } = keys[row] ?? {};
      return (
        SIMILAR_PENALTY * (likeness[row] ?? 0) ** 2 +
        SAME_DOCUMENT_PENALTY * (documents.get(document) ?? 0) +
        SAME_VOICE_PENALTY * (voices.get(voice) ?? 0)
      );
    },
  };
}

/**
 * Raises each candidate's likeness to what was taken: the share of common words, or a little less than
 * the share of its own words that were told: a short sentence may lie whole in a long one.
 */
function noteLikeness(
  { meanings }: Candidate,
  candidates: readonly Candidate[],
  rows: ReadonlyMap<string, readonly number[]>,
  likeness: Float64Array,
) {
  const shared = new Uint16Array(candidates.length);
  for (const meaning of meanings) {
    for (const row of rows.get(meaning) ?? []) shared[row] = (shared[row] ?? 0) + 1;
  }
  candidates.forEach((candidate, row) => {
    const count = shared[row] ?? 0;
    if (count === 0) return;
    const { size } = candidate.meanings;
    const alike = count / Math.sqrt(meanings.size * size);
    likeness[row] = Math.max(likeness[row] ?? 0, alike, (TOLD_SHARE * count) / size);
  });
}

/** A publisher that speaks for itself is a voice of its own. */
function voiceOf({ voices, publisher }: QuotedStatement): string {
  return voices.map(({ entity, name }) => entity ?? name).join('|') || publisher;
}

function addOne(counts: Map<string, number>, key: string) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
