/** The index of a pack beside a paragraph: which of its topics fit, and the cues of which statements. */

import { AKIN_DECAY, AKIN_TOPICS, CUE_SHARE } from '../limits/card-order.ts';
import { memoized } from '../memoized.ts';
import type { Pack } from '../pack/pack.ts';
import type { Telling } from './coverage.ts';
import { rowsByTerm } from './rows-by-term.ts';

/** How well each topic fits, and each statement by its cues, by row. */
export interface IndexFit {
  /** Topics by their own words and the cues of their statements. */
  own: Float64Array;
  /** The same with those before and after them in the index: neighbours are akin. */
  akin: Float64Array;
  /** What the cues of each statement have of the paragraph, 0 to 1. */
  cues: Float64Array;
}

/** Where each stem stands in an index. */
interface IndexRows {
  /** Statements with such a cue. */
  statements: ReadonlyMap<string, readonly number[]>;
  /** Topics with such a word. */
  topics: ReadonlyMap<string, readonly number[]>;
  /** By topic: what a cue of one of its statements weighs in it. */
  shares: readonly number[];
}

/** All read when a paragraph is first compared with a pack. */
const indexOf = memoized(readIndex, new WeakMap());

/** The index of a pack beside a paragraph; one without topics fits nothing. O(words × what has them). */
export function fitIndex(pack: Pack, near: Telling): IndexFit {
  const index = indexOf(pack);
  const own = new Float64Array(pack.topicCount);
  const cues = new Float64Array(countCued(pack));
  let most = 0;
  for (const [stem, telling] of near) {
    const rows = index.statements.get(stem) ?? [];
    const worth = telling * rarity(rows.length, cues.length);
    for (const row of rows) cues[row]! += worth;
    most += worth;
    const weights = weighTopics(pack, index, stem);
    for (const [row, weight] of weights) {
      own[row]! += telling * rarity(weights.size, own.length) * weight;
    }
  }
  const akin = own.map((_, row) => withNeighbours(own, row));
  return { own, akin, cues: cues.map((points) => points / (most || 1)) };
}

function readIndex(pack: Pack): IndexRows {
  const topics = Array.from({ length: pack.topicCount }, (_, row) => pack.topicAt(row));
  const cues = Array.from({ length: countCued(pack) }, (_, row) => pack.cuesOfStatement(row));
  return {
    statements: rowsByTerm(cues),
    topics: rowsByTerm(topics.map(({ words }) => words)),
    shares: topics.map(({ statements }) => CUE_SHARE / Math.sqrt(statements.length || 1)),
  };
}

/** Statements that may have cues. */
function countCued(pack: Pack): number {
  return pack.topicCount === 0 ? 0 : pack.info.statements;
}

function rarity(count: number, all: number): number {
  return Math.log((all + 1) / (count + 1));
}

/** What a stem weighs in the topics that have it: their own word whole, and a share for each cue. */
function weighTopics(pack: Pack, { statements, topics, shares }: IndexRows, stem: string) {
  const weights = new Map<number, number>();
  for (const row of topics.get(stem) ?? []) weights.set(row, 1);
  for (const statement of statements.get(stem) ?? []) {
    for (const row of pack.topicsOfStatement(statement)) {
      weights.set(row, (weights.get(row) ?? 0) + (shares[row] ?? 0));
    }
  }
  return weights;
}

function withNeighbours(fits: Float64Array, row: number): number {
  let sum = fits[row] ?? 0;
  for (let apart = 1; apart <= AKIN_TOPICS; apart++) {
    sum += AKIN_DECAY ** apart * ((fits[row - apart] ?? 0) + (fits[row + apart] ?? 0));
  }
  return sum;
}
