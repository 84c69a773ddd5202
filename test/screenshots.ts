/**
 * Pictures of every surface and state, light, dark and in forced colours, wide and narrow, from the
 * built extension: `npm run build && npm run build:e2e && npm run screenshots [-- [--lang de] NAME...]`,
 * into `.output/screenshots`; those in another language than English into a folder of its name in
 * there. With `--accept`, they become what `npm test` expects.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension, openBrowser } from './browsers/launch.ts';
import { servePages } from './browsers/serve.ts';
import { answerWith } from './e2e/save/pages.ts';
import { openViews } from './page/components/open-views.ts';
import { accept, COMPARED_SCALE } from './screenshots/compare.ts';
import { inLanguage } from './screenshots/in-language.ts';
import { oneFont } from './screenshots/one-font.ts';
import { pictures, type Picture } from './screenshots/picture.ts';
import { SURFACES } from './screenshots/surfaces.ts';
import { picturesOfState, VIEW_STATES } from './screenshots/view-states.ts';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en' },
    accept: { type: 'boolean', default: false },
  },
});
const isEnglish = values.lang === 'en';
if (values.accept && !isEnglish)
  throw new Error('screenshots: only English pictures are compared; leave out --lang or --accept');
const FOLDER = resolve(import.meta.dirname, '../.output/screenshots', isEnglish ? '' : values.lang);
const isWanted = ({ name }: { name: string }) =>
  wanted.length === 0 || wanted.some((part) => name.includes(part));
const environment = values.accept ? oneFont() : {};
const scale = values.accept ? COMPARED_SCALE : undefined;

mkdirSync(FOLDER, { recursive: true });
for (const build of ['e2e', 'store'] as const) await pictureSurfaces(build);
// The views of the page tests speak English.
if (isEnglish) await pictureViews();

async function pictureSurfaces(build: 'store' | 'e2e'): Promise<void> {
  const surfaces = SURFACES.filter((surface) => (surface.build ?? 'e2e') === build).filter(
    isWanted,
  );
  if (surfaces.length === 0) return;
  const extension = inLanguage(builtExtension('chromium', build), values.lang);
  const { port, ...web } = await servePages(answerWith({ version: 1 }));
  const opened = await openBrowser('chromium', { extension: extension.folder, port, environment });
  try {
    await (await opened.waitForExtensionPage('welcome.html')).close();
    for (const surface of surfaces) await keep(pictures(opened, surface, extension.say, scale));
  } finally {
    await opened.close();
    await web.close();
    extension.remove();
  }
}

async function pictureViews(): Promise<void> {
  const states = VIEW_STATES.filter(isWanted);
  if (states.length === 0) return;
  const browser = await openViews('chromium', environment);
  try {
    for (const state of states) await keep(picturesOfState(browser, state, scale));
  } finally {
    await browser.close();
  }
}

async function keep(taken: AsyncIterable<Picture>): Promise<void> {
  for await (const { name, png } of taken) {
    if (values.accept) accept(name, png);
    else writeFileSync(join(FOLDER, `${name}.png`), png);
    console.log(name);
  }
}
