import type { PackIndex, Place } from './search-index.ts';

/** A thing that may be shown, and how well it fits. */
export interface Candidate {
  index: PackIndex;
  place: Place;
  /** How much of the query it has, 0 to 1. */
  coverage: number;
  /** 0 to 1. */
  score: number;
}

/** Best first; of equals the one that comes first in its library. */
export function byScore(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}
