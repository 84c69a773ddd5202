/**
 * The scanner: reads a text once and notes every place where a name of the table stands, nested
 * and overlapping ones included. Time grows with the text, not with the names: most words end at
 * one bit of a filter. Offsets are those of the text as given, whatever was folded away.
 */

import { FOLDED, SPECIAL } from '../text/fold.ts';
import { chunkBytes, FIRST_BYTE, loadChunk, oddBits, wordBits } from '../text/runs.ts';
import { BASIS, PRIME, readWord, setWord, word } from '../text/words.ts';
import { followChain, type Finds, type ScanOptions } from './chain.ts';
import { filterHash } from './key.ts';
import {
  filterShift,
  MAX_PLAIN_LETTERS,
  passes,
  plainHash,
  twoLetters,
  UNKNOWN_LETTERS,
} from './plain-filter.ts';
import type { NameTable } from './table.ts';

/** Adds to `finds` all places in `text` where a name of `table` stands, in order of their starts. */
export function scan(table: NameTable, text: string, finds: Finds, options: ScanOptions): void {
  const scanner = new Scanner(table, text, finds, options);
  for (let from = 0; from < text.length;) from = scanner.scanChunk(from);
}

const FULL_STOP = 0x2e;
const SMALL_S = 0x73;
const SHORTEST_GENITIVE = 5;

class Scanner {
  private readonly table: NameTable;
  private readonly text: string;
  private readonly finds: Finds;
  private readonly options: ScanOptions;
  private readonly plainShift: number;
  private readonly shift: number;
  /** What lies before this offset has been read. */
  private done = 0;

  constructor(table: NameTable, text: string, finds: Finds, options: ScanOptions) {
    this.table = table;
    this.text = text;
    this.finds = finds;
    this.options = options;
    this.plainShift = filterShift(table.plainFilter);
    this.shift = filterShift(table.filter);
  }

  /** Answers where the next chunk begins: at the word that this one cut off. */
  scanChunk(from: number): number {
    const units = loadChunk(this.text, from);
    const isLast = from + units === this.text.length;
    const { plainFilter } = this.table;
    const { hasGenitiveS } = this.options;
    const shift = this.plainShift;
    let start = -1;
    let wasWord = 0;
    for (let window = 0; window << 5 <= units; window++) {
      const words = wordBits[window] as number;
      // A bit wherever a word begins or ends.
      let edges = words ^ ((words << 1) | wasWord);
      wasWord = words >>> 31;
      while (edges !== 0) {
        const edge = edges & -edges;
        edges ^= edge;
        const at = (window << 5) + 31 - Math.clz32(edge);
        if (start < 0) {
          start = at;
          continue;
        }
        const end = at;
        const length = end - start;
        const isOdd = ((oddBits[start >> 5] as number) | (oddBits[(end - 1) >> 5] as number)) !== 0;
        if (end === units && !isLast && start > 0) return from + start;
        if (isOdd || length > MAX_PLAIN_LETTERS) {
          this.readUnusual(from + start, from + end);
        } else {
          const head = chunkBytes.getInt32(FIRST_BYTE + start, true);
          const tail = chunkBytes.getInt32(FIRST_BYTE + end - 4, true);
          const isKnown = passes(plainFilter, shift, plainHash(head, tail, length));
          if (isKnown || length === 1 || hasGenitiveS) this.readPlain(from, start, end, isKnown);
        }
        start = -1;
      }
    }
    return from + units;
  }

  private readPlain(from: number, start: number, end: number, isKnown: boolean): void {
    if (from + start < this.done) return;
    const isInitial = end - start === 1 && chunkBytes.getUint8(FIRST_BYTE + end) === FULL_STOP;
    if (isInitial) this.readUnusual(from + start, from + end);
    else if (isKnown || this.isKnownGenitive(start, end)) {
      let hash = BASIS;
      for (let i = FIRST_BYTE + start; i < FIRST_BYTE + end; i++)
        hash = Math.imul(hash ^ (FOLDED[chunkBytes.getUint8(i)] as number), PRIME);
      setWord(from + start, from + end, hash);
      followChain(this.table, this.text, this.finds, this.options, this.lettersAfter(end));
    }
  }

  private isKnownGenitive(start: number, end: number): boolean {
    const length = end - start;
    if (!this.options.hasGenitiveS || length < SHORTEST_GENITIVE) return false;
    if ((chunkBytes.getUint8(FIRST_BYTE + end - 1) | 0x20) !== SMALL_S) return false;
    const head = chunkBytes.getInt32(FIRST_BYTE + start, true);
    const tail = chunkBytes.getInt32(FIRST_BYTE + end - 5, true);
    return passes(this.table.plainFilter, this.plainShift, plainHash(head, tail, length - 1));
  }

  /** First two letters of the word after a plain one, when one or two signs part them. */
  private lettersAfter(end: number): number {
    let first = chunkBytes.getUint8(FIRST_BYTE + end + 1);
    let second = chunkBytes.getUint8(FIRST_BYTE + end + 2);
    if ((FOLDED[first] as number) <= SPECIAL) {
      first = second;
      second = chunkBytes.getUint8(FIRST_BYTE + end + 3);
    }
    const arePlain =
      first < 0x80 &&
      second < 0x80 &&
      (FOLDED[first] as number) > SPECIAL &&
      (FOLDED[second] as number) > SPECIAL;
    return arePlain ? twoLetters(first, second) : UNKNOWN_LETTERS;
  }

  /** Words that the bytes do not tell, one after the other. */
  private readUnusual(start: number, end: number): void {
    const { filter } = this.table;
    for (let at = Math.max(start, this.done); at < end; at = this.done) {
      if (!readWord(this.text, at)) {
        this.done = this.text.length;
        return;
      }
      this.done = word.next;
      const isKnown = passes(filter, this.shift, filterHash(word.hash));
      if (isKnown || this.options.hasGenitiveS)
        followChain(this.table, this.text, this.finds, this.options, UNKNOWN_LETTERS);
    }
  }
}
