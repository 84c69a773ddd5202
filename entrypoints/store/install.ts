/**
 * Installing: everything is written beside what is there, then one pointer flips. Whenever the work
 * is cut off, the library has the old or the new, never a mixture.
 */

import { withDatabase, type Database, type StoredPack } from './database.ts';
import { entryOf, type Edition } from './edition.ts';
import { isIntact } from './is-intact.ts';
import { withEntry, writeLedger, type LedgerEntry } from './ledger.ts';
import { askForRoom } from './room.ts';
import { settleLedger, type SettledLedger } from './settle.ts';
import { sha256 } from './sha256.ts';
import { stageFiles, stagePack, unchangedFiles } from './stage.ts';
import { stepper, type Step, type StepOptions } from './step.ts';
import { dropOrphans } from './orphans.ts';

/**
 * Makes an edition the current one; only under the library's lock. An edition that is byte for byte
 * what is there already changes nothing.
 * @throws StoreError when it was stopped, or the browser gives no room; the old edition stays.
 */
export async function install(edition: Edition, options: StepOptions = {}): Promise<LedgerEntry> {
  const step = stepper(options);
  const hash = edition.pack === null ? '' : await sha256(edition.pack.bytes);
  await step('read what is there');
  return withDatabase(async (db) => {
    const ledger = await settleLedger(db);
    const old = (await db.get('packs', edition.id)) ?? null;
    const kept = await unchangedFiles(db, old, edition.files);
    const entry = entryOf(edition, hash, old?.entry ?? null);
    if (old !== null && (await isCurrent(db, old, { entry, kept }))) {
      await writeLedger({ packs: withEntry(ledger.packs, edition.id, old.entry), pending: null });
      return old.entry;
    }
    await step('ask for room');
    await askForRoom(edition);
    return replace(db, { ledger, old, entry, edition, kept, step });
  });
}

/** Takes a pack out of the library; only under the library's lock. */
export async function uninstall(id: string, options: StepOptions = {}): Promise<void> {
  const step = stepper(options);
  await withDatabase(async (db) => {
    const ledger = await settleLedger(db);
    const old = (await db.get('packs', id)) ?? null;
    await step('announce');
    await writeLedger({ ...ledger, pending: { id, next: null } });
    await step('flip');
    await flip(db, id, { old, next: null });
    await step('record');
    await writeLedger({ packs: withEntry(ledger.packs, id, null), pending: null });
  });
}

interface Replacement {
  ledger: SettledLedger;
  old: StoredPack | null;
  entry: LedgerEntry;
  edition: Edition;
  /** Path and key of files that stay as they are. */
  kept: ReadonlyMap<string, string>;
  step: Step;
}

async function replace(
  db: Database,
  { ledger, old, entry, edition, kept, step }: Replacement,
): Promise<LedgerEntry> {
  await step('announce');
  await writeLedger({ ...ledger, pending: { id: entry.id, next: entry } });
  try {
    const pack = await stagePack(db, edition.pack, step);
    const files = await stageFiles(db, { files: edition.files, kept, step });
    await step('flip');
    await flip(db, entry.id, { old, next: { entry, pack, files } });
  } catch (error) {
    await writeLedger({ ...ledger, pending: null });
    await dropOrphans(db);
    throw error;
  }
  await step('record');
  await writeLedger({ packs: withEntry(ledger.packs, entry.id, entry), pending: null });
  return entry;
}

/** Whether what is there is the edition, and is really there. */
async function isCurrent(
  db: Database,
  { entry: there, pack, files }: StoredPack,
  { entry, kept }: { entry: LedgerEntry; kept: ReadonlyMap<string, string> },
): Promise<boolean> {
  const isSame =
    there.sha256 === entry.sha256 &&
    there.title === entry.title &&
    there.kind === entry.kind &&
    there.address === entry.address &&
    files.length === entry.files &&
    kept.size === entry.files;
  return isSame && (pack === null || isIntact(await db.get('bytes', pack), entry, true));
}

/** The one moment that counts: the pointer, and what only the old one named, in one transaction. */
async function flip(
  db: Database,
  id: string,
  { old, next }: { old: StoredPack | null; next: StoredPack | null },
): Promise<void> {
  const names = ['packs', 'bytes', 'files'] as const;
  const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
  const kept = new Set(next?.files.map(([, key]) => key));
  const dropped = (old?.files ?? []).map(([, key]) => key).filter((key) => !kept.has(key));
  const packs = transaction.objectStore('packs');
  const files = transaction.objectStore('files');
  const work: Promise<unknown>[] = [
    next === null ? packs.delete(id) : packs.put(next, id),
    ...dropped.map((key) => files.delete(key)),
  ];
  if (old?.pack) work.push(transaction.objectStore('bytes').delete(old.pack));
  // `done` fails with the reason of the first that fails; the others only say that it was so.
  await Promise.all([transaction.done, ...work.map((done) => done.catch(() => null))]);
}
