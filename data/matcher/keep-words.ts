/**
 * Which words of a chunk may begin a name, told by the filters of plain words: few, and the rest of
 * finding looks at no other.
 */

import { CHUNK_UNITS, chunkBytes, FIRST_BYTE, oddBits, wordBits } from '../text/runs.ts';
import { filterShift, MAX_PLAIN_LETTERS, plainHash } from './plain-filter.ts';
import type { NameTable } from './table.ts';

/** Why a word was kept, as bits: it passes a filter. */
export const KNOWN = 1;
/** Its first two letters are no small ones, or it is one letter. */
export const CAPITALS = 2;
/** It may be a genitive. */
export const GENITIVE = 4;
/** Alone: it is not plain. */
export const UNUSUAL = 8;
const ANY = KNOWN | CAPITALS | GENITIVE;

const MOST_WORDS = CHUNK_UNITS / 2 + 2;

/** The words that were kept last, in order. */
export const kept = {
  count: 0,
  /** Units from the start of the chunk. */
  starts: new Uint16Array(MOST_WORDS),
  lengths: new Uint16Array(MOST_WORDS),
  why: new Uint8Array(MOST_WORDS),
  /** Numbers of plain words. */
  hashes: new Int32Array(MOST_WORDS),
  /** Where the last word of the chunk begins, kept or not; -1 when it has none. */
  lastStart: -1,
};

/** In a word's first four bytes: its first two letters are small. */
const TWO_SMALL = 0x2020;

/**
 * Keeps the words of the chunk that was loaded last at which a name may begin. Its loop is what
 * finding costs: what it reads stands in local variables, it turns once a word, and whether a word
 * is kept is added up, for the processor would guess it wrong.
 */
export function keepWords(
  { smallFilter, capitalFilter }: NameTable,
  units: number,
  hasGenitiveS: boolean,
): void {
  const { starts: keptStarts, lengths, why: reasons, hashes } = kept;
  const smallShift = filterShift(smallFilter);
  const capitalShift = filterShift(capitalFilter);
  const genitives = hasGenitiveS ? GENITIVE : 0;
  let count = 0;
  let carried = -1;
  let wasWord = 0;
  let wasOdd = 0;
  for (let window = 0; window << 5 <= units; window++) {
    const words = wordBits[window] as number;
    const last = (window << 5) + 31;
    const shifted = (words << 1) | wasWord;
    const starts = words & ~shifted;
    const odd = oddBits[window] as number;
    const isOdd = (odd | wasOdd) !== 0;
    for (let ends = shifted & ~words; ends !== 0; ends &= ends - 1) {
      const edge = ends & -ends;
      const before = starts & (edge - 1);
      const start = before === 0 ? carried : last - Math.clz32(before);
      const end = last - Math.clz32(edge);
      const length = end - start;
      keptStarts[count] = start;
      lengths[count] = length;
      if (isOdd || length > MAX_PLAIN_LETTERS) {
        reasons[count++] = UNUSUAL;
        continue;
      }
      const head = chunkBytes.getInt32(FIRST_BYTE + start, true);
      const tail = chunkBytes.getInt32(FIRST_BYTE + end - 4, true);
      const hash = plainHash(head, tail, length);
      const small = (head >>> 5) & 1;
      const smallBit = hash >>> smallShift;
      // A small word asks for the first bit, which is at hand.
      const capitalBit = (hash >>> capitalShift) & (small - 1);
      const why =
        (((smallFilter[smallBit >>> 3] as number) >>> (smallBit & 7)) & small) |
        (((capitalFilter[capitalBit >>> 3] as number) >>> (capitalBit & 7)) & (small ^ 1)) |
        (((((head & TWO_SMALL) - 1) | (length - 2)) >>> 31) << 1) |
        genitives;
      reasons[count] = why;
      hashes[count] = hash;
      count += (why + ANY) >>> 3;
    }
    if (starts !== 0) carried = last - Math.clz32(starts);
    wasWord = words >>> 31;
    wasOdd = odd;
  }
  kept.count = count;
  kept.lastStart = carried;
}
