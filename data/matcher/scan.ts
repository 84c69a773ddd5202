/**
 * The scanner: reads a text once and notes every place where a name of the table stands, nested
 * and overlapping ones included. Time grows with the text, not with the names: most words end at
 * one bit of a filter. Offsets are those of the text as given, whatever was folded away.
 */

import { FOLDED, SPECIAL } from '../text/fold.ts';
import { chunkBytes, FIRST_BYTE, isWordUnit, loadChunk } from '../text/runs.ts';
import { BASIS, PRIME, readWord, setWord, SHORTEST_GENITIVE, word } from '../text/words.ts';
import { Chains } from './chains.ts';
import { pairsOf } from './first-letters.ts';
import type { Finds } from './finds.ts';
import { CAPITALS, kept, keepWords, KNOWN, UNUSUAL } from './keep-words.ts';
import { filterHash } from './key.ts';
import {
  ALONE,
  filterShift,
  isSmall,
  nextHash,
  passes,
  plainHash,
  twoLetters,
  UNKNOWN_LETTERS,
} from './plain-filter.ts';
import type { NameTable } from './table.ts';

export interface ScanOptions {
  /** Also finds names with a genitive -s: "Bukeles Politik". */
  hasGenitiveS: boolean;
}

/**
 * Adds to `finds` all places in `text` where a name of `table` stands, in order of their starts. A
 * name whose first letter must be a capital may be left out where it is small.
 */
export function scan(table: NameTable, text: string, finds: Finds, options: ScanOptions): void {
  const scanner = new Scanner(table, text, new Chains(table, text, finds, options.hasGenitiveS));
  for (let from = 0; from < text.length;) from = scanner.scanChunk(from);
}

const FULL_STOP = 0x2e;
const SMALL_S = 0x73;
/** In a word's first four bytes: its first two letters are small. */
const TWO_SMALL = 0x2020;
const SECOND_SMALL = 0x2000;

class Scanner {
  private readonly table: NameTable;
  private readonly text: string;
  private readonly chains: Chains;
  private readonly pairs: Uint8Array;
  private readonly smallShift: number;
  private readonly capitalShift: number;
  private readonly nextShift: number;
  private readonly shift: number;
  /** What lies before this offset has been read. */
  private done = 0;

  constructor(table: NameTable, text: string, chains: Chains) {
    this.table = table;
    this.text = text;
    this.chains = chains;
    this.pairs = pairsOf(table);
    this.smallShift = filterShift(table.smallFilter);
    this.capitalShift = filterShift(table.capitalFilter);
    this.nextShift = filterShift(table.nextFilter);
    this.shift = filterShift(table.filter);
  }

  /** Answers where the next chunk begins: at the word that this one cut off. */
  scanChunk(from: number): number {
    const units = loadChunk(this.text, from, this.pairs);
    keepWords(this.table, units, this.chains.hasGenitiveS);
    const isCut = from + units < this.text.length && isWordUnit(units - 1);
    const stop = isCut && kept.lastStart > 0 ? kept.lastStart : units;
    for (let at = 0; at < kept.count; at++) {
      const start = kept.starts[at] as number;
      if (start === stop) break;
      const end = start + (kept.lengths[at] as number);
      const why = kept.why[at] as number;
      if (why === UNUSUAL) this.readUnusual(from + start, from + end);
      else if (why & KNOWN) this.readPlain(from, start, end, kept.hashes[at] as number);
      else if (why & CAPITALS) this.readCapitals(from, start, end);
      else this.readGenitive(from, start, end);
    }
    return from + stop;
  }

  /** A word that begins some name, if the next word is right. */
  private readPlain(from: number, start: number, end: number, hash: number): void {
    if (end - start === 1 && this.readInitial(from, start)) return;
    const letters = lettersAfter(end);
    const inCapitals = hashAsOneCapital(start, end);
    const mayGoOn =
      this.mayGoOn(hash, letters) || (inCapitals !== null && this.mayGoOn(inCapitals, letters));
    if (mayGoOn || this.mayGoOn(hash, ALONE) || this.mayGoOn(inCapitals ?? hash, ALONE))
      this.follow(from, start, end, mayGoOn);
    else if (this.chains.hasGenitiveS) this.readGenitive(from, start, end);
  }

