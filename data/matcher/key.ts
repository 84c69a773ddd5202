/** Keys of the names table: hashes of word chains, the same when a table is built and when a text is read. */

import { FOLDED, SEPARATOR, SPECIAL, unitAt } from '../text/fold.ts';
import { foldedWord, readWord, word } from '../text/words.ts';
import { readJoint, NO_JOINT } from './joint.ts';
import { ALONE, lettersOf } from './plain-filter.ts';

/** Hash of a chain of words: `chain` is the key of the words before, `joint` what stands between. */
export function extendKey(chain: number, joint: number, hash: number): number {
  let key = Math.imul(chain ^ joint, 0x5bd1e995) ^ hash;
  key ^= key >>> 15;
  key = Math.imul(key, 0x2c1b3c6d);
  key ^= key >>> 13;
  return key === 0 ? 1 : key;
}

/** Key of a name's first word. */
export function firstKey(hash: number): number {
  return extendKey(0, 0, hash);
}

/** A name as the table knows it. */
export interface NameKeys {
  /** Hash of its first word. */
  first: number;
  /** Its first word as it is written, and folded. */
  firstText: string;
  firstWord: string;
  /** One for each word: the last is the name's, those before are of its beginnings. */
  keys: number[];
  /** First two letters of the word after it; `ALONE` when there is none. */
  nextLetters: number;
  check: number;
}

/** Keys of a whole name; `null` when it has no word or its words stand too far apart. */
export function keysOf(name: string): NameKeys | null {
  if (!readWord(name, 0)) return null;
  const first = word.hash;
  const firstText = name.slice(word.start, word.end);
  const firstWord = foldedWord(name, word.start, word.end);
  const keys = [firstKey(first)];
  let nextLetters = ALONE;
  for (let next = word.next; ; next = word.next) {
    const joint = readJoint(name);
    if (!readWord(name, next)) break;
    if (joint === NO_JOINT) return null;
    const before = keys.at(-1) as number;
    if (nextLetters === ALONE) nextLetters = lettersOf(foldedWord(name, word.start, word.end));
    keys.push(extendKey(before, joint, word.hash));
  }
  const check = checkOf(name, 0, name.length);
  return { first, firstText, firstWord, keys, nextLetters, check };
}

/** 16 bits of a second hash over the letters of `text.slice(start, end)`. */
export function checkOf(text: string, start: number, end: number): number {
  let hash = 0x9747b28c | 0;
  for (let i = start; i < end;) {
    const folded = FOLDED[text.charCodeAt(i)] as number;
    if (folded !== SPECIAL) {
      if (folded !== SEPARATOR) hash = mixUnit(hash, folded);
      i++;
      continue;
    }
    const unit = unitAt(text, i);
    for (let k = 0; k < unit.folded.length; k++) hash = mixUnit(hash, unit.folded.charCodeAt(k));
    i += unit.length;
  }
  return (hash ^ (hash >>> 16)) & 0xffff;
}

function mixUnit(hash: number, unit: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ unit, 0x85ebca6b);
}

/** Number of a word's hash in the filter of words that are not plain. */
export function filterHash(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}

/** Where a key's search begins in slots of two numbers each; `length` is that of the array. */
export function slotOf(key: number, length: number): number {
  return (((key >>> 0) * (length >>> 1) * 2 ** -32) >>> 0) << 1;
}
