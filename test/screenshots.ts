/**
 * Pictures of every surface, light, dark and in forced colours, wide and narrow, from the built
 * extension: `npm run build && npm run build:e2e && npm run screenshots [-- NAME...]`, into `.output/screenshots`.
 */

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtExtension, openBrowser, type OpenedBrowser } from './browsers/launch.ts';
import { dress, type Look } from './screenshots/dress.ts';
import { PANEL_SURFACES } from './screenshots/panel-surfaces.ts';
import { SURFACES, type Surface } from './screenshots/surfaces.ts';

const FOLDER = resolve(import.meta.dirname, '../.output/screenshots');
const wanted = process.argv.slice(2);
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((part) => name.includes(part));

mkdirSync(FOLDER, { recursive: true });
for (const build of ['e2e', 'store'] as const) {
  const surfaces = [...SURFACES, ...PANEL_SURFACES].filter(
    (surface) => (surface.build ?? 'e2e') === build,
  );
  await picture(
    build,
    surfaces.filter(({ name }) => isWanted(name)),
  );
}

async function picture(build: 'store' | 'e2e', surfaces: readonly Surface[]): Promise<void> {
  if (surfaces.length === 0) return;
  const opened = await openBrowser('chromium', { extension: builtExtension('chromium', build) });
  try {
    for (const surface of surfaces) {
      for (const look of surface.looks) await pictureOne(opened, surface, look);
    }
  } finally {
    await opened.close();
  }
}

async function pictureOne(
  { browser, origin }: OpenedBrowser,
  { name, path, size, act }: Surface,
  look: Look,
): Promise<void> {
  const page = await browser.newPage();
  await dress(page, look, size);
  await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle0' });
  // The extension opens its welcome page when it is installed, in front of this one.
  await page.bringToFront();
  await act(page);
  const file = join(FOLDER, `${name}-${look}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
