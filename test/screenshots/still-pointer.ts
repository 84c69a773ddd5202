import type { Page } from 'puppeteer-core';

declare global {
  var isPointerStill: boolean | undefined;
}

/**
 * Prepares a page, before it is opened, for `keepPointerStill`. A picture at another scale has Chromium
 * report the pointer where it would be at that scale, outside the window say: a card would close.
 */
export async function allowStillPointer(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const stop = (event: Event) => globalThis.isPointerStill && event.stopImmediatePropagation();
    for (const type of ['pointermove', 'pointerover', 'pointerout'])
      addEventListener(type, stop, { capture: true });
  });
}

/** From now on the page hears nothing of the pointer. */
export async function keepPointerStill(page: Page): Promise<void> {
  await page.evaluate(() => void (globalThis.isPointerStill = true));
}
