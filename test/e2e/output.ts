/** What the builds wrote. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Manifest = chrome.runtime.ManifestV3 & { host_permissions?: string[] };

/** The manifest of a built extension. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** Every file below a folder, with `/`, sorted. */
export function filesOf(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return files.map((path) => path.split(sep).join('/')).sort();
}

/** Bytes of files together, as they are. */
export function sizeOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/** Bytes of files together, each compressed on its own at gzip's best. */
export function gzipSizeOf(folder: string, files: readonly string[]): number {
  const bytes = files.map(
    (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  );
  return bytes.reduce((sum, size) => sum + size, 0);
}

/** A page of the extension and all that it loads: scripts, what they import, styles. */
export function filesOfPage(folder: string, page: string): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const next of referencesIn(folder, file)) add(next);
  };
  add(page);
  return [...found];
}

function referencesIn(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const quoted = [...text.matchAll(/["'`]([^"'`\s]+\.(?:js|css))["'`]/g)].map(([, path]) => path!);
  const all = filesOf(folder);
  return quoted
    .map((path) => path.replace(/^\.?\.?\//, ''))
    .flatMap((path) => {
      const at = all.find((other) => other === path || other === `chunks/${path}`);
      return at ? [at] : [];
    });
}
