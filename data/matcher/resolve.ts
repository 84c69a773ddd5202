/** Resolving: of the readings of one place the best, of overlapping places the longest sensible one. */

import { MENTION_WEIGHTS, MIN_MENTION_SCORE } from '../limits.ts';
import type { Candidate, Reading } from './candidates.ts';
import type { Score } from './score.ts';

/** A candidate with the scores of its readings, in the same order. */
export interface ScoredCandidate {
  candidate: Candidate;
  scores: Score[];
}

/** The reading that a candidate was given. */
export interface Decision extends Score {
  candidate: Candidate;
  reading: Reading;
}

/** The best reading; `null` when it is not good enough, or not clearly better than the next. */
export function decide({ candidate, scores }: ScoredCandidate): Decision | null {
  let best = -1;
  let second = 0;
  for (const [i, { score }] of scores.entries()) {
    if (best < 0 || isBetter(i, best)) {
      if (best >= 0) second = Math.max(second, (scores[best] as Score).score);
      best = i;
    } else second = Math.max(second, score);
  }
  const reading = candidate.readings[best];
  const found = scores[best];
  if (reading === undefined || found === undefined || found.score < MIN_MENTION_SCORE) return null;
  if (found.score - second < MENTION_WEIGHTS.margin && scores.length > 1) return null;
  return { ...found, candidate, reading };

  function isBetter(a: number, b: number): boolean {
    return (scores[a] as Score).score > (scores[b] as Score).score;
  }
}

/** Of all candidates those that are marked, in order, without overlaps; longer names go first. */
export function resolve(scored: readonly ScoredCandidate[]): Decision[] {
  const byLength = [...scored].sort(
    (a, b) =>
      a.candidate.block - b.candidate.block ||
      length(b.candidate) - length(a.candidate) ||
      a.candidate.start - b.candidate.start,
  );
  const taken: Candidate[] = [];
  const chosen: Decision[] = [];
  let block = -1;
  for (const item of byLength) {
    const { candidate } = item;
    if (candidate.block !== block) taken.length = 0;
    block = candidate.block;
    if (taken.some((other) => overlap(other, candidate))) continue;
    const decision = decide(item);
    if (decision === null) {
      if (shadows(candidate)) taken.push(candidate);
      continue;
    }
    taken.push(candidate);
    if (decision.reading.prior > 0) chosen.push(decision);
  }
  return chosen.sort(
    (a, b) => a.candidate.block - b.candidate.block || a.candidate.start - b.candidate.start,
  );
}

function length({ start, end }: Candidate): number {
  return end - start;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A longer name all in capitals hides the shorter ones in it even when it is not sure itself. */
function shadows({ surface }: Candidate): boolean {
  const words = surface.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && !words.some((word) => /^\p{Ll}{4,}/u.test(word));
}
