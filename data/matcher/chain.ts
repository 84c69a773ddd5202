/** Chains: from a word that begins some name on, word by word, as long as some name goes on. */

import { readWord, withoutLastS, word } from '../text/words.ts';
import { NO_JOINT, readJoint } from './joint.ts';
import { checkOf, extendKey, slotOf } from './key.ts';
import { filterShift, nextHash, passes, UNKNOWN_LETTERS } from './plain-filter.ts';
import type { NameTable } from './table.ts';

/** Finds, as triples: start, end, row of the first form. Reused from text to text. */
export class Finds {
  count = 0;
  triples = new Int32Array(3 * 256);

  add(start: number, end: number, form: number): void {
    const at = 3 * this.count++;
    if (at === this.triples.length) this.grow();
    this.triples[at] = start;
    this.triples[at + 1] = end;
    this.triples[at + 2] = form;
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.triples.length);
    larger.set(this.triples);
    this.triples = larger;
  }
}

export interface ScanOptions {
  /** Also finds names with a genitive -s: "Bukeles Politik". */
  hasGenitiveS: boolean;
}

/**
 * Adds the names that begin with the word just read; `letters` are the first two of the word after
 * it, which tell most texts from all names that go on.
 */
export function followChain(
  table: NameTable,
  text: string,
  finds: Finds,
  options: ScanOptions,
  letters: number,
): void {
  const start = word.start;
  const nextShift = filterShift(table.nextFilter);
  let goesOn = letters === UNKNOWN_LETTERS;
  let chain = 0;
  let joint = 0;
  for (;;) {
    // Checking a find reads words: what is needed of this one is taken before.
    const { end, next } = word;
    const genitive = options.hasGenitiveS ? withoutLastS(text) : null;
    const key = extendKey(chain, joint, word.hash);
    const slot = findSlot(table, key);
    const value = slot < 0 ? 0 : (table.slots[slot + 1] as number);
    goesOn ||= (value & 1) !== 0 && passes(table.nextFilter, nextShift, nextHash(key, letters));
    const nextJoint = (value & 1) === 0 || !goesOn ? NO_JOINT : readJoint(text);
    if (value > 1) addChecked(table, text, finds, { start, end, slot });
    if (genitive !== null) {
      const bare = findSlot(table, extendKey(chain, joint, genitive));
      if (bare >= 0) addChecked(table, text, finds, { start, end: end - 1, slot: bare });
    }
    if (nextJoint === NO_JOINT || !readWord(text, next)) return;
    chain = key;
    joint = nextJoint;
  }
}

/** Adds a find when a second hash says so too, and a name ends in the slot. */
function addChecked(
  table: NameTable,
  text: string,
  finds: Finds,
  { start, end, slot }: { start: number; end: number; slot: number },
): void {
  const form = ((table.slots[slot + 1] as number) >>> 1) - 1;
  if (form >= 0 && checkOf(text, start, end) === table.slotChecks[slot >> 1])
    finds.add(start, end, form);
}

/** Index of a key in `slots`, or -1; its value stands right after it. */
function findSlot({ slots }: NameTable, key: number): number {
  const length = slots.length;
  for (let at = slotOf(key, length); ; at = at + 2 === length ? 0 : at + 2) {
    const found = slots[at] as number;
    if (found === key) return at;
    if (found === 0) return -1;
  }
}
