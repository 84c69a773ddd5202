/** The stored pages as the page's script reads them, beside what they should say. */

import { openLibrary } from '../../data/cli/packs.ts';
import { isNote } from '../../data/text/notes.ts';
import { bundlePageCode } from '../page/bundle.ts';
import { goldOf, type CorpusPage } from './corpus.ts';
import type * as InPage from './in-page.ts';
import { judgePage } from './judge-text.ts';
import { marksIn, namesIn } from './names-in-blocks.ts';
import { openCorpus, type CorpusTab } from './open-corpus.ts';
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
  const code = await bundlePageCode(new URL(reader, import.meta.url), 'inPage', true);
  const corpus = await openCorpus(pages, { code, name: 'inPage' });
  try {
    const { tab, load } = corpus;
    const library = openLibrary(undefined);
    const rows: Row[] = [];
    for (const page of pages) {
      await load(page);
      const read = await tab.evaluate(() => inPage.readBlocks());
      // The background finds no names in a publisher's notes.
      const blocks = read.filter(({ text, isHeadline }) => isHeadline || !isNote(text));
      const gold = goldOf(page);
      const judged = { blocks, gold, title: page.title, language: page.lang };
      rows.push({
        page,
        blocks,
        times: await clock(corpus, page, rounds),
        marks: marksIn(library, judged),
        names: namesIn(judged),
        ...judgePage(blocks, gold, page.title),
      });
    }
    return rows;
  } finally {
    await corpus.close();
  }
}

async function clock(
  { tab, load }: CorpusTab,
  page: CorpusPage,
  rounds: number,
): Promise<Row['times']> {
  const times: Row['times'] = { ours: [], bare: [] };
  for (let turn = 0; turn < rounds * 2; turn++) {
    const what: 'ours' | 'bare' = turn % 2 ? 'ours' : 'bare';
    await load(page);
    times[what].push(await tab.evaluate((which: 'ours' | 'bare') => inPage.time(which), what));
  }
  return times;
}
