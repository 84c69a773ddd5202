/**
 * Compares what is read of the stored pages with their gold text: words, marks, and whatever looks
 * like a name; and the time it takes with a bare TreeWalker's. A page is read once in its life, so each measurement is the first on a fresh load.
 *
 *     node test/pages/evaluate-text.ts [--only PART-OF-ID] [--every N] [--details] [--rounds N]
 */

import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openLibrary } from '../../data/cli/packs.ts';
import { isNote } from '../../data/text/notes.ts';
import { openBrowser } from '../browsers/launch.ts';
import { servePages } from '../browsers/serve.ts';
import { bundlePageCode } from '../page/bundle.ts';
import { corpusPages, goldOf, pageAnswer, type CorpusPage } from './corpus.ts';
import type * as InPage from './in-page.ts';
import { judgePage } from './judge-text.ts';
import { marksIn, namesIn } from './names-in-blocks.ts';
import { report, type Row } from './report-text.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    details: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '0' },
  },
});

const library = openLibrary(undefined);
await evaluate(
  corpusPages().filter(
    ({ id }, at) => id.includes(options.only) && at % Number(options.every) === 0,
  ),
);

async function evaluate(pages: readonly CorpusPage[]): Promise<void> {
  if (pages.length === 0) return;
  const byPath = new Map(pages.map((page) => [`/${page.id}`, page]));
  const server = await servePages(({ pathname }) => {
    const page = byPath.get(pathname);
    return page ? pageAnswer(page) : null;
  });
  const { browser, close } = await openBrowser('chromium', { port: server.port });
  const code = await bundlePageCode(new URL('in-page.ts', import.meta.url), 'inPage', true);
  const tab = await browser.newPage();
  const rows: Row[] = [];
  for (const page of pages) rows.push(await evaluatePage(tab, page, code));
  await close();
  await server.close();
  for (const line of report(rows, options.details)) console.log(line);
}

async function evaluatePage(tab: Page, page: CorpusPage, code: string): Promise<Row> {
  await load(tab, page, code);
  const read = await tab.evaluate(() => inPage.readBlocks());
  // The background finds no names in a publisher's notes.
  const blocks = read.filter(({ text, isHeadline }) => isHeadline || !isNote(text));
  const times: Row['times'] = { ours: [], bare: [] };
  for (let turn = 0; turn < Number(options.rounds) * 2; turn++) {
    const what: 'ours' | 'bare' = turn % 2 ? 'ours' : 'bare';
    await load(tab, page, code);
    times[what].push(await tab.evaluate((which: 'ours' | 'bare') => inPage.time(which), what));
  }
  const gold = goldOf(page);
  const judged = { blocks, gold, title: page.title, language: page.lang };
  return {
    page,
    blocks,
    times,
    marks: marksIn(library, judged),
    names: namesIn(judged),
    ...judgePage(blocks, gold, page.title),
  };
}

declare const inPage: typeof InPage;

async function load(tab: Page, { id }: CorpusPage, code: string): Promise<void> {
  await tab.goto(`https://pages.example/${id}`, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(`${code};globalThis.inPage = inPage;`);
}
