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
/**
 * Of four units each, the first lowest: bits 0-3 whether they are part of a word, bits 4-7 what else
 * the caller's table of pairs says of them.
 */
const unitBits = new Uint8Array((CHUNK_UNITS >> 2) + 16);
const sixteens = new Int32Array(unitBits.buffer);
/** Not 0: a byte of this window cannot tell its unit, and words with it are read unit by unit. */
export const oddBits = new Int32Array(CHUNK_UNITS / 32 + 2);

const FOUR_SPACES = 0x20202020;
const FOUR_HIGH_BITS = 0x80808080 | 0;
const SPACE = 0x20;
/** The byte of a unit that no byte can tell. */
export const ODD = 0x80;
const SMALL_A = 0x61;

/** The byte of each unit, 0 where no text had it yet. */
const byteOf = new Uint8Array(65_536);

/** Bytes are at most this. */
export const BYTES = ODD + 1;

/** By byte: 1 when it is part of a word. */
export const isWordByte = Uint8Array.from({ length: BYTES }, (_, byte) =>
  byte === ODD || /\w/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/**
 * Loads the chunk of `text` that begins at `from`; answers how many units it has. `pairs` says of two
 * bytes, the first lowest: bits 0 and 1 whether each is part of a word, bits 4 and 5 anything else.
 */
export function loadChunk(text: string, from: number, pairs: Uint8Array): number {
  const end = Math.min(text.length, from + CHUNK_UNITS);
  const lastFour = end - 3;
  oddBits.fill(0, 0, ((end - from) >> 5) + 1);
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
    unitBits[at++] = (pairs[low] as number) | ((pairs[high] as number) << 2);
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
    unitBits[at++] = (pairs[low] as number) | ((pairs[high] as number) << 2);
    rest = FOUR_SPACES;
  } while ((at & 7) !== 0);
  return end - from;
}

function noteOdd(at: number, bytes: number): void {
  const window = at >> 3;
  oddBits[window] = (oddBits[window] as number) | (bytes & FOUR_HIGH_BITS);
}

/** Bit `n % 32` of the answer: unit n of this window is part of a word. */
export function wordsOfWindow(window: number): number {
  return (
    lowBits(sixteens[2 * window] as number) | (lowBits(sixteens[2 * window + 1] as number) << 16)
  );
}

/** The same of what else the table of pairs said. */
export function marksOfWindow(window: number): number {
  const first = sixteens[2 * window] as number;
  const second = sixteens[2 * window + 1] as number;
  return lowBits(first >>> 4) | (lowBits(second >>> 4) << 16);
}

/** Bits 0-3 of each of four bytes, side by side. */
function lowBits(bytes: number): number {
  let bits = bytes & 0x0f0f0f0f;
  bits = (bits | (bits >>> 4)) & 0x00ff00ff;
  return (bits | (bits >>> 8)) & 0xffff;
}

/** Whether unit n of the chunk is part of a word. */
export function isWordUnit(n: number): boolean {
  return (((unitBits[n >> 2] as number) >>> (n & 3)) & 1) !== 0;
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
