/** Changes of the reader's own library, each with the way back. */

import { formatProblem } from '../../data/build/problems.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { OWN_LIBRARY } from '../../data/library-pack.ts';
import { ask } from '../background/send.ts';
import { changeFolder } from '../store/change-folder.ts';
import { ENTITIES_FILE, NO_ENTITIES } from '../store/entities-file.ts';

type Files = ReadonlyMap<string, string>;

/** Takes a change back, unless somebody has changed the same files since. */
export type Undo = () => Promise<void>;

/**
 * Changes the library's files, and has every answer of the background know of it.
 * @throws Refusal when the library would not build any more, StoreError when it cannot be kept: in
 * both cases it stays as it was.
 */
export async function changeOwn(title: string, change: (files: Files) => Files): Promise<Undo> {
  let before: Files = new Map();
  let after: Files = new Map();
  await carryOut(title, (there) => {
    before = there;
    return (after = change(new Map([[ENTITIES_FILE, NO_ENTITIES], ...there])));
  });
  return () => carryOut(title, (there) => withoutChange({ there, before, after }));
}

/** Changes the entities alone. @throws as `changeOwn`. */
export function changeEntities(title: string, change: (text: string) => string): Promise<Undo> {
  return changeOwn(title, (files) =>
    new Map(files).set(ENTITIES_FILE, change(files.get(ENTITIES_FILE) ?? NO_ENTITIES)),
  );
}

async function carryOut(title: string, change: (files: Files) => Files): Promise<void> {
  const result = await changeFolder({ id: OWN_LIBRARY, title, change });
  if (result.kind === 'refused') {
    const wrong = result.problems.filter(({ isError }) => isError);
    throw new Refusal('folderWrong', wrong.map(formatProblem)[0]);
  }
  await ask('reopenLibrary', {});
}

function withoutChange({ there, before, after }: Record<'there' | 'before' | 'after', Files>) {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (paths.some((path) => there.get(path) !== after.get(path))) throw new Refusal('changedSince');
  const files = new Map(there);
  for (const path of paths) {
    const old = before.get(path);
    if (old === undefined) files.delete(path);
    else files.set(path, old);
  }
  return files;
}
