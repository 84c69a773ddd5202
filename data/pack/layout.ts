/**
 * The pack format. All numbers are little-endian; every section starts at a multiple of eight.
 *
 *      0  magic        89 'B' 'G' 'P' 0D 0A 1A 0A   a transfer as text or a cut of one byte breaks it
 *      8  version      u32
 *     12  sections     u32   how many entries the directory has
 *     16  bytes        u32   of the whole file
 *     20  contents     u32   checksum of all after the directory; checked by `verifyPack` only
 *     24  head         u32   checksum of bytes 0-23 and of the directory; checked at opening
 *     28  0
 *     32  directory    per section: name (36 bytes of ASCII, padded by 0), kind, offset, byte length
 *      …  sections     padded to eight
 *
 * Sections are columns: `documents.title[row]`. A text is a number into the string heap
 * (`strings.bytes` is UTF-8, text n lies between `strings.starts[n]` and `[n + 1]`), `NONE` is null.
 * Lists of different length are two sections: row n owns `values[starts[n]]` to `values[starts[n + 1]]`;
 * where all are empty, there are no starts.
 * A document's text is stored once; statements point into it twice, in UTF-16 units for callers and
 * in bytes so that one sentence is decoded without its document.
 *
 * A reader skips sections that it does not know, and has a stand-in for those that came later, so
 * adding one needs no new version; changing or dropping one does.
 */

import { NAME_TABLE_FIELDS } from '../matcher/table.ts';
import { SEARCH_TABLE_FIELDS } from '../search/table.ts';

export const MAGIC = [0x89, 0x42, 0x47, 0x50, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Version 2 leaves out the starts of lists that are all empty; a pack of version 1 reads as one of 2. */
export const VERSION = 2;
export const HEADER_BYTES = 32;
export const ENTRY_BYTES = 48;
export const ENTRY_NAME_BYTES = 36;
export const ALIGNMENT = 8;
/** Where in the header each u32 stands. */
export const AT = { version: 8, sections: 12, bytes: 16, contents: 20, head: 24 } as const;
/** "No text" or "no row". */
export const NONE = 0xffff_ffff;

export const SECTION_ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array,
} as const;
export type SectionKind = keyof typeof SECTION_ARRAYS;
/** A kind is stored as its place in this list. */
export const SECTION_KINDS = ['u8', 'u16', 'u32', 'i32', 'f64'] as const satisfies SectionKind[];

const CONTENT_SECTIONS = {
  /** Text of id and title, number of names, text of oldest and newest date. */
  info: 'u32',
  'strings.bytes': 'u8',
  'strings.starts': 'u32',
  'documents.id': 'u32',
  /** Rows sorted by id. */
  'documents.order': 'u32',
  'documents.title': 'u32',
  'documents.titleIsOurs': 'u8',
  'documents.publisher': 'u32',
  'documents.url': 'u32',
  'documents.published': 'u32',
  'documents.language': 'u32',
  'documents.credits': 'u32',
  'documents.text': 'u32',
  /** First statement of each document, and the number of all. */
  'documents.statements': 'u32',
  'statements.document': 'u32',
  'statements.index': 'u32',
  'statements.start': 'u32',
  'statements.end': 'u32',
  'statements.byteStart': 'u32',
  'statements.byteEnd': 'u32',
  'statements.voices.starts': 'u32',
  /** Text of the entity's id, not its row: a voice may be known to another pack only. */
  'statements.voices.entity': 'u32',
  'statements.voices.name': 'u32',
  'statements.dates.starts': 'u32',
  'statements.dates.start': 'u32',
  'statements.dates.end': 'u32',
  'statements.dates.date': 'u32',
  'statements.figures.starts': 'u32',
  'statements.figures.start': 'u32',
  'statements.figures.end': 'u32',
  'statements.figures.value': 'f64',
  'statements.figures.unit': 'u32',
  'statements.entities.starts': 'u32',
  'statements.entities.values': 'u32',
  'entities.id': 'u32',
  /** Rows sorted by id. */
  'entities.order': 'u32',
  'entities.name': 'u32',
  'entities.kind': 'u8',
  'entities.label': 'u32',
  'entities.definition': 'u32',
  'entities.aliases.starts': 'u32',
  'entities.aliases.values': 'u32',
  'entities.statements.starts': 'u32',
  'entities.statements.values': 'u32',
  'entities.disputes.starts': 'u32',
  'entities.disputes.values': 'u32',
  'disputes.id': 'u32',
  'disputes.question': 'u32',
  'disputes.kind': 'u8',
  'disputes.about.starts': 'u32',
  'disputes.about.values': 'u32',
  'disputes.positions.starts': 'u32',
  'positions.answer': 'u32',
  'positions.statements.starts': 'u32',
  'positions.statements.values': 'u32',
} as const satisfies Record<string, SectionKind>;

type NameSections = {
  [Field in keyof typeof NAME_TABLE_FIELDS as `names.${Field}`]: (typeof NAME_TABLE_FIELDS)[Field];
};

type SearchSections = {
  [
    Field in keyof typeof SEARCH_TABLE_FIELDS as `search.${Field}`
  ]: (typeof SEARCH_TABLE_FIELDS)[Field];
};

/** Sections that a pack may lack; the search table adds one a field. */
export const OPTIONAL_SECTIONS = {
  'entities.sameAs.starts': 'u32' as const,
  'entities.sameAs.values': 'u32' as const,
  'topics.name': 'u32' as const,
  'topics.words.starts': 'u32' as const,
  'topics.words.values': 'u32' as const,
  'topics.statements.starts': 'u32' as const,
  'topics.statements.values': 'u32' as const,
  'statements.topics.starts': 'u32' as const,
  'statements.topics.values': 'u32' as const,
  'statements.cues': 'u32' as const,
  ...(Object.fromEntries(
    Object.entries(SEARCH_TABLE_FIELDS).map(([field, kind]) => [`search.${field}`, kind]),
  ) as SearchSections),
};

/** Every section that a pack must have, with its kind; the names table adds one a field. */
export const REQUIRED_SECTIONS = {
  ...CONTENT_SECTIONS,
  ...(Object.fromEntries(
    Object.entries(NAME_TABLE_FIELDS).map(([field, kind]) => [`names.${field}`, kind]),
  ) as NameSections),
};

export const SECTIONS = { ...REQUIRED_SECTIONS, ...OPTIONAL_SECTIONS };

export type SectionName = keyof typeof SECTIONS;
type ArrayOf<Kind extends SectionKind> = InstanceType<(typeof SECTION_ARRAYS)[Kind]>;
export type Sections = {
  [Name in keyof typeof REQUIRED_SECTIONS]: ArrayOf<(typeof REQUIRED_SECTIONS)[Name]>;
} & {
  [Name in keyof typeof OPTIONAL_SECTIONS]?: ArrayOf<(typeof OPTIONAL_SECTIONS)[Name]>;
};

/** Sections that the first packs lack, with what serves in their place: filters that all words pass. */
export const LATER_SECTIONS: Partial<Sections> = {
  'names.firstLetters': new Uint8Array(2048).fill(0xff),
  'names.smallFilter': Uint8Array.of(0xff),
  'names.capitalFilter': Uint8Array.of(0xff),
  'names.nextFilter': Uint8Array.of(0xff),
};

/** The next multiple of the alignment. */
export function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** FNV-1a over 32-bit words, `previous` being the checksum so far; O(bytes / 4). */
export function checksum(words: Uint32Array, previous = 0x811c_9dc5): number {
  let sum = previous;
  for (const word of words) sum = Math.imul(sum ^ word, 0x0100_0193);
  return sum >>> 0;
}
