import type { PackInfo } from '../../data/model.ts';
import type { LedgerEntry, StoredKind } from './ledger.ts';

/** What shall become a pack's current state. */
export interface Edition {
  id: string;
  kind: StoredKind;
  title: string;
  /** Where a subscription is fetched. */
  address: string | null;
  /** `null` for an own pack without documents. */
  pack: { bytes: Uint8Array<ArrayBuffer>; info: PackInfo } | null;
  /** The source files of an own pack by path; empty for others. */
  files: ReadonlyMap<string, string>;
}

/** The ledger's entry of a new edition; `old` tells since when the pack is there. */
export function entryOf(
  { id, kind, title, address, pack, files }: Edition,
  hash: string,
  old: LedgerEntry | null,
): LedgerEntry {
  const now = new Date().toISOString();
  const { documents, entities, statements, names } = pack?.info ?? EMPTY;
  return {
    id,
    kind,
    title,
    address,
    edition: crypto.randomUUID(),
    bytes: pack?.bytes.length ?? 0,
    sha256: hash,
    files: files.size,
    documents,
    entities,
    statements,
    names,
    added: old?.added ?? now,
    updated: now,
  };
}

const EMPTY = { documents: 0, entities: 0, statements: 0, names: 0 };
