/**
 * The ledger: what the library shall have, in `storage.local`, which outlives what befalls IndexedDB.
 * It is written before and after the pointer flips:
 *
 *     pending = next  ->  pointer flips in IndexedDB  ->  packs = next, pending gone
 *
 * So whenever work was cut off, the database agrees either with the entry or with the pending one.
 */

import { MAX_ID_CHARS, MAX_ADDRESS_CHARS } from '../../data/limits/messages.ts';
import { MAX_LEDGER_ENTRIES, MAX_TITLE_CHARS } from '../../data/limits/storage.ts';
import {
  countUpTo,
  fields,
  listOf,
  oneOf,
  orNull,
  textUpTo,
  type Shape,
} from '../background/shape.ts';
import { versioned } from './versioned.ts';

/** Where a pack came from: the reader's own folder, a file, an address. */
export const STORED_KINDS = ['own', 'file', 'subscription'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

/** One pack that the library shall have. */
export interface LedgerEntry {
  /** Unique in the library. */
  id: string;
  kind: StoredKind;
  title: string;
  /** Changes with every installation. */
  edition: string;
  /** Of the `.pack`; 0 while an own pack has no document. */
  bytes: number;
  /** SHA-256 of the `.pack` in hexadecimal; empty while there is none. */
  sha256: string;
  documents: number;
  entities: number;
  statements: number;
  names: number;
  /** Source files of an own pack; 0 for others. */
  files: number;
  /** Where a subscription is fetched. */
  address: string | null;
  /** Moments as ISO 8601. */
  added: string;
  updated: string;
}

export interface Ledger {
  /** In the order of arrival. */
  packs: LedgerEntry[];
  /** The installation or removal at work, or cut off. */
  pending: { id: string; next: LedgerEntry | null } | null;
}

export const LEDGER_KEY = 'ledger';
const COUNT = countUpTo(Number.MAX_SAFE_INTEGER);
const isMoment = textUpTo(40);

const isEntry: Shape<LedgerEntry> = fields<LedgerEntry>({
  id: textUpTo(MAX_ID_CHARS),
  kind: oneOf(STORED_KINDS),
  title: textUpTo(MAX_TITLE_CHARS),
  edition: textUpTo(MAX_ID_CHARS),
  bytes: COUNT,
  sha256: textUpTo(64),
  documents: COUNT,
  entities: COUNT,
  statements: COUNT,
  names: COUNT,
  files: COUNT,
  address: orNull(textUpTo(MAX_ADDRESS_CHARS)),
  added: isMoment,
  updated: isMoment,
});

const isLedger: Shape<Ledger> = fields<Ledger>({
  packs: listOf(isEntry, MAX_LEDGER_ENTRIES),
  pending: orNull(
    fields<NonNullable<Ledger['pending']>>({ id: textUpTo(MAX_ID_CHARS), next: orNull(isEntry) }),
  ),
});

/** The ledger, an empty one until there is something in it; written only under the library's lock. */
export const { read: readLedger, write: writeLedger } = versioned(LEDGER_KEY, isLedger, {
  packs: [],
  pending: null,
});

/** The ledger's packs with one entry put in its place, added at the end, or taken away. */
export function withEntry(
  packs: readonly LedgerEntry[],
  id: string,
  next: LedgerEntry | null,
): LedgerEntry[] {
  if (next === null) return packs.filter((entry) => entry.id !== id);
  const at = packs.findIndex((entry) => entry.id === id);
  return at < 0 ? [...packs, next] : packs.with(at, next);
}
