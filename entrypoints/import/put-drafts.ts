import { formatProblem } from '../../data/build/problems.ts';
import type { DraftDefaults } from '../../data/import/document-file.ts';
import type { Draft } from '../../data/import/draft.ts';
import { documentPath, Placer } from '../../data/import/place-drafts.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { OWN_LIBRARY } from '../../data/library-pack.ts';
import { changeFolder } from '../store/change-folder.ts';
import { ENTITIES_FILE, NO_ENTITIES } from '../store/entities-file.ts';
import { noteRefusal, type Refused } from './refused.ts';

export interface DraftCounts {
  added: number;
  updated: number;
  /** There already, word for word. */
  same: number;
}

export interface PutDraftsOptions {
  words: DraftDefaults & { title: string };
  signal: AbortSignal;
}

/** Puts drafts into the reader's own library, all in one change. @throws StoreError as `changeFolder`. */
export async function putDrafts(
  drafts: readonly { path: string; draft: Draft }[],
  refused: Refused[],
  { words, signal }: PutDraftsOptions,
): Promise<DraftCounts> {
  let counts: DraftCounts = { added: 0, updated: 0, same: 0 };
  if (drafts.length === 0) return counts;
  const change = (there: ReadonlyMap<string, string>) => {
    const files = new Map([[ENTITIES_FILE, NO_ENTITIES], ...there]);
    const placer = new Placer(there, words);
    counts = { added: 0, updated: 0, same: 0 };
    for (const { path, draft } of drafts) {
      try {
        const placing = placer.place(draft);
        counts[placing.kind]++;
        if (placing.kind !== 'same') files.set(documentPath(placing.id), placing.file);
      } catch (error) {
        noteRefusal(refused, path, error);
      }
    }
    return files;
  };
  const result = await changeFolder({ id: OWN_LIBRARY, title: words.title, change }, { signal });
  if (result.kind === 'refused') {
    // Each was read before; together they do not build: nothing went in.
    noteRefusal(refused, '', new Refusal('folderWrong', result.problems.map(formatProblem)[0]));
    return { added: 0, updated: 0, same: 0 };
  }
  return counts;
}
