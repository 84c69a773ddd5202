/**
 * Runs: where the words of a text lie, found 32 code units at a time. A chunk of the text is laid
 * out as bytes, one a unit: ASCII as it is, accented letters as the ASCII letter that they fold to
 * in their case, other signs as a space, all else as `ODD`. What is a word's is then asked of two
 * bytes at once, and a word is compared by its first and last four bytes. Without this, finding
 * a word's end costs one wrongly guessed branch a word, which is most of what reading a text costs.
 */

import { foldedUnit, SEPARATOR, SPECIAL } from './fold.ts';

/** Code units in a chunk: bytes and bits of one stay in a processor's nearest cache. */
export const CHUNK_UNITS = 8192;
/** Where the first unit's byte stands: the last four bytes of a short first word begin before it. */
export const FIRST_BYTE = 8;

const memory = new ArrayBuffer(FIRST_BYTE + CHUNK_UNITS + 64);
/** The bytes of the chunk that was loaded last, spaces after its end. */
export const chunkBytes = new DataView(memory);
const fours = new Int32Array(memory);
const FIRST_FOUR = FIRST_BYTE >> 2;
/** Bit `n % 32` of `wordBits[n >> 5]`: unit n of the chunk is part of a word. */
export const wordBits = new Int32Array(CHUNK_UNITS / 32 + 1);
/** Not 0: a byte of this window cannot tell its unit, and words with it are read unit by unit. */
export const oddBits = new Int32Array(CHUNK_UNITS / 32 + 1);

const FOUR_SPACES = 0x20202020;
const FOUR_HIGH_BITS = 0x80808080 | 0;
const SPACE = 0x20;
const ODD = 0x80;
const SMALL_A = 0x61;

/** The byte of each unit, 0 where no text had it yet. */
const byteOf = new Uint8Array(65_536);

/** Two bits for two bytes, the first lowest: whether each is part of a word. */
const pairBits = new Uint8Array(65_536);
const isWordByte = Uint8Array.from({ length: ODD + 1 }, (_, byte) =>
  byte === ODD || /\w/.test(String.fromCharCode(byte)) ? 1 : 0,
);
// Row by row: byte by byte it takes a background that has just been woken milliseconds.
const isWordByteToo = isWordByte.map((isFirst) => isFirst | 2);
for (const [second, isSecond] of isWordByte.entries())
  pairBits.set(isSecond === 0 ? isWordByte : isWordByteToo, second << 8);

/** Loads the chunk of `text` that begins at `from`; answers how many units it has. */
export function loadChunk(text: string, from: number): number {
  const end = Math.min(text.length, from + CHUNK_UNITS);
  const lastFour = end - 3;
  oddBits.fill(0, 0, ((end - from) >> 5) + 1);
  let bits = 0;
  let at = 0;
  for (let i = from; i < lastFour; i += 4) {
    const a = text.charCodeAt(i);
    const b = text.charCodeAt(i + 1);
    const c = text.charCodeAt(i + 2);
    const d = text.charCodeAt(i + 3);
    let low = a | (b << 8);
    let high = c | (d << 8);
    if ((a | b | c | d) >= 0x80) {
      low = unitByte(a) | (unitByte(b) << 8);
      high = unitByte(c) | (unitByte(d) << 8);
      noteOdd(at, low | high);
    }
    fours[FIRST_FOUR + at] = low | (high << 16);
    bits = (bits >>> 4) | ((pairBits[low] as number) << 28) | ((pairBits[high] as number) << 30);
    wordBits[at++ >> 3] = bits;
  }
  let rest = FOUR_SPACES;
  for (let i = from + 4 * at, shift = 0; i < end; i++, shift += 8)
    rest ^= (SPACE ^ unitByte(text.charCodeAt(i))) << shift;
  noteOdd(at, rest);
  // Spaces up to the window's end.
  do {
    const low = rest & 0xffff;
    const high = rest >>> 16;
    fours[FIRST_FOUR + at] = rest;
    bits = (bits >>> 4) | ((pairBits[low] as number) << 28) | ((pairBits[high] as number) << 30);
    wordBits[at++ >> 3] = bits;
    rest = FOUR_SPACES;
  } while ((at & 7) !== 0);
  return end - from;
}

function noteOdd(at: number, bytes: number): void {
  const window = at >> 3;
  oddBits[window] = (oddBits[window] as number) | (bytes & FOUR_HIGH_BITS);
}

/** Whether unit n of the chunk is part of a word. */
export function isWordUnit(n: number): boolean {
  return (((wordBits[n >> 5] as number) >>> (n & 31)) & 1) !== 0;
}

function unitByte(unit: number): number {
  if (unit < 0x80) return unit;
  const known = byteOf[unit] as number;
  return known === 0 ? (byteOf[unit] = explainByte(unit)) : known;
}

function explainByte(unit: number): number {
  const folded = foldedUnit(unit);
  if (folded === SEPARATOR) return SPACE;
  if (folded === SPECIAL || folded >= 0x80) return ODD;
  const isLetter = folded >= SMALL_A;
  return isLetter && !/\p{Ll}/u.test(String.fromCharCode(unit)) ? folded - SPACE : folded;
}
