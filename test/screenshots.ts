/**
 * Pictures of every surface, light, dark and in forced colours, wide and narrow, from the built
 * extension: `npm run build && npm run build:e2e && npm run screenshots [-- [--lang de] NAME...]`, into
 * `.output/screenshots`; those in another language than English into a folder of its name in there.
 */

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension, openBrowser, type OpenedBrowser } from './browsers/launch.ts';
import { inLanguage, type Say } from './screenshots/in-language.ts';
import { dress, type Look } from './screenshots/dress.ts';
import { PANEL_SURFACES } from './screenshots/panel-surfaces.ts';
import { SURFACES, type Surface } from './screenshots/surfaces.ts';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'en' } },
});
const FOLDER = resolve(
  import.meta.dirname,
  '../.output/screenshots',
  values.lang === 'en' ? '' : values.lang,
);
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
  const extension = inLanguage(builtExtension('chromium', build), values.lang);
  const opened = await openBrowser('chromium', { extension: extension.folder });
  try {
    for (const surface of surfaces) {
      for (const look of surface.looks) await pictureOne(opened, surface, look, extension.say);
    }
  } finally {
    await opened.close();
    extension.remove();
  }
}

async function pictureOne(
  { browser, origin }: OpenedBrowser,
  { name, path, size, act }: Surface,
  look: Look,
  say: Say,
): Promise<void> {
  const page = await browser.newPage();
  await dress(page, look, size);
  await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle0' });
  // The extension opens its welcome page when it is installed, in front of this one.
  await page.bringToFront();
  await act(page, say);
  const file = join(FOLDER, `${name}-${look}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
