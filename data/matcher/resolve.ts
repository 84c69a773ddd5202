/** Resolving: of the readings of one place the best, of overlapping places the longest sensible one. */

import { MIN_MENTION_SCORE } from '../limits/mentions.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { Score } from './score.ts';
import { FORM } from './table.ts';

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

/** The one reading that is more likely than all others and none; `null` when there is no such. */
export function decide({ candidate, scores }: ScoredCandidate): Decision | null {
  const best = scores.findIndex(({ score }) => score >= MIN_MENTION_SCORE);
  const reading = candidate.readings[best];
  const found = scores[best];
  return reading === undefined || found === undefined ? null : { ...found, candidate, reading };
}

/** Of all candidates those that are marked, in order, without overlaps; longer names go first. */
export function resolve(scored: readonly ScoredCandidate[]): Decision[] {
  const chosen: Decision[] = [];
  for (let first = 0; first < scored.length;) {
    const end = clusterEnd(scored, first);
    chosen.push(...resolveCluster(scored.slice(first, end)));
    first = end;
  }
  return chosen;
}

/** Where the candidates end that overlap each other in a chain; they come in order of block and start. */
function clusterEnd(scored: readonly ScoredCandidate[], first: number): number {
  const { block, end } = (scored[first] as ScoredCandidate).candidate;
  let reach = end;
  for (let i = first + 1; ; i++) {
    const next = scored[i]?.candidate;
    if (next === undefined || next.block !== block || next.start >= reach) return i;
    reach = Math.max(reach, next.end);
  }
}

function resolveCluster(cluster: readonly ScoredCandidate[]): Decision[] {
  const taken: Candidate[] = [];
  const chosen: Decision[] = [];
  const longestFirst = [...cluster].sort((a, b) => length(b.candidate) - length(a.candidate));
  for (const item of longestFirst) {
    if (taken.some((other) => overlap(other, item.candidate))) continue;
    if (isOfAnother(item, cluster)) continue;
    const decision = decide(item);
    if (decision !== null || shadows(item.candidate)) taken.push(item.candidate);
    if (decision !== null && decision.reading.prior > 0) chosen.push(decision);
  }
  return chosen.sort((a, b) => a.candidate.start - b.candidate.start);
}

function length({ start, end }: Candidate): number {
  return end - start;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

const OF = /^(?:de|da|do|di|du)\s(?=\p{Lu})/u;

/** "de Bukele" is what is Bukele's, where that is somebody, rather than a surname with its particle. */
function isOfAnother({ candidate }: ScoredCandidate, cluster: readonly ScoredCandidate[]): boolean {
  const particle = OF.exec(candidate.surface)?.[0].length ?? 0;
  if (particle === 0 || candidate.readings.some(({ flags }) => !(flags & FORM.isDerived)))
    return false;
  const { start, end } = candidate;
  const isRest = (other: Candidate) => other.start === start + particle && other.end === end;
  return cluster.some(
    (other) => isRest(other.candidate) && decide(other)?.reading.kind === 'person',
  );
}

/** A longer name all in capitals hides the shorter ones in it even when it is not sure itself. */
function shadows({ surface }: Candidate): boolean {
  const words = surface.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && !words.some((word) => /^\p{Ll}{4,}/u.test(word));
}
