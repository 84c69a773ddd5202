/** The browser's own side panel, as it stands beside a page. */

import type { Page } from 'puppeteer-core';
import { poll } from './poll.ts';

/** What the open side panel shows, asked from another page of the extension; `null` while none is open. */
export function readSidePanel(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const views = chrome.extension.getViews() as Window[];
    const isPanel = (view: Window) =>
      view.location.pathname === '/sidepanel.html' && view !== globalThis.window;
    return views.find(isPanel)?.document.body?.innerText ?? null;
  });
}

/** Waits for a text in the open side panel. */
export function waitInSidePanel(page: Page, text: string): Promise<string> {
  return poll(`"${text}" in the side panel`, async () => {
    const shown = await readSidePanel(page);
    return shown?.includes(text) ? shown : null;
  });
}
