import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from '../browsers/launch.ts';
import { dress, type Look, type Size } from './dress.ts';
import type { Say } from './in-language.ts';
import type { Surface } from './surface.ts';

export interface Picture {
  /** `SURFACE-LOOK`. */
  name: string;
  png: Uint8Array;
}

/**
 * A surface in each of its looks as PNG, brought into its state once; `scale` device pixels to a CSS
 * pixel instead of the surface's own.
 */
export async function* pictures(
  { browser, origin }: OpenedBrowser,
  surface: Surface,
  say: Say,
  scale?: number,
): AsyncIterable<Picture> {
  const beside = surface.beside ? await browser.newPage() : null;
  await beside?.goto(`${origin}/${surface.beside}`, { waitUntil: 'networkidle0' });
  await beside?.bringToFront();
  const page = await browser.newPage();
  const size = scale ? { ...surface.size, scale } : surface.size;
  await dress(page, surface.looks[0]!, size);
  await page.goto(`${origin}/${surface.path}`, { waitUntil: 'networkidle0' });
  // The extension opens its welcome page when it is installed, in front of this one.
  await page.bringToFront();
  await surface.act(page, say);
  yield* inLooks(page, surface, size);
  await page.close();
  await beside?.close();
}

/** The page as it stands, in one look after the other. */
export async function* inLooks(
  page: Page,
  { name, looks }: { name: string; looks: readonly Look[] },
  size: Size,
): AsyncIterable<Picture> {
  for (const look of looks) {
    await dress(page, look, size);
    yield { name: `${name}-${look}`, png: await page.screenshot() };
  }
}
