/** One of two browsers alike, of which one has the extension; each in front of a web of its own. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { collectErrors } from '../../browsers/console.ts';
import type { LaunchOptions } from '../../browsers/launch-options.ts';
import type { BrowserName } from '../../browsers/find.ts';
import { openBrowser, type OpenedBrowser } from '../../browsers/launch.ts';
import { servePages, type PageServer } from '../../browsers/serve.ts';
import type { RealPage } from './corpus.ts';
import { steady } from './steady.ts';

/** Some pages load for ever. */
const LOAD_MS = 8000;
/** For what a page's scripts do after it has loaded. */
const SETTLE_MS = 400;
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };
const EMPTY = { body: '', type: 'text/plain', status: 404 };

/** What a look at a page shows. */
export interface Look {
  /** Its scripts may have gone elsewhere. */
  address: string;
  html: string;
  text: string;
  globals: string;
  /** How many style sheets there are, adopted ones included. */
  sheets: number;
  /** Of the page's console. */
  errors: string[];
}

export interface Side {
  opened: OpenedBrowser;
  server: PageServer;
  /**
   * Opens a page and shows it once it has come to rest and `read` has read it, with what that found;
   * `isStill` runs none of the page's scripts.
   */
  look<More>(page: RealPage, isStill: boolean, read: Read<More>): Promise<Look & More>;
  close(): Promise<void>;
}

type Read<More> = (page: Page) => Promise<More>;

/** Opens a browser on the pages' addresses; all others are empty. */
export async function openSide(
  name: BrowserName,
  pages: readonly RealPage[],
  options: LaunchOptions,
): Promise<Side> {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const still = new Set<RealPage>();
  const server = await servePages(({ href }) => {
    const page = byAddress.get(href);
    if (!page) return EMPTY;
    return { body: page.html(), ...(still.has(page) && { headers: NO_SCRIPTS }) };
  });
  const opened = await openBrowser(name, { ...options, port: server.port });

  async function look<More>(page: RealPage, isStill: boolean, read: Read<More>) {
    if (isStill) still.add(page);
    else still.delete(page);
    const tab = await openTab(opened);
    try {
      const errors = collectErrors(tab);
      await open(tab, page.address);
      const more = await read(tab);
      return { ...(await show(tab)), errors, ...more };
    } finally {
      await tab.close();
    }
  }

  return {
    opened,
    server,
    look,
    close: async () => {
      await opened.close();
      await server.close();
    },
  };
}

/** Chromium hides a tab behind another; in a window of its own it is in front. */
async function openTab({ browser, name }: OpenedBrowser): Promise<Page> {
  const tab = await browser.newPage(name === 'chromium' ? { type: 'window' } : undefined);
  await steady(tab);
  return tab;
}

async function open(tab: Page, address: string): Promise<void> {
  try {
    await tab.goto(address, { timeout: LOAD_MS });
  } catch (error) {
    // What is there by then is looked at.
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
  }
  await sleep(SETTLE_MS);
}

function show(tab: Page) {
  return tab.evaluate(() => ({
    address: location.href,
    html: document.documentElement.outerHTML,
    // A page's own script may have taken the body away.
    text: document.body instanceof HTMLElement ? document.body.innerText : '',
    globals: Object.getOwnPropertyNames(window).sort().join(' '),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));
}
