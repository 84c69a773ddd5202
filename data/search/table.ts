/**
 * The shape of the search table: everything that typed search needs, as typed arrays, so that a pack
 * is searched as soon as it is opened, whatever its size. `data/pack` stores each field as one section.
 *
 *   terms      all folded words in code-unit order: letters[letterStarts[t]] to [t + 1]
 *   postings   of term t: from postingStarts[t] to [t + 1], ascending by item
 *                items   entities first, then documents, then statements, each by row
 *                notes   a statement: how often the term stands in it; else bits of the fields, see `FIELD`
 *   lengths    by statement: how many terms it has
 */

export const SEARCH_TABLE_FIELDS = {
  letters: 'u16',
  letterStarts: 'u32',
  postingStarts: 'u32',
  items: 'u32',
  notes: 'u8',
  lengths: 'u16',
} as const;

interface ArrayOfKind {
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
}

export type SearchTable = {
  readonly [
    Field in keyof typeof SEARCH_TABLE_FIELDS
  ]: ArrayOfKind[(typeof SEARCH_TABLE_FIELDS)[Field]];
};

/** Bits of a note: the fields of an entity or document in which a term stands. */
export const FIELD = {
  name: 1,
  aliases: 2,
  label: 4,
  definition: 8,
  title: 16,
  publisher: 32,
  published: 64,
} as const;

/** The fields that hold names. */
export const IN_NAME = FIELD.name | FIELD.aliases;