  /** Whether some name goes on with these letters after its first word; `ALONE`: ends there. */
  private mayGoOn(hash: number, letters: number): boolean {
    if (letters === UNKNOWN_LETTERS) return true;
    return passes(this.table.nextFilter, this.nextShift, nextHash(hash, letters));
  }

  private follow(from: number, start: number, end: number, mayGoOn: boolean): void {
    if (from + start < this.done) return;
    let hash = BASIS;
    for (let i = FIRST_BYTE + start; i < FIRST_BYTE + end; i++)
      hash = Math.imul(hash ^ (FOLDED[chunkBytes.getUint8(i)] as number), PRIME);
    setWord(from + start, from + end, hash);
    this.chains.follow(mayGoOn);
  }

  /** "LONDON" is London too. */
  private readCapitals(from: number, start: number, end: number): void {
    if (end - start === 1) return void this.readInitial(from, start);
    const hash = hashAsOneCapital(start, end);
    if (hash !== null && passes(this.table.capitalFilter, this.capitalShift, hash))
      this.readPlain(from, start, end, hash);
    else if (this.chains.hasGenitiveS) this.readGenitive(from, start, end);
  }

  /** One letter with a full stop may go on: `U.S.`, `J. D.` */
  private readInitial(from: number, start: number): boolean {
    const isInitial = chunkBytes.getUint8(FIRST_BYTE + start + 1) === FULL_STOP;
    if (isInitial) this.readUnusual(from + start, from + start + 1);
    return isInitial;
  }

  private readGenitive(from: number, start: number, end: number): void {
    const length = end - start;
    const last = chunkBytes.getUint8(FIRST_BYTE + end - 1) | 0x20;
    if (last !== SMALL_S || length < SHORTEST_GENITIVE) return;
    const bare = hashAsOneCapital(start, end - 1);
    if (
      this.isKnown(chunkBytes.getUint8(FIRST_BYTE + start), hashOf(start, end - 1)) ||
      (bare !== null && passes(this.table.capitalFilter, this.capitalShift, bare))
    )
      this.follow(from, start, end, true);
  }

  private isKnown(first: number, hash: number): boolean {
    const { smallFilter, capitalFilter } = this.table;
    return isSmall(first)
      ? passes(smallFilter, this.smallShift, hash)
      : passes(capitalFilter, this.capitalShift, hash);
  }

  /** Words that the bytes do not tell, one after the other. */
  private readUnusual(start: number, end: number): void {
    for (let at = Math.max(start, this.done); at < end; at = this.done) {
      if (!readWord(this.text, at)) {
        this.done = this.text.length;
        return;
      }
      this.done = word.next;
      const isKnown = passes(this.table.filter, this.shift, filterHash(word.hash));
      if (isKnown || this.chains.hasGenitiveS) this.chains.follow(true);
    }
  }
}

function hashOf(start: number, end: number): number {
  const head = chunkBytes.getInt32(FIRST_BYTE + start, true);
  return plainHash(head, chunkBytes.getInt32(FIRST_BYTE + end - 4, true), end - start);
}

/** Of a word that begins with two capitals its number as if the second were small; `null` of others. */
function hashAsOneCapital(start: number, end: number): number | null {
  const head = chunkBytes.getInt32(FIRST_BYTE + start, true);
  if ((head & TWO_SMALL) !== 0 || end - start < 2) return null;
  const tail = chunkBytes.getInt32(FIRST_BYTE + end - 4, true);
  return plainHash(head | SECOND_SMALL, tail, end - start);
}

/** First two letters of the word after a plain one, when one or two signs part them. */
function lettersAfter(end: number): number {
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
