/** Pictures against those that were accepted. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const EXPECTED = resolve(import.meta.dirname, 'expected');
const CHANGED = resolve(import.meta.dirname, '../../.output/screenshots/changed');
/** Device pixels to a CSS pixel: words stay legible, and a picture takes some 20 kB. */
export const COMPARED_SCALE = 0.5;
/** Colour distance from which on a pixel counts as another: edges of letters differ by browser version. */
const COLOUR_DISTANCE = 0.2;
/** Share of differing pixels that versions of one browser make; a moved line makes ten times as many. */
const MAX_DIFFERENCE = 0.004;

/** Keeps a picture as the one that is expected from now on. */
export function accept(name: string, png: Uint8Array): void {
  mkdirSync(EXPECTED, { recursive: true });
  writeFileSync(join(EXPECTED, `${name}.png`), png);
}

/** Names of the pictures that were accepted, in order. */
export function acceptedPictures(): string[] {
  const names = existsSync(EXPECTED) ? readdirSync(EXPECTED) : [];
  return names.map((name) => name.replace(/\.png$/, '')).sort();
}

/** What is wrong with a picture, in a sentence that names the remedy; `null` when it is as expected. */
export function compare(name: string, png: Uint8Array): string | null {
  const file = join(EXPECTED, `${name}.png`);
  if (!existsSync(file)) return `${name}: no picture was accepted yet; ${remedy(name)}`;
  const seen = PNG.sync.read(Buffer.from(png));
  const expected = PNG.sync.read(readFileSync(file));
  if (seen.width !== expected.width || seen.height !== expected.height)
    return `${name}: ${seen.width}x${seen.height} instead of ${expected.width}x${expected.height}`;
  const difference = new PNG({ width: seen.width, height: seen.height });
  const pixels = pixelmatch(seen.data, expected.data, difference.data, seen.width, seen.height, {
    threshold: COLOUR_DISTANCE,
  });
  const share = pixels / (seen.width * seen.height);
  if (share <= MAX_DIFFERENCE) return null;
  mkdirSync(CHANGED, { recursive: true });
  writeFileSync(join(CHANGED, `${name}.png`), png);
  writeFileSync(join(CHANGED, `${name}-difference.png`), PNG.sync.write(difference));
  return `${name}: ${(share * 100).toFixed(2)} % of it changed, see .output/screenshots/changed; if it is meant, ${remedy(name)}`;
}

function remedy(name: string): string {
  return `look at it and run \`npm run screenshots -- --accept ${name}\``;
}
