/** What travels between a page of the extension and the worker that builds packs. */

import type { FolderFile, Problem } from '../../data/build/folder.ts';
import type { PackInfo } from '../../data/model.ts';

/** A folder that shall become a pack. */
export interface BuildJob {
  files: FolderFile[];
  pack: { id: string; title: string };
}

/** `failed` is a fault of ours; what is wrong in the files are problems. */
export type BuildAnswer =
  | { kind: 'built'; bytes: Uint8Array<ArrayBuffer>; info: PackInfo; problems: Problem[] }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'failed'; message: string };
