/** All that the reader put into the library, as one zip that can be imported again. */

import { strToU8, zipSync, type Zippable } from 'fflate';
import { MANIFEST, writeManifest, type ManifestPack } from '../../data/import/manifest.ts';
import { readLedger, type LedgerEntry } from '../store/ledger.ts';
import { readFolder } from '../store/read-folder.ts';
import { readPacks } from '../store/read-packs.ts';
import { readCopy } from '../store/safe-copy.ts';
import { StoreError } from '../store/store-error.ts';

/**
 * Own packs as folders of Markdown with their `entities.yaml`, packs that came as files as they came,
 * subscriptions by their address.
 * @throws StoreError when the database does not open or breaks.
 */
export async function exportLibrary(): Promise<Uint8Array<ArrayBuffer>> {
  const { packs } = await readLedger();
  const manifest: ManifestPack[] = packs.map(({ id, kind, title, address }) => ({
    id,
    kind,
    title,
    address,
  }));
  const zip: Zippable = { [MANIFEST]: strToU8(writeManifest(manifest)) };
  for (const pack of packs.filter(({ kind }) => kind === 'own')) {
    for (const [path, text] of await filesOf(pack)) zip[`${pack.id}/${path}`] = strToU8(text);
  }
  for (const { entry, bytes } of await readPacks(packs.filter(({ kind }) => kind === 'file'))) {
    if (bytes !== null) zip[`${entry.id}.pack`] = [new Uint8Array(bytes), { level: 6 }];
  }
  return zipSync(zip);
}

/** An own pack's files; those of its copy where the database has lost them. */
async function filesOf({ id, files }: LedgerEntry): Promise<Iterable<readonly [string, string]>> {
  let there: ReadonlyMap<string, string> = new Map();
  try {
    there = await readFolder(id);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.warn('export:', error);
  }
  if (there.size >= files) return there;
  const copy = await readCopy(id);
  if (copy === null) throw new StoreError('broken', `${id} cannot be read`, 'repair the library');
  return copy.files;
}
