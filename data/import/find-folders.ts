import { decodeText } from './decode.ts';
import type { ImportFile } from './draft.ts';
import { stemOfPath } from './slug.ts';

/** A folder that is a library by itself: documents, and entities that speak of them. */
export interface FoundFolder {
  /** What the folder, or the zip around it, is called. */
  name: string;
  files: Map<string, string>;
}

const FOLDER_FILE = /^(?:documents\/[^/]+\.md|(?:entities|disputes|topics)\.yaml)$/u;

/**
 * Takes the folders with an `entities.yaml` out of what was chosen; the rest is loose files.
 * `source` names what a folder without a name of its own came in.
 */
export function findFolders(
  files: readonly ImportFile[],
  source: string,
): { folders: FoundFolder[]; loose: ImportFile[] } {
  const roots = files
    .filter(({ path }) => /(?:^|\/)entities\.yaml$/u.test(path))
    .map(({ path }) => path.slice(0, -'entities.yaml'.length))
    .sort((a, b) => b.length - a.length);
  const folders = new Map(roots.map((root) => [root, aFolder(root, source)]));
  const loose = files.filter(({ path, bytes }) => {
    const root = roots.find((begin) => path.startsWith(begin));
    const inside = root === undefined ? '' : path.slice(root.length);
    if (root === undefined || !FOLDER_FILE.test(inside)) return true;
    folders.get(root)!.files.set(inside, decodeText(bytes));
    return false;
  });
  return { folders: [...folders.values()].reverse(), loose };
}

function aFolder(root: string, source: string): FoundFolder {
  const name = root === '' ? stemOfPath(source) : root.slice(0, -1).split('/').at(-1)!;
  return { name, files: new Map() };
}
