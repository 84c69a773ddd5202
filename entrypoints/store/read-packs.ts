import { withDatabase } from './database.ts';
import type { LedgerEntry } from './ledger.ts';

/** A pack's bytes as they are stored; `null` when the database has not what the ledger says. */
export interface StoredBytes {
  entry: LedgerEntry;
  bytes: ArrayBuffer | null;
}

/**
 * The bytes of these packs, in their order; packs without documents are left out.
 * @throws StoreError when the database does not open or breaks.
 */
export async function readPacks(entries: readonly LedgerEntry[]): Promise<StoredBytes[]> {
  const wanted = entries.filter(({ bytes }) => bytes > 0);
  if (wanted.length === 0) return [];
  return withDatabase(async (db) => {
    const transaction = db.transaction(['packs', 'bytes']);
    const blobs = await Promise.all(
      wanted.map(async ({ id }) => {
        const key = (await transaction.objectStore('packs').get(id))?.pack;
        return key ? ((await transaction.objectStore('bytes').get(key)) ?? null) : null;
      }),
    );
    return Promise.all(
      wanted.map(async (entry, at) => ({ entry, bytes: (await blobs[at]?.arrayBuffer()) ?? null })),
    );
  });
}
