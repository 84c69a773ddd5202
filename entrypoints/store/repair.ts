/** The way back from a loss: what can be made again is, what cannot is named. */

import { changeFolder, replaceFolder } from './change-folder.ts';
import { deleteDatabase, withDatabase } from './database.ts';
import { inspect, type PackHealth } from './inspect.ts';
import { readLedger, withEntry, writeLedger, type LedgerEntry } from './ledger.ts';
import { alone } from './lock.ts';
import { readCopy } from './safe-copy.ts';

export interface Repair {
  /** Titles of packs that are whole again. */
  restored: string[];
  /** Titles of packs that have to come from elsewhere. */
  gone: string[];
}

/** Mends what `inspect` found; a database that does not open is made anew. */
export async function repair(): Promise<Repair> {
  const { packs, isBroken } = await alone(inspect);
  if (isBroken) await alone(deleteDatabase);
  const result: Repair = { restored: [], gone: [] };
  for (const { entry, health } of packs) {
    if (health === 'whole') continue;
    const isRestored = await restore(entry, health);
    result[isRestored ? 'restored' : 'gone'].push(entry.title);
  }
  return result;
}

async function restore(entry: LedgerEntry, health: PackHealth): Promise<boolean> {
  const { id, title, kind } = entry;
  if (health === 'unbuilt') {
    return (await changeFolder({ id, title, change: (files) => files })).kind === 'changed';
  }
  const copy = kind === 'own' ? await readCopy(id) : null;
  if (copy !== null && (health !== 'older' || copy.edition === entry.edition)) {
    return (await replaceFolder({ id, title, files: new Map(copy.files) })).kind === 'changed';
  }
  if (health === 'older') return acceptOlder(id);
  const files = health === 'torn' ? await remainingFiles(id) : new Map<string, string>();
  if (files.size === 0) return false;
  return (await replaceFolder({ id, title, files })).kind === 'changed';
}

/** The earlier edition is all there is: the ledger says so from now on. */
async function acceptOlder(id: string): Promise<boolean> {
  return alone(async () => {
    const stored = await withDatabase((db) => db.get('packs', id));
    if (stored === undefined) return false;
    const { packs } = await readLedger();
    await writeLedger({ packs: withEntry(packs, id, stored.entry), pending: null });
    return true;
  });
}

/** The source files that are still there. */
async function remainingFiles(id: string): Promise<Map<string, string>> {
  return withDatabase(async (db) => {
    const found = new Map<string, string>();
    for (const [path, key] of (await db.get('packs', id))?.files ?? []) {
      const text = await db.get('files', key);
      if (text !== undefined) found.set(path, text);
    }
    return found;
  });
}
