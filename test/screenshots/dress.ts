import type { Page } from 'puppeteer-core';

export type Look = 'light' | 'dark' | 'forced';

export interface Size {
  width: number;
  height: number;
  /** Device pixels to a CSS pixel; 2 when not given. */
  scale?: number;
}

/** Gives a page its size and the reader's preferences, before it is opened. */
export async function dress(
  page: Page,
  look: Look,
  { width, height, scale = 2 }: Size,
): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await prefer(page, look);
}

/** Gives a page the reader's preferences as it stands: an open card stays open. */
export async function prefer(page: Page, look: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
