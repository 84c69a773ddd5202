/**
 * Which words of a chunk may begin a name, told by the filters of plain words: few, and the rest of
 * finding looks at no other.
 */

import {
  CHUNK_UNITS,
  chunkBytes,
  FIRST_BYTE,
  marksOfWindow,
  oddBits,
  wordsOfWindow,
} from '../text/runs.ts';
import { filterShift, MAX_PLAIN_LETTERS, plainHash } from './plain-filter.ts';
import type { NameTable } from './table.ts';

/** Why a word was kept, as bits: it passes a filter. */
export const KNOWN = 1;
/** Its first two letters are no small ones, or it is one letter before a full stop. */
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
/** In the same: the second is a full stop. */
const SECOND = 0xff00;
const STOP_SECOND = 0x2e00;
/** The last of 32 units. */
const LAST = 1 << 31;
const ALL = -1;

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
  let lastStart = -1;
  let wasWord = 0;
  let nextWords = wordsOfWindow(0);
  for (let window = 0; window << 5 <= units; window++) {
    const words = nextWords;
    nextWords = wordsOfWindow(window + 1);
    const last = (window << 5) + 31;
    const starts = words & ~((words << 1) | wasWord);
    wasWord = words >>> 31;
    if (starts !== 0) lastStart = last - Math.clz32(starts);
    for (let left = starts & beginsOf(window, words, nextWords); left !== 0; left &= left - 1) {
      const edge = left & -left;
      const start = last - Math.clz32(edge);
      let odd = oddBits[window] as number;
      let after = ~words & -edge;
      let ended = window;
      while (after === 0) {
        after = ~wordsOfWindow(++ended);
        odd |= oddBits[ended] as number;
      }
      const end = (ended << 5) + 31 - Math.clz32(after & -after);
      const isOdd = odd !== 0;
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
        capitalsOf(head, length) |
        genitives;
      reasons[count] = why;
      hashes[count] = hash;
      count += (why + ANY) >>> 3;
    }
  }
  kept.count = count;
  kept.lastStart = lastStart;
}

/** The units of a window at which a name may begin if a word does. */
function beginsOf(window: number, words: number, nextWords: number): number {
  // What no byte tells may end a word, and a name begin behind it.
  const isOdd = ((oddBits[window] as number) | (oddBits[window + 1] as number)) !== 0;
  if (isOdd || nextWords === ALL) return ALL;
  const marks = marksOfWindow(window);
  // Before a full stop one letter may be the first of several, and of the last one it is not known.
  return marks | ((marks & ~words) >>> 1) | LAST;
}

/** `CAPITALS`, or 0: the sign of a number says so, without a branch. */
function capitalsOf(head: number, length: number): number {
  const isInitial = (((head & SECOND) ^ STOP_SECOND) - 1) & (length - 2);
  return ((((head & TWO_SMALL) - 1) | isInitial) >>> 31) * CAPITALS;
}
