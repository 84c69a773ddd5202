/** MiniSearch splits and counts; its index is then written down as typed arrays. */

import MiniSearch, { type AsPlainObject } from 'minisearch';
import { MAX_TERM_CHARS } from '../limits/search.ts';
import { isStopWord } from '../text/stop-words.ts';
import { termsOf } from '../text/terms.ts';
import { FIELD, type SearchTable } from './table.ts';

/** What is searched, by row. */
export interface SearchSource {
  entities: readonly { name: string; aliases: string; label: string; definition: string }[];
  documents: readonly { title: string; publisher: string; published: string }[];
  statements: readonly { text: string }[];
}

/** The field of statements; all others have a bit in `FIELD`. */
const TEXT = 'text';
const FIELDS = [TEXT, ...Object.keys(FIELD)];
/** In names every word counts: "El Faro" is no "Faro". */
const NAME_FIELDS: ReadonlySet<string | undefined> = new Set(['name', 'aliases']);
const MOST = { count: 0xff, length: 0xffff };

/** Indexes texts; the same texts give the same table. O(text). */
export function buildSearchTable({ entities, documents, statements }: SearchSource): SearchTable {
  const index = new MiniSearch<Record<string, unknown>>({
    fields: FIELDS,
    tokenize: termsOfField,
    processTerm: (term) => term,
  });
  const all = [...entities, ...documents, ...statements];
  index.addAll(all.map((fields, id) => ({ ...fields, id })));
  return tableOf(index.toJSON(), entities.length + documents.length, statements.length);
}

/** A term no longer than any that is indexed. */
export function cutTerm(term: string): string {
  return term.slice(0, MAX_TERM_CHARS);
}

function termsOfField(text: string, field?: string): string[] {
  const terms = termsOf(text).map(cutTerm);
  return NAME_FIELDS.has(field) ? terms : terms.filter((term) => !isStopWord(term));
}

/** MiniSearch numbers what it is given from 0, as we do: its numbers are our items. */
function tableOf(index: AsPlainObject, firstStatement: number, statements: number): SearchTable {
  const terms = [...index.index].sort(([a], [b]) => (a < b ? -1 : 1));
  const bits = bitsByField(index.fieldIds);
  const postings = terms.map(([, byField]) => postingsOf(byField, bits));
  const text = index.fieldIds[TEXT] ?? 0;
  return {
    ...lettersOf(terms.map(([term]) => term)),
    postingStarts: startsOf(postings),
    items: Uint32Array.from(postings.flatMap((rows) => rows.map(([item]) => item))),
    notes: Uint8Array.from(postings.flatMap((rows) => rows.map(([, note]) => note))),
    lengths: Uint16Array.from({ length: statements }, (_, row) =>
      Math.min(index.fieldLength[firstStatement + row]?.[text] ?? 0, MOST.length),
    ),
  };
}

function bitsByField(fieldIds: Readonly<Record<string, number>>): Map<string, number> {
  const bits = Object.entries(FIELD).map(([name, bit]): [string, number] => [
    String(fieldIds[name]),
    bit,
  ]);
  return new Map(bits);
}

type ByField = AsPlainObject['index'][number][1];

/** Pairs of item and note, by item. */
function postingsOf(byField: ByField, bits: ReadonlyMap<string, number>): [number, number][] {
  const notes = new Map<number, number>();
  for (const [field, counts] of Object.entries(byField)) {
    const bit = bits.get(field);
    for (const [item, count] of Object.entries(counts)) {
      const before = notes.get(Number(item)) ?? 0;
      notes.set(Number(item), bit === undefined ? Math.min(count, MOST.count) : before | bit);
    }
  }
  return [...notes].sort(([a], [b]) => a - b);
}

function lettersOf(terms: readonly string[]): Pick<SearchTable, 'letters' | 'letterStarts'> {
  const letterStarts = startsOf(terms);
  const letters = new Uint16Array(letterStarts[terms.length] ?? 0);
  terms.forEach((term, row) => {
    for (let at = 0; at < term.length; at++)
      letters[(letterStarts[row] ?? 0) + at] = term.charCodeAt(at);
  });
  return { letters, letterStarts };
}

function startsOf(rows: readonly { length: number }[]): Uint32Array {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ length }, row) => (starts[row + 1] = (starts[row] ?? 0) + length));
  return starts;
}
