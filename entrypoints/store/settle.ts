import type { Database } from './database.ts';
import { readLedger, withEntry, writeLedger, type Ledger, type LedgerEntry } from './ledger.ts';

/** A ledger with nothing pending. */
export type SettledLedger = Ledger & { pending: null };

/**
 * Ends what was cut off: what is pending counts if the pointer has flipped, and is forgotten if not; a
 * pack that only the database knows is entered. Only under the library's lock.
 */
export async function settleLedger(db: Database): Promise<SettledLedger> {
  const ledger = await readLedger();
  let packs = await withPending(db, ledger);
  for (const { entry } of await db.getAll('packs')) {
    if (packs.every(({ id }) => id !== entry.id)) packs = withEntry(packs, entry.id, entry);
  }
  const settled: SettledLedger = { packs, pending: null };
  if (ledger.pending !== null || packs !== ledger.packs) await writeLedger(settled);
  return settled;
}

async function withPending(db: Database, { packs, pending }: Ledger): Promise<LedgerEntry[]> {
  if (pending === null) return packs;
  const there = (await db.get('packs', pending.id))?.entry.edition;
  const hasFlipped = pending.next === null ? !there : there === pending.next.edition;
  return hasFlipped ? withEntry(packs, pending.id, pending.next) : packs;
}
