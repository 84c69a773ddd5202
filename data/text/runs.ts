/**
 * Runs: where the words of a text lie, found 32 code units at a time. A chunk of the text is laid
 * out as bytes, one a unit: ASCII as it is, accented letters as the ASCII letter that they fold to
 * in their case, other signs as a space, all else as `ODD`. What is a word's then shows in a few operations on
 * four bytes at once, and a word is compared by its first and last four bytes. Without this, finding
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
/** Bit `n % 32` of `wordBits[n >> 5]`: unit n of the chunk is part of a word. */
export const wordBits = new Int32Array(CHUNK_UNITS / 32 + 1);
/** Not 0: a byte of this window cannot tell its unit, and words with it are read unit by unit. */
export const oddBits = new Int32Array(CHUNK_UNITS / 32 + 1);

const FOUR_SPACES = 0x20202020;
const FOUR_HIGH_BITS = 0x80808080 | 0;
const FOUR_LOW_BITS = 0x7f7f7f7f;
const SPACE = 0x20;
const ODD = 0x80;
const SMALL_A = 0x61;

/** The byte of each unit, 0 where no text had it yet. */
const byteOf = new Uint8Array(65_536);

/** Loads the chunk of `text` that begins at `from`; answers how many units it has. */
export function loadChunk(text: string, from: number): number {
  const end = Math.min(text.length, from + CHUNK_UNITS);
  const lastFour = end - 3;
  let four = FIRST_BYTE >> 2;
  let i = from;
  for (; i < lastFour; i += 4) {
    const a = text.charCodeAt(i);
    const b = text.charCodeAt(i + 1);
    const c = text.charCodeAt(i + 2);
    const d = text.charCodeAt(i + 3);
    fours[four++] =
      (a | b | c | d) < 0x80 ? a | (b << 8) | (c << 16) | (d << 24) : unusualFour(a, b, c, d);
  }
  let rest = FOUR_SPACES;
  for (let shift = 0; i < end; i++, shift += 8)
    rest ^= (SPACE ^ unitByte(text.charCodeAt(i))) << shift;
  const windows = ((end - from) >> 5) + 1;
  const after = (FIRST_BYTE >> 2) + 8 * windows;
  for (; four < after; four++) {
    fours[four] = rest;
    rest = FOUR_SPACES;
  }
  findWordBits(windows);
  return end - from;
}

function unusualFour(a: number, b: number, c: number, d: number): number {
  return unitByte(a) | (unitByte(b) << 8) | (unitByte(c) << 16) | (unitByte(d) << 24);
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

/** Eight groups of four bytes a window, written out: as a loop it takes half as long again. */
function findWordBits(windows: number): void {
  for (let window = 0, at = FIRST_BYTE >> 2; window < windows; window++, at += 8) {
    const a = fours[at] as number;
    const b = fours[at + 1] as number;
    const c = fours[at + 2] as number;
    const d = fours[at + 3] as number;
    const e = fours[at + 4] as number;
    const f = fours[at + 5] as number;
    const g = fours[at + 6] as number;
    const h = fours[at + 7] as number;
    const first = wordsOf(a) | (wordsOf(b) << 4) | (wordsOf(c) << 8) | (wordsOf(d) << 12);
    const second = wordsOf(e) | (wordsOf(f) << 4) | (wordsOf(g) << 8) | (wordsOf(h) << 12);
    wordBits[window] = first | (second << 16);
    oddBits[window] = (a | b | c | d | e | f | g | h) & FOUR_HIGH_BITS;
  }
}

/** Four bits: which of four bytes are an ASCII letter, a digit, an underscore or odd. */
function wordsOf(bytes: number): number {
  const low = bytes & FOUR_LOW_BITS;
  const small = low | FOUR_SPACES;
  const letters = (small + 0x1f1f1f1f) & ~(small + 0x05050505);
  const digits = (low + 0x50505050) & ~(low + 0x46464646);
  const underscores = (low + 0x21212121) & ~(low + 0x20202020);
  const high = letters | digits | underscores | bytes;
  // An odd byte is 0x80: its low bits are none of the above, so nothing is added to its high bit.
  return Math.imul((high >>> 7) & 0x01010101, 0x10204080) >>> 28;
}
