/** Words that speak for a reading, found on the page in one pass over all blocks. */

import { readWord, word } from '../text/words.ts';
import type { Candidate } from './candidate.ts';
import { NO_JOINT, readJoint } from './joint.ts';
import { extendKey, firstKey } from './key.ts';
import type { MentionBlock } from './mention-request.ts';
import { cuesOf, topicsOf } from './told-of.ts';

interface Hit {
  block: number;
  start: number;
  end: number;
  surface: string;
}

/** Where the wanted words stand. */
export interface CueHits {
  /** In the candidate's own block if possible; never a word of the candidate itself. */
  nearest(cue: number, candidate: Candidate): Hit | null;
}

/** Longest chain of words that is looked for: "secretary of state". */
const MAX_CUE_WORDS = 4;
const MAX_HITS_PER_BLOCK = 3;

/** Finds the words that could speak for any ambiguous reading. O(text). */
export function findCues(
  candidates: readonly Candidate[],
  blocks: readonly MentionBlock[],
): CueHits {
  const wanted = wantedCues(candidates);
  if (wanted.size > 0)
    for (const [block, { text }] of blocks.entries()) findInBlock(wanted, block, text);
  return { nearest: (cue, candidate) => nearestHit(wanted.get(cue), candidate) };
}

function wantedCues(candidates: readonly Candidate[]): Map<number, Hit[]> {
  const wanted = new Map<number, Hit[]>();
  for (const { readings } of candidates)
    for (const { source, row } of readings)
      for (const words of [cuesOf(source.names, row), topicsOf(source.names, row)])
        for (const key of words) wanted.set(key, []);
  return wanted;
}

function findInBlock(wanted: ReadonlyMap<number, Hit[]>, block: number, text: string): void {
  for (let from = 0; readWord(text, from);) {
    const { start, next } = word;
    let key = firstKey(word.hash);
    for (let words = 1; ; words++) {
      noteHit(wanted.get(key), { block, start, end: word.end, surface: '' }, text);
      if (words === MAX_CUE_WORDS) break;
      const joint = readJoint(text);
      if (joint === NO_JOINT || !readWord(text, word.next)) break;
      key = extendKey(key, joint, word.hash);
    }
    from = next;
  }
}

function noteHit(hits: Hit[] | undefined, hit: Hit, text: string): void {
  if (hits === undefined) return;
  if (hits.at(-MAX_HITS_PER_BLOCK)?.block === hit.block) return;
  hits.push({ ...hit, surface: text.slice(hit.start, hit.end) });
}

function nearestHit(hits: readonly Hit[] | undefined, candidate: Candidate): Hit | null {
  if (hits === undefined) return null;
  let far: Hit | null = null;
  for (const hit of hits) {
    if (hit.block !== candidate.block) far ??= hit;
    else if (hit.end <= candidate.start || hit.start >= candidate.end) return hit;
  }
  return far;
}
