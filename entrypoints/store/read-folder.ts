import { withDatabase } from './database.ts';
import { StoreError } from './store-error.ts';

/**
 * The source files of an own pack by path; empty when there is no such pack.
 * @throws StoreError when one is missing: to go on would be to lose it for good.
 */
export async function readFolder(id: string): Promise<Map<string, string>> {
  return withDatabase(async (db) => {
    const transaction = db.transaction(['packs', 'files']);
    const { files = [] } = (await transaction.objectStore('packs').get(id)) ?? {};
    const store = transaction.objectStore('files');
    const texts = await Promise.all(
      files.map(async ([path, key]) => [path, textOf(path, await store.get(key))] as const),
    );
    return new Map(texts);
  });
}

function textOf(path: string, text: string | undefined): string {
  if (text !== undefined) return text;
  throw new StoreError('broken', `${path} is missing`, 'repair the library');
}
