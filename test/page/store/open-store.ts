/** Pages that share one store, as windows of the extension do. */

import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find.ts';
import { openBrowser } from '../../browsers/launch.ts';
import { servePages } from '../../browsers/serve.ts';
import { bundlePageCode } from '../bundle.ts';
import type * as Lab from './lab.ts';

export interface StorePage {
  page: Page;
  /** Runs a function in the page on what `lab.ts` exports. */
  ask<Answer, Given = null>(
    question: (lab: typeof Lab, given: Given) => Answer,
    given?: Given,
  ): Promise<Awaited<Answer>>;
}

export interface StoreBrowser {
  /** A new window on the origin's store; another origin has another store. */
  open(origin: string): Promise<StorePage>;
  close(): Promise<void>;
}

/** `storage.local` of an extension, as far as the store asks it, kept by the page's own storage. */
const LOCAL_AREA = `
  globalThis.chrome = { runtime: { id: 'lab' }, storage: { local: {
    get: async (key) => {
      const text = localStorage.getItem(key);
      return text === null ? {} : { [key]: JSON.parse(text) };
    },
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) localStorage.setItem(key, JSON.stringify(value));
    },
  } } };`;

/** Opens a browser; its pages have the store's code in them. */
export async function openStores(name: BrowserName): Promise<StoreBrowser> {
  const server = await servePages(() => ({ body: '<!doctype html><title>store</title>' }));
  const { browser, close } = await openBrowser(name, { port: server.port });
  const code = await bundlePageCode(new URL('lab.ts', import.meta.url), 'lab');
  return {
    async open(origin) {
      const page = await browser.newPage();
      await page.goto(`https://${origin}.example/`);
      await page.evaluate(`${LOCAL_AREA};${code};globalThis.lab = lab;`);
      return {
        page,
        ask: (question, given) =>
          page.evaluate(
            `(${String(question)})(globalThis.lab, ${JSON.stringify(given ?? null)})`,
          ) as never,
      };
    },
    async close() {
      await close();
      await server.close();
    },
  };
}
