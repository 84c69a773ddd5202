import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from '../browsers/launch.ts';
import { dress, prefer, type Look } from './dress.ts';
import type { Say } from './in-language.ts';
import { steady } from './steady.ts';
import { allowStillPointer, keepPointerStill } from './still-pointer.ts';
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
  await beside?.goto(new URL(surface.beside!, `${origin}/`).href, { waitUntil: 'networkidle0' });
  await beside?.bringToFront();
  const page = await browser.newPage();
  const size = scale ? { ...surface.size, scale } : surface.size;
  await dress(page, surface.looks[0]!, size);
  await allowStillPointer(page);
  await page.goto(`${origin}/${surface.path}`, { waitUntil: 'networkidle0' });
  await page.bringToFront();
  await surface.act(page, say);
  yield* inLooks(page, surface);
  await page.close();
  await beside?.close();
}

/** The page as it stands, in one look after the other. */
export async function* inLooks(
  page: Page,
  { name, looks }: { name: string; looks: readonly Look[] },
): AsyncIterable<Picture> {
  await steady(page);
  await keepPointerStill(page);
  for (const look of looks) {
    await prefer(page, look);
    yield { name: `${name}-${look}`, png: await page.screenshot() };
  }
}
