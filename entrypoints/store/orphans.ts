import type { Database } from './database.ts';

/** Drops every row that no pointer names; only under the library's lock. Answers how many went. */
export async function dropOrphans(db: Database): Promise<number> {
  const transaction = db.transaction(['packs', 'bytes', 'files'], 'readwrite');
  const packs = await transaction.objectStore('packs').getAll();
  const named = new Set(packs.flatMap(({ pack, files }) => [pack, ...files.map(([, key]) => key)]));
  let dropped = 0;
  for (const name of ['bytes', 'files'] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.getAllKeys()) {
      if (named.has(key)) continue;
      await store.delete(key);
      dropped++;
    }
  }
  await transaction.done;
  return dropped;
}
