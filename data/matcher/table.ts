/**
 * The shape of the names table: everything that finding mentions needs, as typed arrays, so that a
 * pack opens without parsing. `data/pack` stores each field as one section, in this order.
 *
 *   text "... El Salvador ..."
 *     first word  -> firstLetters
 *                                one bit its first two letters, or the first alone
 *                    smallFilter, capitalFilter
 *                                one bit a word, by its first and last letters: most words of a text end here
 *                    filter      one bit a hash, for words that are not plain
 *                    nextFilter  one bit a first word with the first two letters of the next, or with none
 *     chain       -> slots       pairs: 32-bit hash of "el", then of "el salvador", open addressing;
 *                                value: bit 0: longer names go on; the rest: 1 + row of the first form, or 0
 *                    slotChecks  16 bits of a second hash, of the whole folded name
 *     forms       -> formEntity  row of the entity; homonyms stand side by side
 *                    formAlias   0: the entity's name, n: its alias n - 1
 *                    formFlags   see `FORM`
 *     evidence    -> cues        hashes of words that speak for an entity, from cueStart[entity]
 *                    links       rows of entities that do, from linkStart[entity]
 *                    topics      hashes of the words of its statements, from topicStart[entity]
 *                                (where no entity has any, the starts are empty too)
 *                    prior       statements of the entity, at most 65,535
 */

export type ArrayKind = 'u8' | 'u16' | 'u32' | 'i32';

export interface ArrayOfKind {
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
  i32: Int32Array;
}

export const NAME_TABLE_FIELDS = {
  firstLetters: 'u8',
  smallFilter: 'u8',
  capitalFilter: 'u8',
  nextFilter: 'u8',
  filter: 'u8',
  slots: 'i32',
  slotChecks: 'u16',
  formEntity: 'u32',
  formAlias: 'u16',
  formFlags: 'u16',
  cueStart: 'u32',
  cues: 'i32',
  linkStart: 'u32',
  links: 'u32',
  topicStart: 'u32',
  topics: 'i32',
  prior: 'u16',
} as const satisfies Record<string, ArrayKind>;

export type NameTable = {
  readonly [
    Field in keyof typeof NAME_TABLE_FIELDS
  ]: ArrayOfKind[(typeof NAME_TABLE_FIELDS)[Field]];
};

/** Bits of `formFlags`. */
export const FORM = {
  /** The last form of its homonyms. */
  isLast: 1,
  /** Has other readings: needs evidence. */
  isAmbiguous: 2,
  /** Counts only when the page has the full name. */
  requiresFullName: 4,
  /** Nobody wrote it down: a surname, an acronym. */
  isDerived: 8,
  /** Letters must have exactly the case of the alias. */
  exactCase: 16,
  /** Words that begin with a capital in the alias need one in the text. */
  capitals: 32,
  /** The entity is a person: its surname can belong to somebody else. */
  isPerson: 64,
  /** First letters of a longer name. */
  isAcronym: 128,
  /** Some words of a longer name, or a first name: whoever else bears it on the page may be meant. */
  isPart: 256,
  /** A state's short form: counts only behind a comma. */
  afterComma: 512,
  /** No text that begins with a small letter has its case. */
  neverSmall: 1024,
  /** Without the article that its name begins with: counts only behind a contracted one. */
  contracted: 2048,
} as const;

/** Bits of a form that counts only where something else speaks for it. */
export const NEEDS_FULL_NAME = FORM.isDerived | FORM.isAmbiguous;
