import { formatProblem } from '../../data/build/problems.ts';
import type { FoundFolder } from '../../data/import/find-folders.ts';
import type { ManifestPack } from '../../data/import/manifest.ts';
import { mergeEntities } from '../../data/import/merge-entities.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { slugOf } from '../../data/import/slug.ts';
import { OWN_LIBRARY } from '../../data/library-pack.ts';
import { titleOfName } from '../../data/text/title-of-name.ts';
import { changeFolder } from '../store/change-folder.ts';
import { ENTITIES_FILE } from '../store/entities-file.ts';
import { freePackId } from '../store/free-pack-id.ts';
import { readLedger } from '../store/ledger.ts';

/**
 * Puts a folder with entities of its own into the library, as a pack that is built from it; answers its
 * title. The same folder again is a new edition; the reader's own library takes in what is new.
 * @throws Refusal with the first error in its files.
 */
export async function putFolder(
  { name, files, manifest }: FoundFolder & { manifest: ManifestPack | null },
  words: { title: string },
  signal: AbortSignal,
): Promise<string> {
  const isOwn = manifest?.id === OWN_LIBRARY;
  const { packs } = await readLedger();
  const id = isOwn ? OWN_LIBRARY : freePackId(manifest?.id ?? slugOf(name), 'own', packs);
  const title = isOwn ? words.title : (manifest?.title ?? titleOfName(name));
  const change = (there: ReadonlyMap<string, string>) => (isOwn ? joined(there, files) : files);
  const result = await changeFolder({ id, title, change }, { signal });
  if (result.kind === 'changed') return title;
  const wrong = result.problems.filter(({ isError }) => isError);
  throw new Refusal('folderWrong', wrong.map(formatProblem)[0]);
}

/** What is there stays, but for documents that the folder has too. */
function joined(there: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>) {
  const entities = [there, files].map((some) => some.get(ENTITIES_FILE) ?? '[]\n');
  return new Map([...there, ...files, [ENTITIES_FILE, mergeEntities(entities[0]!, entities[1]!)]]);
}
