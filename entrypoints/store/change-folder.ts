import type { Problem } from '../../data/build/folder.ts';
import { buildInWorker } from './build-in-worker.ts';
import { install } from './install.ts';
import type { LedgerEntry } from './ledger.ts';
import { alone } from './lock.ts';
import { readFolder } from './read-folder.ts';
import { keepCopy } from './safe-copy.ts';
import type { StepOptions } from './step.ts';

type Files = ReadonlyMap<string, string>;

export interface FolderChange {
  id: string;
  title: string;
  /** From the files that are there, by path, to those that shall be; called once, in the lock. */
  change(files: Files): Files | Promise<Files>;
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
export function changeFolder(
  { id, title, change }: FolderChange,
  options: StepOptions = {},
): Promise<ChangeResult> {
  return alone(
    async () => putFiles({ id, title, files: await change(await readFolder(id)) }, options),
    options.signal,
  );
}

/** Puts files in the place of whatever an own pack had, without reading that. @throws as `changeFolder`. */
export function replaceFolder(
  folder: { id: string; title: string; files: Files },
  options: StepOptions = {},
): Promise<ChangeResult> {
  return alone(() => putFiles(folder, options), options.signal);
}

async function putFiles(
  { id, title, files }: { id: string; title: string; files: Files },
  options: StepOptions,
): Promise<ChangeResult> {
  const built = await build(id, title, files, options.signal);
  if (built?.kind === 'refused') return built;
  const edition = { id, kind: 'own', title, address: null, pack: built, files } as const;
  const entry = await install(edition, options);
  // Without its copy the pack is no less there: only a broken database would miss it.
  await keepCopy(id, { edition: entry.edition, files: [...files] }).catch(console.error);
  return { kind: 'changed', entry, problems: built?.problems ?? [] };
}

/** `null` without documents: then there is nothing to build. */
async function build(id: string, title: string, files: Files, signal: AbortSignal | undefined) {
  const hasDocument = [...files.keys()].some((path) => path.startsWith('documents/'));
  if (!hasDocument) return null;
  const job = { files: Array.from(files, ([path, text]) => ({ path, text })), pack: { id, title } };
  return buildInWorker(job, signal);
}
