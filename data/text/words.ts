/**
 * Words of a text, as all parts of the matcher see them: a run of folded letters; a syllable where
 * no spaces are written; an acronym with its dots (`U.S.`, `J. D.`) as one word. Reading leaves its
 * answer in `word`, so that a text of a million words allocates nothing.
 */

import { FOLDED, foldedUnit, SEPARATOR, SPECIAL, unitAt } from './fold.ts';

/** The word that was read last. */
export const word = {
  start: 0,
  /** Exclusive; covers accents of the last letter and the last full stop of `U.S.` */
  end: 0,
  /** Where reading goes on: past invisible characters after the word. */
  next: 0,
  /** 32 bits of its folded letters. */
  hash: 0,
  /** It stands for itself in a script without spaces. */
  isSyllable: false,
  /** A full stop after it belongs to it: `J.`, `U.S.`. */
  isAbbreviated: false,
};

/** FNV-1a: a word's hash starts as `BASIS`; each folded unit goes in as `(hash ^ unit) * PRIME`. */
export const BASIS = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;
const FULL_STOP = 0x2e;
const SPACE = 0x20;

/** Reads the next word from `from` on into `word`; `false` when there is none. O(characters read). */
export function readWord(text: string, from: number): boolean {
  const length = text.length;
  let i = from;
  while (i < length) {
    let folded = FOLDED[text.charCodeAt(i)] as number;
    if (folded === SEPARATOR) {
      i++;
      continue;
    }
    const start = i;
    let hash = BASIS;
    while (folded > SPECIAL) {
      hash = Math.imul(hash ^ folded, PRIME);
      folded = ++i < length ? (FOLDED[text.charCodeAt(i)] as number) : SEPARATOR;
    }
    if (folded === SPECIAL) {
      if (readUnusualWord(text, start)) return true;
      i = word.next;
      continue;
    }
    setWord(start, i, hash);
    if (i - start === 1 && text.charCodeAt(i) === FULL_STOP) readAcronym(text);
    return true;
  }
  return false;
}

export function foldedWord(text: string, start: number, end: number): string {
  let folded = '';
  for (let i = start; i < end;) {
    const unit = unitAt(text, i);
    folded += unit.folded;
    i += unit.length;
  }
  return folded;
}

/** Sets `word` to a plain word whose hash the caller knows. */
export function setWord(start: number, end: number, hash: number): void {
  word.start = start;
  word.end = end;
  word.next = end;
  word.hash = hash;
  word.isSyllable = false;
  word.isAbbreviated = false;
}

/** A word with characters that the table cannot explain. `word.next` is set even when there is none. */
function readUnusualWord(text: string, from: number): boolean {
  setWord(-1, from, BASIS);
  let i = from;
  while (i < text.length) {
    const unit = unitAt(text, i);
    if (unit.kind === 'separator') break;
    if (unit.kind === 'syllable' || word.isSyllable) {
      const isOver = word.start >= 0 && unit.kind !== 'sign' && unit.folded !== '';
      if (isOver) break;
      word.isSyllable = true;
    }
    i += unit.length;
    if (word.start < 0) {
      if (unit.folded === '') break;
      word.start = i - unit.length;
    }
    for (let k = 0; k < unit.folded.length; k++)
      word.hash = Math.imul(word.hash ^ unit.folded.charCodeAt(k), PRIME);
    if (unit.kind !== 'invisible') word.end = i;
  }
  word.next = Math.max(i, from + 1);
  return word.start >= 0;
}

/** Goes on over `.S.` and `. D.` after a single letter, as long as single letters follow. */
function readAcronym(text: string): void {
  word.isAbbreviated = true;
  let letters = 1;
  while (text.charCodeAt(word.next) === FULL_STOP) {
    const hasSpace = text.charCodeAt(word.next + 1) === SPACE;
    const letter = word.next + (hasSpace ? 2 : 1);
    const folded = foldedAt(text, letter);
    const isAlone = foldedAt(text, letter + 1) === SEPARATOR;
    const hasStop = text.charCodeAt(letter + 1) === FULL_STOP;
    if (folded <= SPECIAL || !isAlone || (hasSpace && !hasStop)) break;
    word.hash = Math.imul(word.hash ^ folded, PRIME);
    word.end = word.next = letter + 1;
    letters++;
  }
  const isDotted = letters > 1 && text.charCodeAt(word.next) === FULL_STOP;
  if (isDotted) word.end = ++word.next;
}

function foldedAt(text: string, index: number): number {
  return index < text.length ? foldedUnit(text.charCodeAt(index)) : SEPARATOR;
}

/** Inverse of `PRIME` modulo 2^32: takes the last letter out of a hash again. */
const PRIME_INVERSE = 0x359c449b;
const LETTER_S = 0x73;
/** Shorter words keep their s. */
export const SHORTEST_GENITIVE = 5;

/** Hash of the word read last without its final s; `null` when it has none or is too short. */
export function withoutLastS(text: string): number | null {
  const isLong = word.end - word.start >= SHORTEST_GENITIVE;
  if (!isLong || foldedAt(text, word.end - 1) !== LETTER_S) return null;
  return Math.imul(word.hash, PRIME_INVERSE) ^ LETTER_S;
}
