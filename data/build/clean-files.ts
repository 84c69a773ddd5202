import { harmless } from '../text/harmless.ts';
import type { FolderFile, Problem } from './folder.ts';
import { reportOn } from './problems.ts';

/**
 * The files as the build reads them: line feeds only, composed letters, nothing invisible that could
 * reorder or hide text. All offsets of a pack point into text that was cleaned here, so they agree with
 * what readers see. Each file that lost something gets a warning, on the first line that did.
 */
export function cleanFiles(files: readonly FolderFile[], problems: Problem[]): FolderFile[] {
  return files.map(({ path, text }) => {
    const lines = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
    const cleaned = harmless(lines);
    if (cleaned.length !== lines.length) {
      const line = firstDifferentLine(lines, cleaned);
      const what = 'invisible or reordering characters stand here';
      reportOn(path, problems).warn(line, what, 'take them out; the pack leaves them out too');
    }
    return { path: path.normalize('NFC'), text: cleaned.normalize('NFC') };
  });
}

function firstDifferentLine(before: string, after: string): number {
  const kept = after.split('\n');
  return before.split('\n').findIndex((line, index) => line !== kept[index]) + 1;
}
