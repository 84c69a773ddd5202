/** The built extension with another library in the place of the one it brings. */

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../browsers/launch.ts';

export interface DressedExtension {
  folder: string;
  remove(): void;
}

/** Copies the extension for Chromium and puts `pack` into the copy. */
export function withLibrary(pack: Uint8Array): DressedExtension {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-large-'));
  cpSync(builtExtension('chromium', 'e2e'), folder, { recursive: true });
  writeFileSync(join(folder, 'packs/bundled.pack'), pack);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
