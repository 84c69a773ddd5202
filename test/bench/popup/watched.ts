import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchPopup } from '../page/watch-popup.ts';

/**
 * A copy of an extension whose popup is watched: no driver can run a script in Firefox before a page's
 * own. The copy's first script is the watcher, which types `name`; answers its folder.
 */
export function watchedCopy(extension: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-watched-'));
  cpSync(extension, folder, { recursive: true });
  const page = join(folder, 'popup.html');
  const html = readFileSync(page, 'utf8');
  const watched = html.replace('<title>', '<script src="/watch-popup.js"></script><title>');
  if (watched === html) throw new Error(`bench: ${page} has no title to watch from`);
  writeFileSync(page, watched);
  writeFileSync(join(folder, 'watch-popup.js'), `(${watchPopup})(${JSON.stringify(name)});`);
  return folder;
}
