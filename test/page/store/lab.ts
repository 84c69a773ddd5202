/** The store in a page: editions to install, ways to stop in the middle, ways to look at what is there. */

import type { PackInfo } from '../../../data/model.ts';
import { withDatabase } from '../../../entrypoints/store/database.ts';
import type { Edition } from '../../../entrypoints/store/edition.ts';
import { inspect } from '../../../entrypoints/store/inspect.ts';
import { install, uninstall } from '../../../entrypoints/store/install.ts';
import { readLedger } from '../../../entrypoints/store/ledger.ts';
import { alone } from '../../../entrypoints/store/lock.ts';
import { readFolder } from '../../../entrypoints/store/read-folder.ts';
import { readPacks } from '../../../entrypoints/store/read-packs.ts';
import { StoreError } from '../../../entrypoints/store/store-error.ts';
import type { StepOptions } from '../../../entrypoints/store/step.ts';

const PACK_BYTES = 50_000;

/** An edition whose every byte and file says which one it is. */
function anEdition(name: string, files: number, size: number): Edition {
  const bytes = new Uint8Array(size).fill(name.codePointAt(0)!);
  const paths = Array.from({ length: files }, (_, at) => `documents/${at}.md`);
  // Half of the files differ between editions: the other half must survive each.
  const text = (path: string, at: number) => (at % 2 ? path : `${name} ${path}`);
  return {
    ...{ id: 'own', kind: 'own', title: name, address: null, pack: { bytes, info: anInfo(files) } },
    files: new Map(paths.map((path, at) => [path, text(path, at)])),
  };
}

function anInfo(documents: number): PackInfo {
  const counts = { documents, entities: 1, statements: 2, names: 3, disputes: 0 };
  return { id: 'own', title: 'own', ...counts, oldest: null, newest: null };
}

/** Installs an edition; answers the steps that it took. */
export async function put(
  name: string,
  files: number,
  { bytes = PACK_BYTES, ...options }: StepOptions & { bytes?: number } = {},
) {
  const steps: string[] = [];
  const onStep = (step: string) => {
    steps.push(step);
    return options.onStep?.(step);
  };
  await alone(() => install(anEdition(name, files, bytes), { ...options, onStep }));
  return steps;
}

/** Installs until a step, by number, and stays there for ever. */
export function putUntil(name: string, files: number, stop: number): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let count = 0;
  const onStep = (step: string) => {
    if (count++ < stop) return;
    resolve(step);
    return new Promise<void>(() => undefined);
  };
  void put(name, files, { onStep }).then(() => resolve('the end'), console.error);
  return promise;
}

/** Installs until a step and stops there by the signal; answers the fault. */
export async function putAndStop(name: string, files: number, stop: number): Promise<string> {
  const stopper = new AbortController();
  let count = 0;
  const onStep = () => {
    if (count++ === stop) stopper.abort();
  };
  try {
    await put(name, files, { onStep, signal: stopper.signal });
    return 'done';
  } catch (error) {
    return error instanceof StoreError ? error.fault : String(error);
  }
}

/** Installs an edition with a pack of some size; answers the fault. */
export async function putLarge(name: string, bytes: number): Promise<string> {
  try {
    await put(name, 10, { bytes });
    return 'done';
  } catch (error) {
    return error instanceof StoreError ? error.fault : String(error);
  }
}

export async function remove(): Promise<void> {
  await alone(() => uninstall('own'));
}

/** What the store has, as the next start finds it. */
export async function look() {
  const { packs, isBroken } = await alone(inspect);
  const health = packs.map((pack) => pack.health);
  const ledger = await readLedger();
  const [stored] = await readPacks(ledger.packs);
  const files = await readFolder('own');
  return {
    ...{ health, isBroken, isPending: ledger.pending !== null },
    ...{ title: ledger.packs[0]?.title ?? null, bytes: editionsOf(stored?.bytes ?? null) },
    ...{ files: files.size, editions: editionsOfFiles(files), rows: await countRows() },
  };
}

function editionsOf(bytes: ArrayBuffer | null): string {
  return bytes === null ? '' : String.fromCodePoint(...new Set(new Uint8Array(bytes)));
}

function editionsOfFiles(files: ReadonlyMap<string, string>): string {
  const marked = [...files.values()].filter((text) => !text.startsWith('documents/'));
  return [...new Set(marked.map((text) => text.split(' ')[0]))].join('');
}

/** Rows of the database, orphans included. */
function countRows(): Promise<{ packs: number; bytes: number; files: number }> {
  return withDatabase(async (db) => ({
    packs: await db.count('packs'),
    bytes: await db.count('bytes'),
    files: await db.count('files'),
  }));
}
