import type { Browser, Page } from 'puppeteer-core';
import { poll } from './poll.ts';

/**
 * Opens a page of the extension in a new tab. Firefox reports to a driver neither that such a page
 * has loaded nor its address, so the page itself is asked.
 */
export async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  let failure: unknown = null;
  const go = () => {
    failure = null;
    page.goto(address, { timeout: 0 }).catch((error: unknown) => (failure = error));
  };
  go();
  await poll(`${address} to load`, () => {
    if (isTooEarly(failure)) go();
    else if (failure !== null && !page.isClosed()) throw failure;
    return isLoaded(page, address);
  });
  return page;
}

/** Chromium takes commands while it is still installing the extension. */
const isTooEarly = (failure: unknown): boolean =>
  failure instanceof Error && failure.message.includes('ERR_BLOCKED_BY_CLIENT');

async function isLoaded(page: Page, address: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (expected) => location.href.startsWith(expected) && document.readyState === 'complete',
      address,
    );
  } catch (error) {
    // The document that was asked made room for the next one.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Waits for a tab that the extension opened by itself. The page stays in front. */
export async function waitForExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await poll(`a tab at ${address}`, async () => {
    for (const tab of await browser.pages()) if (await isLoaded(tab, address)) return tab;
    return null;
  });
  await page.bringToFront();
  return page;
}
