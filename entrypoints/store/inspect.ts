/**
 * Whether the database has what the ledger says. The browser empties, cuts or spoils a database without
 * a word: it opens, has no rows, and reports no error. The ledger notices.
 */

import { withDatabase, type Database } from './database.ts';
import { isIntact } from './is-intact.ts';
import { readLedger, type LedgerEntry } from './ledger.ts';
import { settleLedger } from './settle.ts';
import { StoreError } from './store-error.ts';
import { dropOrphans } from './orphans.ts';

/** How a pack of the ledger fares. */
export type PackHealth =
  | 'whole'
  /** The database does not know it any more. */
  | 'lost'
  /** The database fell back to an earlier edition. */
  | 'older'
  /** Its bytes are gone or others, its source files are all there: it can be built again. */
  | 'unbuilt'
  /** Some of its source files are gone. */
  | 'torn';

export interface Inspection {
  /** Every pack of the ledger, in its order. */
  packs: { entry: LedgerEntry; health: PackHealth }[];
  /** The database does not open, or breaks while it is read. */
  isBroken: boolean;
}

/**
 * Compares ledger and database, after ending what was cut off. Only under the library's lock. Reads
 * keys, sizes and the end of each pack; `isThorough`, as is usual, every byte of the packs: O(bytes).
 */
export async function inspect({ isThorough = true } = {}): Promise<Inspection> {
  const ledger = await readLedger();
  if (ledger.packs.length === 0 && ledger.pending === null) return { packs: [], isBroken: false };
  try {
    return await withDatabase((db) => inspectWith(db, isThorough));
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== 'broken') throw error;
    const packs = ledger.packs.map((entry) => ({ entry, health: 'lost' as const }));
    return { packs, isBroken: true };
  }
}

async function inspectWith(db: Database, isThorough: boolean): Promise<Inspection> {
  const { packs: entries } = await settleLedger(db);
  await dropOrphans(db);
  const packs: Inspection['packs'] = [];
  for (const entry of entries) {
    packs.push({ entry, health: await healthOf(db, entry, isThorough) });
  }
  return { packs, isBroken: false };
}

async function healthOf(
  db: Database,
  entry: LedgerEntry,
  isThorough: boolean,
): Promise<PackHealth> {
  const there = await db.get('packs', entry.id);
  if (there === undefined) return 'lost';
  if (there.entry.edition !== entry.edition) return 'older';
  const { store } = db.transaction('files');
  const counts = await Promise.all(there.files.map(([, key]) => store.count(key)));
  if (counts.includes(0)) return 'torn';
  if (there.pack === null) return 'whole';
  if (await isIntact(await db.get('bytes', there.pack), entry, isThorough)) return 'whole';
  return there.files.length > 0 ? 'unbuilt' : 'lost';
}
