import type { Problem } from '../../data/build/folder.ts';
import { buildInWorker } from './build-in-worker.ts';
import { install } from './install.ts';
import type { LedgerEntry } from './ledger.ts';
import { alone } from './lock.ts';
import { readFolder } from './read-folder.ts';
import type { StepOptions } from './step.ts';

export interface FolderChange {
  id: string;
  title: string;
  /** From the files that are there, by path, to those that shall be; called once, in the lock. */
  change(files: ReadonlyMap<string, string>): Map<string, string> | Promise<Map<string, string>>;
}

export type ChangeResult =
  | { kind: 'changed'; entry: LedgerEntry; problems: Problem[] }
  /** An error in the files; nothing was changed. */
  | { kind: 'refused'; problems: Problem[] };

/**
 * Changes an own pack: its files, and the pack that is built from them, together or not at all. Two
 * windows take turns, and the second changes what the first has left. Only in a page of the extension.
 * @throws StoreError when it was stopped, there is no room, or the database is broken.
 */
export async function changeFolder(
  { id, title, change }: FolderChange,
  options: StepOptions = {},
): Promise<ChangeResult> {
  return alone(async () => {
    const files = await change(await readFolder(id));
    const base = { id, kind: 'own', title, address: null, files } as const;
    if (!hasDocument(files)) {
      return {
        kind: 'changed',
        entry: await install({ ...base, pack: null }, options),
        problems: [],
      };
    }
    const job = {
      files: Array.from(files, ([path, text]) => ({ path, text })),
      pack: { id, title },
    };
    const built = await buildInWorker(job, options.signal);
    if (built.kind === 'refused') return built;
    const { bytes, info, problems } = built;
    const entry = await install({ ...base, pack: { bytes, info } }, options);
    return { kind: 'changed', entry, problems };
  }, options.signal);
}

function hasDocument(files: ReadonlyMap<string, string>): boolean {
  return [...files.keys()].some((path) => path.startsWith('documents/'));
}
