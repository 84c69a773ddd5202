/** Goes through the postings of a query's terms, and adds up for every item how well it fits. */

import { FIELD_WEIGHTS, JOINED, MIN_JOINED_CHARS } from '../limits/search.ts';
import { expandTerm, type Expansions } from './expansions.ts';
import { allowedDocuments } from './allowed.ts';
import { damagedTable } from './check-table.ts';
import type { PackIndex, Scratch } from './search-index.ts';
import { FIELD, IN_NAME } from './table.ts';
import type { TypedQuery } from './typed-query.ts';

/** By item of one pack. */
export interface Fits {
  index: PackIndex;
  /** By document row, 1 where the reader's filters let it through; `null` where they let all through. */
  allowed: Uint8Array | null;
  /** The items that have anything of the query, in no order, by what they are. */
  found: { entities: Uint32Array; documents: Uint32Array; statements: Uint32Array };
  /** How much of the query it has, 0 to 1, rare words weighing more. */
  coverage: Float32Array;
  /** BM25+ of what it has; comparable within a query. */
  strength: Float32Array;
  /** Entities: how many of the query's terms stand in its names. */
  named: Uint8Array;
}

const FIELDS = Object.keys(FIELD) as (keyof typeof FIELD)[];

/** MiniSearch's BM25+: how soon repetition counts no more, how much length does, the least of a match. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;
/** By note: what the best of its fields is worth. */
const NOTE_WEIGHTS = Float32Array.from({ length: 256 }, (_, note) =>
  Math.max(
    0,
    ...FIELDS.filter((field) => (note & FIELD[field]) !== 0).map((field) => FIELD_WEIGHTS[field]),
  ),
);

/** Fits of all packs; they hold until the next query. O(postings of the terms and of what they stand for). */
export function gatherFits(packs: readonly PackIndex[], query: TypedQuery): Fits[] {
  const gatherers = packs.map((index) => new Gatherer(index));
  const all = packs.reduce((sum, { items, firstStatement }) => sum + items - firstStatement, 0);
  let whole = 0;
  for (const term of query.terms) {
    const isLast = term === query.last;
    const matched = gatherers.reduce((sum, gatherer) => sum + gatherer.look(term, isLast), 0);
    // A word counts as rare by the statements of all packs.
    const rarity = Math.log(1 + all / (matched + 1));
    whole += rarity;
    for (const gatherer of gatherers) gatherer.take(rarity);
  }
  return gatherers.map((gatherer) => gatherer.finish(whole, query));
}

class Gatherer {
  readonly #index: PackIndex;
  readonly #scratch: Scratch;
  readonly #found: Uint32Array;
  #foundCount = 0;
  readonly #coverage: Float32Array;
  readonly #strength: Float32Array;
  readonly #named: Uint8Array;
  /** Of the term that is looked at: how well it is matched, 0 to 1, and how strongly. */
  readonly #match: Float32Array;
  readonly #weight: Float32Array;
  readonly #isNamed: Uint8Array;
  readonly #touched: Uint32Array;
  #touchedCount = 0;

  constructor(index: PackIndex) {
    const scratch = index.scratch();
    clear(scratch);
    this.#index = index;
    this.#scratch = scratch;
    this.#found = scratch.found;
    this.#coverage = scratch.coverage;
    this.#strength = scratch.strength;
    this.#named = scratch.named;
    this.#match = scratch.match;
    this.#weight = scratch.weight;
    this.#isNamed = scratch.isNamed;
    this.#touched = scratch.touched;
  }

  /** Looks for a term; answers in how many statements it stands. */
  look(term: string, isLast: boolean): number {
    // A letter or two begin too much: names and titles only.
    const reach = isLast && term.length < MIN_JOINED_CHARS ? 'names' : 'all';
    this.#readPostings(expandTerm(this.#index, term, isLast), reach === 'names');
    const found = this.#countStatements();
    if (reach === 'all') this.#join();
    return found;
  }

