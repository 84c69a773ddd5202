/**
 * With which letters names begin: looked up two bytes at a time while a text is laid out, so that a
 * word that begins no name is not even hashed. Small words are most of a text, and few names begin so.
 */

import { memoized } from '../memoized.ts';
import { BYTES, isWordByte, ODD } from '../text/runs.ts';
import { isSmallWord, type Beginning } from './plain-filter.ts';
import type { NameTable } from './table.ts';

const ASCII = 0x80;
/** In the place of a second letter: none follows, or none that a byte can tell. */
const NO_LETTER = 0;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** What makes a capital small. */
const SMALL = 0x20;

/** Collects the first letters of names: bit `128 * first + second`, the first in its case, the second small. */
export class FirstLetters {
  private readonly bits = new Uint8Array((ASCII * ASCII) / 8);
  private isEmpty = true;

  /** Adds a folded first word that can stand so in a text. */
  add(folded: string, beginning: Beginning): void {
    const first = folded.charCodeAt(0);
    if (first >= ASCII) return;
    const second = folded.length < 2 ? NO_LETTER : folded.charCodeAt(1);
    const letter = second < ASCII ? second : NO_LETTER;
    const isCapital = isSmallLetter(first) && !isSmallWord(folded, beginning);
    const bit = ASCII * (isCapital ? first - SMALL : first) + letter;
    this.bits[bit >> 3] = (this.bits[bit >> 3] as number) | (1 << (bit & 7));
    this.isEmpty = false;
  }

  /** Empty where there are no names: a shard is fetched for one card. */
  finish(): Uint8Array {
    return this.isEmpty ? new Uint8Array() : this.bits;
  }
}

function isSmallLetter(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}

/** The pairs that `loadChunk` asks for, by two bytes; made once for each table of names. */
export const pairsOf = memoized(
  ({ firstLetters }: NameTable) => pairsFor(firstLetters),
  new WeakMap(),
);

/** Bits of a pair for its first byte, and for its second: part of a word; a name may begin there. */
const WORD = [1, 2] as const;
const NAME = [16, 32] as const;
/** One letter before it may be the first of several. */
const FULL_STOP = 0x2e;

/** Row by row: pair by pair it takes a background that has just been woken a millisecond. */
function pairsFor(letters: Uint8Array): Uint8Array {
  const pairs = new Uint8Array(1 << 16);
  const never = new Uint8Array(BYTES);
  never[ODD] = never[FULL_STOP] = NAME[0];
  const alone = never.slice();
  const any = never.slice();
  eachPair(letters, (first, second) => {
    any[first] = NAME[0];
    if (second === NO_LETTER) alone[first] = NAME[0];
  });
  const rows: Uint8Array[] = [];
  for (let second = 0; second < BYTES; second++) {
    const word = isWordByte[second] as number;
    const own = word * WORD[1] + (any[second] as number) * 2;
    const begins = second === ODD ? any : word === 1 ? never : alone;
    const key = second === ODD ? ODD : own;
    pairs.set((rows[key] ??= rowOf(own, begins)), second << 8);
  }
  eachPair(letters, (first, second) => {
    for (const byte of isSmallLetter(second) ? [second, second - SMALL] : [second])
      pairs[first | (byte << 8)] = (pairs[first | (byte << 8)] as number) | NAME[0];
  });
  return pairs;
}

/** Two bytes of which nothing is known together. */
function rowOf(own: number, begins: Uint8Array): Uint8Array {
  return isWordByte.map((word, first) => own | (word * WORD[0]) | (begins[first] as number));
}

function eachPair(letters: Uint8Array, tell: (first: number, second: number) => void): void {
  for (let at = 0; at < letters.length; at++)
    for (let left = letters[at] as number; left !== 0; left &= left - 1) {
      const bit = 8 * at + 31 - Math.clz32(left & -left);
      tell(bit >> 7, bit % ASCII);
    }
}
