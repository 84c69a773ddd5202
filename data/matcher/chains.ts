/** Chains: from a word that begins some name on, word by word, as long as some name goes on. */

import { readWord, withoutLastS, word } from '../text/words.ts';
import type { Finds } from './finds.ts';
import { NO_JOINT, readJoint } from './joint.ts';
import { checkOf, extendKey, slotOf } from './key.ts';
import { FORM, type NameTable } from './table.ts';

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const FULL_STOP = 0x2e;

/** Finds the names of one table that begin at a word of one text. */
export class Chains {
  /** Also names with a genitive -s. */
  readonly hasGenitiveS: boolean;
  private readonly table: NameTable;
  private readonly text: string;
  private readonly finds: Finds;

  constructor(table: NameTable, text: string, finds: Finds, hasGenitiveS: boolean) {
    this.table = table;
    this.text = text;
    this.finds = finds;
    this.hasGenitiveS = hasGenitiveS;
  }

  /** Adds the names that begin with the word just read; `mayGoOn`: not only those of one word. */
  follow(mayGoOn: boolean): void {
    const { text, table } = this;
    const start = word.start;
    let chain = 0;
    let joint = 0;
    for (;;) {
      // Checking a find reads words: what is needed of this one is taken before.
      const { end, next } = word;
      const genitive = this.hasGenitiveS ? withoutLastS(text) : null;
      const key = extendKey(chain, joint, word.hash);
      const slot = findSlot(table, key);
      const value = slot < 0 ? 0 : (table.slots[slot + 1] as number);
      const nextJoint = mayGoOn && (value & 1) !== 0 ? readJoint(text) : NO_JOINT;
      if (value > 1) this.addChecked(start, end, slot);
      if (genitive !== null) {
        const bare = findSlot(table, extendKey(chain, joint, genitive));
        if (bare >= 0) this.addChecked(start, end - 1, bare);
      }
      if (nextJoint === NO_JOINT || !readWord(text, next)) return;
      chain = key;
      joint = nextJoint;
    }
  }

  /** Adds a find when a second hash says so too, and a name ends in the slot. */
  private addChecked(start: number, end: number, slot: number): void {
    const { slots, slotChecks } = this.table;
    const form = ((slots[slot + 1] as number) >>> 1) - 1;
    if (form < 0 || checkOf(this.text, start, end) !== slotChecks[slot >> 1]) return;
    if (!this.beginsSmall(start) || this.mayBeginSmall(form)) this.finds.add(start, end, form);
  }

  /** `j.d.` is left to the case rule: short words may be small in another spelling. */
  private beginsSmall(start: number): boolean {
    const first = this.text.charCodeAt(start);
    return first >= SMALL_A && first <= SMALL_Z && this.text.charCodeAt(start + 1) !== FULL_STOP;
  }

  private mayBeginSmall(firstForm: number): boolean {
    const { formFlags } = this.table;
    for (let form = firstForm; ; form++) {
      const flags = formFlags[form] as number;
      if ((flags & FORM.neverSmall) === 0) return true;
      if ((flags & FORM.isLast) !== 0) return false;
    }
  }
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