  /** Adds what was found of the term, and forgets it. */
  take(rarity: number): void {
    for (let at = 0; at < this.#touchedCount; at++) {
      const item = this.#touched[at] as number;
      if (this.#coverage[item] === 0) this.#found[this.#foundCount++] = item;
      this.#coverage[item]! += rarity * this.#match[item]!;
      this.#strength[item]! += rarity * this.#weight[item]!;
      if (item < this.#named.length) {
        this.#named[item]! += this.#isNamed[item]!;
        this.#isNamed[item] = 0;
      }
      this.#match[item] = this.#weight[item] = 0;
    }
    this.#touchedCount = 0;
  }

  finish(whole: number, { filters }: TypedQuery): Fits {
    const coverage = this.#coverage;
    const all = this.#found.subarray(0, this.#foundCount);
    for (let at = 0; at < all.length; at++) coverage[all[at] as number]! /= whole;
    this.#scratch.foundCount = this.#foundCount;
    const { pack, firstDocument, firstStatement } = this.#index;
    return {
      index: this.#index,
      allowed: allowedDocuments(pack, filters),
      found: {
        entities: all.filter((item) => item < firstDocument),
        documents: all.filter((item) => item >= firstDocument && item < firstStatement),
        statements: all.filter((item) => item >= firstStatement),
      },
      coverage,
      strength: this.#strength,
      named: this.#named,
    };
  }

  #readPostings(expansions: Expansions, namesOnly: boolean): void {
    const { table, items: most, firstStatement, averageLength } = this.#index;
    const { postingStarts, items, notes, lengths } = table;
    for (const [row, weight] of expansions) {
      const end = postingStarts[row + 1] as number;
      for (let at = postingStarts[row] as number; at < end; at++) {
        const item = items[at] as number;
        const note = notes[at] as number;
        if (item >= most) throw damagedTable();
        if (item < firstStatement) {
          const match = weight * (NOTE_WEIGHTS[note] as number);
          this.#add(item, match, match);
          if ((note & IN_NAME) !== 0 && weight >= JOINED.leastWeight) this.#isNamed[item] = 1;
          continue;
        }
        if (namesOnly) break;
        const length = lengths[item - firstStatement] as number;
        this.#add(item, weight, weight * countWeight(note, length / averageLength));
      }
    }
  }

  #countStatements(): number {
    let count = 0;
    for (let at = 0; at < this.#touchedCount; at++)
      if ((this.#touched[at] as number) >= this.#index.firstStatement) count++;
    return count;
  }

  /** Statements have a part in the names of the entities they mention, and in their document's title. */
  #join(): void {
    const { pack, firstDocument, firstStatement } = this.#index;
    const own = this.#touchedCount;
    for (let at = 0; at < own; at++) {
      const item = this.#touched[at] as number;
      if (item >= firstStatement) continue;
      const match = this.#match[item] as number;
      if (item >= firstDocument) {
        const { first, count } = pack.statementsOfDocument(item - firstDocument);
        for (let row = first; row < first + count; row++)
          this.#add(firstStatement + row, match * JOINED.title.match, match * JOINED.title.weight);
      } else if (this.#isNamed[item] === 1) {
        for (const row of pack.statementsOfEntity(item))
          this.#add(firstStatement + row, match * JOINED.name.match, match * JOINED.name.weight);
      }
    }
  }

  /** Of what stands for the same term, the best counts. */
  #add(item: number, match: number, weight: number): void {
    const before = this.#match[item] as number;
    if (before === 0) this.#touched[this.#touchedCount++] = item;
    if (match > before) this.#match[item] = match;
    if (weight > (this.#weight[item] as number)) this.#weight[item] = weight;
  }
}

/** Makes arrays ready for a query: by what the last one found, which may be little of all there is. */
function clear(scratch: Scratch): void {
  const { coverage, strength, named, match, weight, isNamed, found, foundCount } = scratch;
  if (foundCount < 0)
    for (const array of [coverage, strength, named, match, weight, isNamed]) array.fill(0);
  for (let at = 0; at < foundCount; at++) {
    const item = found[at] as number;
    coverage[item] = strength[item] = 0;
    if (item < named.length) named[item] = 0;
  }
  scratch.foundCount = -1;
}

/** The part of BM25+ that grows with a term's count in a text; `length` is relative to the average. */
function countWeight(count: number, length: number): number {
  const { k, b, d } = BM25;
  return d + (count * (k + 1)) / (count + k * (1 - b + b * length));
}
