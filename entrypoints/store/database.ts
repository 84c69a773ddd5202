/**
 * The database of the library. Rows of `bytes` and `files` are written once and never changed; a row
 * of `packs` is the pointer that makes them count.
 *
 *     packs   id -> { entry, pack, files }   what the library has of a pack now
 *     bytes   key -> the bytes of a `.pack`, as a Blob
 *     files   key -> the text of one source file
 *
 * Rows that no pointer names are leftovers of an installation that did not end; `dropOrphans` takes them away.
 * IndexedDB and not the origin private file system, because the pointer and what it names change in
 * one transaction; a Blob and not an ArrayBuffer, because it is read twice as fast: 10 MB in 14 ms
 * (Chromium) and 50 ms (Firefox), which is what a file takes there too.
 */

import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { OPEN_DATABASE_MS } from '../../data/limits/storage.ts';
import type { LedgerEntry } from './ledger.ts';
import { databaseFailure } from './database-failure.ts';
import { StoreError } from './store-error.ts';

const DATABASE = 'library';
const VERSION = 1;

/** What the library has of one pack. */
export interface StoredPack {
  /** The ledger's entry again: so that each can be made from the other. */
  entry: LedgerEntry;
  /** Key in `bytes`; `null` while an own pack has no document. */
  pack: string | null;
  /** Path in the pack's folder and key in `files`; empty for packs that came as a file. */
  files: [path: string, key: string][];
}

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  bytes: { key: string; value: Blob };
  files: { key: string; value: string };
}
export type Database = IDBPDatabase<Schema>;

/**
 * Opens the database, works on it, and closes it again: nobody holds it open, so nobody blocks.
 * @throws StoreError when it does not open or breaks.
 */
export async function withDatabase<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
  let db: Database | null = null;
  try {
    db = await inTime(open());
    return await work(db);
  } catch (error) {
    throw databaseFailure(error);
  } finally {
    db?.close();
  }
}

/** Takes the database away. @throws StoreError when the browser cannot even do that. */
export async function deleteDatabase(): Promise<void> {
  try {
    await deleteDB(DATABASE);
  } catch (error) {
    throw databaseFailure(error);
  }
}

function open(): Promise<Database> {
  return openDB<Schema>(DATABASE, VERSION, {
    upgrade(db) {
      db.createObjectStore('packs');
      db.createObjectStore('bytes');
      db.createObjectStore('files');
    },
  });
}

/** A database that neither opens nor fails would keep every question waiting. */
async function inTime(opening: Promise<Database>): Promise<Database> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const what = 'the database does not open';
    reject(new StoreError('broken', what, 'restart the browser, then repair the library'));
    // Should it open after all, nobody waits for it any more.
    opening.then((db) => db.close(), console.error);
  }, OPEN_DATABASE_MS);
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}
