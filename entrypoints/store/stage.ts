/** Writing beside what is there: rows that count only once a pointer names them. */

import { FILES_A_TRANSACTION } from '../../data/limits/storage.ts';
import type { Database, StoredPack } from './database.ts';
import type { Edition } from './edition.ts';
import type { Step } from './step.ts';

/** Writes a pack's bytes; answers their key. */
export async function stagePack(
  db: Database,
  pack: Edition['pack'],
  step: Step,
): Promise<string | null> {
  if (pack === null) return null;
  await step('write the pack');
  const key = crypto.randomUUID();
  await db.put('bytes', new Blob([pack.bytes]), key);
  return key;
}

/** Writes the files that are not `kept`; answers the key of every one, in the order of paths. */
export async function stageFiles(
  db: Database,
  {
    files,
    kept,
    step,
  }: { files: ReadonlyMap<string, string>; kept: ReadonlyMap<string, string>; step: Step },
): Promise<[path: string, key: string][]> {
  const keys = new Map(kept);
  const fresh = [...files].filter(([path]) => !kept.has(path));
  for (let at = 0; at < fresh.length; at += FILES_A_TRANSACTION) {
    await step(`write files from ${at}`);
    const transaction = db.transaction('files', 'readwrite');
    const work = fresh.slice(at, at + FILES_A_TRANSACTION).map(([path, text]) => {
      const key = crypto.randomUUID();
      keys.set(path, key);
      return transaction.store.put(text, key);
    });
    // `done` fails with the reason of the first that fails; the others only say that it was so.
    await Promise.all([transaction.done, ...work.map((done) => done.catch(() => null))]);
  }
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Path and key of the stored files that are the same in `files`. O(text). */
export async function unchangedFiles(
  db: Database,
  old: StoredPack | null,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const { store } = db.transaction('files');
  const shared = (old?.files ?? []).filter(([path]) => files.has(path));
  const kept = await Promise.all(
    shared.map(async ([path, key]) => ((await store.get(key)) === files.get(path) ? path : null)),
  );
  return new Map(shared.filter(([path], at) => kept[at] === path));
}
