/** Keys of the names table: hashes of word chains, the same when a table is built and when a text is read. */

import { foldedWord, readWord, word } from '../text/words.ts';
import { readJoint, NO_JOINT } from './joint.ts';

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
  /** One for each word: the last is the name's, those before are of its beginnings. */
  keys: number[];
  check: number;
}

/** Keys of a whole name; `null` when it has no word or its words stand too far apart. */
export function keysOf(name: string): NameKeys | null {
  const keys: number[] = [];
  let joint = 0;
  let end = 0;
  for (let from = 0; readWord(name, from); from = end) {
    const key = extendKey(keys.at(-1) ?? 0, joint, word.hash);
    keys.push(key);
    end = word.next;
    joint = readJoint(name);
    if (joint === NO_JOINT) break;
  }
  const isWhole = keys.length > 0 && !readWord(name, end);
  return isWhole ? { keys, check: checkOf(name, 0, name.length) } : null;
}

/** 16 bits of a second hash over the folded words of `text.slice(start, end)`. */
export function checkOf(text: string, start: number, end: number): number {
  let hash = 0x9747b28c | 0;
  const name = text.slice(start, end);
  for (let from = 0; readWord(name, from); from = word.next) {
    const folded = foldedWord(name, word.start, word.end);
    for (let i = 0; i < folded.length; i++)
      hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ folded.charCodeAt(i), 0x85ebca6b);
    hash = Math.imul(hash ^ 1, 0xc2b2ae35);
  }
  return (hash ^ (hash >>> 16)) & 0xffff;
}
