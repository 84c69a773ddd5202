/** The checkout's files, by path. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const FLOORS = ['data', 'components', 'entrypoints'];

/** Text by path, relative to the checkout, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** Every program file and style of the three floors. */
export function readSources(): Sources {
  const paths = FLOORS.flatMap((floor) =>
    readdirSync(join(ROOT, floor), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(floor, path).split(sep).join('/'),
    ),
  );
  const wanted = paths.filter((path) => /\.(?:ts|tsx|css)$/.test(path));
  return new Map(wanted.sort().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

/** Every file that git keeps, without the binary ones; `null` outside a git checkout. */
export function readTracked(): Sources | null {
  if (!existsSync(join(ROOT, '.git'))) return null;
  const list = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const paths = list.split('\0').filter((path) => path !== '' && isText(path));
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

/** Where a relative import leads, as a path of the checkout. */
export function resolveImport(from: string, specifier: string): string {
  const target = resolve(ROOT, from, '..', specifier.replace(/\?.*$/, ''));
  return relative(ROOT, target).split(sep).join('/');
}

function isText(path: string): boolean {
  const file = join(ROOT, path);
  return existsSync(file) && statSync(file).isFile() && !/\.(?:png|pack|gz|ico)$/.test(path);
}
