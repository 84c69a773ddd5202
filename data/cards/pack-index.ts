/** The index of a pack beside a paragraph: which of its topics fit, and the cues of which statements. */

import { AKIN_DECAY, AKIN_TOPICS, CUE_SHARE } from '../limits/card-order.ts';
import type { Pack } from '../pack/pack.ts';
import type { Telling } from './coverage.ts';
import { cuesOfStatement, topicAt } from './pack-topics.ts';

/** How well each topic fits, and each statement by its cues, by row. */
export interface IndexFit {
  /** Topics by their own words and the cues of their statements. */
  own: Float64Array;
  /** The same with those before and after them in the index: neighbours are akin. */
  akin: Float64Array;
  /** What the cues of each statement have of the paragraph, 0 to 1. */
  cues: Float64Array;
}

/** Stems of the cues of each statement, all read when a paragraph is first compared with them. */
const known = new WeakMap<Pack, readonly ReadonlySet<string>[]>();

/** The index of a pack beside a paragraph; one without topics fits nothing. O(words × statements). */
export function fitIndex(pack: Pack, near: Telling): IndexFit {
  const all = known.get(pack) ?? readCues(pack);
  known.set(pack, all);
  const own = new Float64Array(pack.topicCount);
  const cues = new Float64Array(all.length);
  const weigh = weighTopics(pack);
  let most = 0;
  for (const [stem, telling] of near) {
    const rows = all.flatMap((stems, row) => (stems.has(stem) ? [row] : []));
    const worth = telling * rarity(rows.length, all.length);
    for (const row of rows) cues[row]! += worth;
    most += worth;
    const weights = weigh(stem, rows);
    for (const [row, weight] of weights) {
      own[row]! += telling * rarity(weights.size, own.length) * weight;
    }
  }
  const akin = own.map((_, row) => withNeighbours(own, row));
  return { own, akin, cues: cues.map((points) => points / (most || 1)) };
}

function rarity(count: number, all: number): number {
  return Math.log((all + 1) / (count + 1));
}

/** What a stem weighs in the topics that have it: their own word whole, and a share for each cue. */
function weighTopics(pack: Pack) {
  const topics = Array.from({ length: pack.topicCount }, (_, row) => topicAt(pack, row));
  const shares = topics.map(({ statements }) => CUE_SHARE / Math.sqrt(statements.length || 1));
  return (stem: string, statements: readonly number[]) => {
    const weights = new Map<number, number>();
    for (const { row, terms } of topics) if (terms.has(stem)) weights.set(row, 1);
    for (const row of statements.flatMap((at) => [...pack.topicsOfStatement(at)])) {
      weights.set(row, (weights.get(row) ?? 0) + (shares[row] ?? 0));
    }
    return weights;
  };
}

function readCues(pack: Pack): ReadonlySet<string>[] {
  const length = pack.topicCount === 0 ? 0 : pack.info.statements;
  return Array.from({ length }, (_, row) => cuesOfStatement(pack, row));
}

function withNeighbours(fits: Float64Array, row: number): number {
  let sum = fits[row] ?? 0;
  for (let apart = 1; apart <= AKIN_TOPICS; apart++) {
    sum += AKIN_DECAY ** apart * ((fits[row - apart] ?? 0) + (fits[row + apart] ?? 0));
  }
  return sum;
}
