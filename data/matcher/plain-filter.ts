/**
 * Filters for plain words, those of at most 32 ASCII letters after folding. Most words of a text
 * begin no name, and one bit says so before anything else is known of them: it is chosen by the
 * word's length, its first and last four bytes, and the case of its first two. Words with a small
 * first letter have a filter of their own: most of a text's words are small and few names begin so,
 * and it stays in the processor's nearest cache however many names there are. One more filter says
 * whether a name is that word alone or goes on with the two letters that come next.
 */

/** Longer words are not plain: they are read unit by unit. */
export const MAX_PLAIN_LETTERS = 32;

/** In four bytes these bits make the letters small; digits stay, an underscore changes alike everywhere. */
const SMALL = 0x20202020;
/** The same for the first two. */
const TWO_SMALL = 0x2020;
/** By length: the bytes of a short word among the four from its start, and up to its end. */
const HEAD_BYTES = new Int32Array(MAX_PLAIN_LETTERS + 1).fill(-1);
const TAIL_BYTES = new Int32Array(MAX_PLAIN_LETTERS + 1).fill(-1);
for (let length = 0; length < 4; length++) {
  HEAD_BYTES[length] = 2 ** (8 * length) - 1;
  TAIL_BYTES[length] = length === 0 ? 0 : -1 << (8 * (4 - length));
}

/**
 * Number of a plain word: `head` is the four bytes from its start, `tail` the four up to its end,
 * the first lowest; bytes around a shorter word do not matter.
 */
export function plainHash(head: number, tail: number, length: number): number {
  const headBytes = HEAD_BYTES[length] as number;
  const first = (head | SMALL) & headBytes;
  const last = (tail | SMALL) & (TAIL_BYTES[length] as number);
  const small = head & headBytes & TWO_SMALL;
  // Behind a small letter the case of the second says nothing.
  const letterCase = (small | (small << 8)) & TWO_SMALL;
  return Math.imul(Math.imul(first, 0x85ebca6b) ^ last ^ (length << 6) ^ letterCase, 0x9e3779b1);
}

/** How a word begins: with a small letter, with a capital and whatever else, with two capitals. */
export type Beginning = 'small' | 'capital' | 'capitals';

/** The same for a folded word that begins so; `null` when it is not plain. */
export function plainHashOf(folded: string, beginning: Beginning): number | null {
  const { length } = folded;
  if (length > MAX_PLAIN_LETTERS || !/^[A-Za-z0-9_]+$/.test(folded)) return null;
  const first = inCase(folded.charCodeAt(0), beginning === 'small');
  const second = length < 2 ? 0 : inCase(folded.charCodeAt(1), beginning !== 'capitals');
  const head = (fourBytes(folded, 0) & ~0xffff) | first | (second << 8);
  return plainHash(head, fourBytes(folded, length - 4), length);
}

/** Whether a word with these first bytes begins with a small letter or a digit: most of a text's do. */
export function isSmall(head: number): boolean {
  return (head & 0x20) !== 0;
}

/** The same for a folded word and the way it begins. */
export function isSmallWord(folded: string, beginning: Beginning): boolean {
  return isSmall(inCase(folded.charCodeAt(0), beginning === 'small'));
}

const SMALL_A = 0x61;

/** Digits and underscores have no case. */
function inCase(unit: number, wantsSmall: boolean): number {
  return unit >= SMALL_A && !wantsSmall ? unit - 0x20 : unit;
}

function fourBytes(word: string, from: number): number {
  let bytes = 0;
  for (let i = 0; i < 4; i++) bytes |= (word.charCodeAt(from + i) & 0xff) << (8 * i);
  return bytes;
}

/** In place of a word's first two letters: a text does not show them as bytes, any name may go on. */
export const UNKNOWN_LETTERS = -1;
/** In place of the next word's first two letters: no word follows, the name is one word. */
export const ALONE = 0;

/** First two letters of a word, as its bytes show them. */
export function twoLetters(first: number, second: number): number {
  return first | 0x20 | ((second | 0x20) << 8);
}

/** The same for a folded word. */
export function lettersOf(folded: string): number {
  if (!/^[A-Za-z0-9_]{2}/.test(folded)) return UNKNOWN_LETTERS;
  return twoLetters(folded.charCodeAt(0), folded.charCodeAt(1));
}

/** Number of a first word together with the first letters of the next. */
export function nextHash(plain: number, letters: number): number {
  return Math.imul(plain ^ Math.imul(letters + 1, 0x85ebca6b), 0x9e3779b1);
}

/**
 * A filter that lets these numbers pass, and by chance one other in sixteen. Sorts them. Of none it is
 * one byte: a shard has no names, and is fetched for one card.
 */
export function filterOf(hashes: Int32Array): Uint8Array {
  if (hashes.length === 0) return Uint8Array.of(0);
  hashes.sort();
  let different = 0;
  for (let i = 0; i < hashes.length; i++) if (i === 0 || hashes[i] !== hashes[i - 1]) different++;
  let bits = LEAST_BITS;
  while (bits < BITS * different) bits *= 2;
  const filter = new Uint8Array(bits / 8);
  const shift = filterShift(filter);
  for (const hash of hashes) {
    const bit = hash >>> shift;
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7));
  }
  return filter;
}

const BITS = 16;
/** 4 kB: what a processor keeps at hand whatever it is, so that few of the commonest words pass by chance. */
const LEAST_BITS = 1 << 15;

/** How far to shift a number of 32 bits to have its bit in the filter. */
export function filterShift(filter: Uint8Array): number {
  return 32 - Math.log2(8 * filter.length);
}

/** Whether a number may be among those that the filter was made of. */
export function passes(filter: Uint8Array, shift: number, hash: number): boolean {
  const bit = hash >>> shift;
  return ((filter[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
}
