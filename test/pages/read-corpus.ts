/** The stored pages as the page's script reads them, beside what they should say. */

import type { Page } from 'puppeteer-core';
import { openLibrary } from '../../data/cli/packs.ts';
import { isNote } from '../../data/text/notes.ts';
import { openBrowser } from '../browsers/launch.ts';
import { servePages } from '../browsers/serve.ts';
import { bundlePageCode } from '../page/bundle.ts';
import { goldOf, pageAnswer, type CorpusPage } from './corpus.ts';
import type * as InPage from './in-page.ts';
import { judgePage } from './judge-text.ts';
import { marksIn, namesIn } from './names-in-blocks.ts';
import type { Row } from './report-text.ts';

declare const inPage: typeof InPage;

/**
 * Reads pages in Chromium, each `rounds` times on the clock; a page is read once in its life. `reader`
 * is the module beside this one that reads.
 */
export async function readCorpus(
  pages: readonly CorpusPage[],
  rounds = 0,
  reader = 'in-page.ts',
): Promise<Row[]> {
  const byPath = new Map(pages.map((page) => [`/${page.id}`, page]));
  const server = await servePages(({ pathname }) => {
    const page = byPath.get(pathname);
    return page ? pageAnswer(page) : null;
  });
  const { browser, close } = await openBrowser('chromium', { port: server.port });
  try {
    const code = await bundlePageCode(new URL(reader, import.meta.url), 'inPage', true);
    const tab = await browser.newPage();
    const library = openLibrary(undefined);
    const rows: Row[] = [];
    for (const page of pages) {
      await load(tab, page, code);
      const read = await tab.evaluate(() => inPage.readBlocks());
      // The background finds no names in a publisher's notes.
      const blocks = read.filter(({ text, isHeadline }) => isHeadline || !isNote(text));
      const gold = goldOf(page);
      const judged = { blocks, gold, title: page.title, language: page.lang };
      rows.push({
        page,
        blocks,
        times: await clock(tab, page, { code, rounds }),
        marks: marksIn(library, judged),
        names: namesIn(judged),
        ...judgePage(blocks, gold, page.title),
      });
    }
    return rows;
  } finally {
    await close();
    await server.close();
  }
}

async function clock(
  tab: Page,
  page: CorpusPage,
  { code, rounds }: { code: string; rounds: number },
): Promise<Row['times']> {
  const times: Row['times'] = { ours: [], bare: [] };
  for (let turn = 0; turn < rounds * 2; turn++) {
    const what: 'ours' | 'bare' = turn % 2 ? 'ours' : 'bare';
    await load(tab, page, code);
    times[what].push(await tab.evaluate((which: 'ours' | 'bare') => inPage.time(which), what));
  }
  return times;
}

async function load(tab: Page, { id }: CorpusPage, code: string): Promise<void> {
  await tab.goto(`https://pages.example/${id}`, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(`${code};globalThis.inPage = inPage;`);
}
