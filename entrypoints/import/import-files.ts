/**
 * Importing: files are read one after the other, then the library changes once for each pack. What
 * cannot be used is refused by itself, with its reason; the others go in.
 */

import type { DraftDefaults } from '../../data/import/document-file.ts';
import { readLedger } from '../store/ledger.ts';
import { putPack } from './put-pack.ts';
import { putDrafts, type DraftCounts } from './put-drafts.ts';
import { putFolder } from './put-folder.ts';
import { pace, type PaceOptions } from './pace.ts';
import { readChosen, type ChosenFile } from './read-chosen.ts';
import { noteRefusal, type Refused } from './refused.ts';

export interface ImportOptions extends PaceOptions {
  /** The title of the reader's own library, and what documents say that do not say it themselves. */
  words: DraftDefaults & { title: string };
}

export interface ImportReport extends DraftCounts {
  /** Titles of the packs that were put in. */
  packs: string[];
  /** Addresses that the library is not subscribed to any more: the reader decides about each. */
  subscriptions: string[];
  refused: Refused[];
}

/** @throws StoreError when it was stopped, there is no room, or the database is broken. */
export async function importFiles(
  chosen: readonly ChosenFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { drafts, folders, packs, subscriptions, refused } = await readChosen(chosen, options);
  const { words, signal } = options;
  const titles: string[] = [];
  const all = packs.length + folders.length + (drafts.length > 0 ? 1 : 0);
  let done = 0;
  const attempt = async (path: string, work: () => Promise<string>) => {
    options.onProgress({ step: 'build', done: done++, all });
    try {
      titles.push(await work());
    } catch (error) {
      noteRefusal(refused, path, error);
    }
  };
  for (const { path, bytes } of packs) await attempt(path, () => putPack(bytes, signal));
  for (const folder of folders) await attempt(folder.name, () => putFolder(folder, words, signal));
  await pace({ step: 'build', done, all }, options);
  const counts = await putDrafts(drafts, refused, { words, signal });
  const { packs: there } = await readLedger();
  const isMissing = (address: string) => there.every((pack) => pack.address !== address);
  return { ...counts, packs: titles, subscriptions: subscriptions.filter(isMissing), refused };
}
