/**
 * The bundled pack for the command line: built from the bundled folder once and kept in `.cache`,
 * under a name that tells from which documents and which code it was made.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePack } from '../pack/write.ts';
import { buildFolder } from './build-folder.ts';
import { readBytes, writeBytes } from './files.ts';
import { contentOf } from './told-problems.ts';

const DATA = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(DATA, 'dossier');
const CACHE = join(DATA, '..', '.cache');

/** The bundled pack's bytes. @throws CommandError when its folder has errors. */
export function readBundledPack(): Uint8Array {
  const name = `bundled-${contentKey()}.pack`;
  const file = join(CACHE, name);
  if (existsSync(file)) return readBytes(file);
  const bytes = buildBundled();
  store(name, bytes);
  return bytes;
}

function buildBundled(): Uint8Array {
  return writePack(contentOf(FOLDER, buildFolder(FOLDER)));
}

/** Everything that the pack depends on: each file of `data`, documents and code. */
function contentKey(): string {
  const hash = createHash('sha256');
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:ts|md|yaml)$/u.test(name)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(DATA, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Keeps one pack; where nothing can be written, each call builds again and says so. */
function store(name: string, bytes: Uint8Array) {
  try {
    mkdirSync(CACHE, { recursive: true });
    writeBytes(join(CACHE, name), bytes);
    const isOld = (other: string) => /^bundled-.*\.pack$/u.test(other) && other !== name;
    for (const other of readdirSync(CACHE).filter(isOld))
      rmSync(join(CACHE, other), { force: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`pack: the bundled pack was built but not kept: ${reason}\n`);
  }
}
