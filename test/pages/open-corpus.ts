/** The stored pages in a tab of Chromium, with code of ours in each. */

import type { Page } from 'puppeteer-core';
import { openBrowser } from '../browsers/launch.ts';
import { servePages } from '../browsers/serve.ts';
import { pageAnswer, type CorpusPage } from './corpus.ts';

export interface CorpusTab {
  tab: Page;
  /** Loads a page anew, with the code as a global of its name. */
  load(page: CorpusPage): Promise<void>;
  close(): Promise<void>;
}

/** Opens the tab. `code` comes from `bundlePageCode`, which was given `name`. */
export async function openCorpus(
  pages: readonly CorpusPage[],
  { code, name }: { code: string; name: string },
): Promise<CorpusTab> {
  const byPath = new Map(pages.map((page) => [`/${page.id}`, page]));
  const server = await servePages(({ pathname }) => {
    const page = byPath.get(pathname);
    return page ? pageAnswer(page) : null;
  });
  const { browser, close } = await openBrowser('chromium', { port: server.port });
  const tab = await browser.newPage();
  return {
    tab,
    load: async ({ id }) => {
      await tab.goto(`https://pages.example/${id}`, { waitUntil: 'domcontentloaded' });
      await tab.evaluate(`${code};globalThis.${name} = ${name};`);
    },
    close: async () => {
      await close();
      await server.close();
    },
  };
}
