/** Opens pages of a test's own writing with the page-text code in them. */

import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find.ts';
import { openBrowser } from '../../browsers/launch.ts';
import { servePages } from '../../browsers/serve.ts';
import { bundlePageCode } from '../bundle.ts';
import type * as Probe from './probe.ts';

export interface ProbePage {
  page: Page;
  /** Runs a function in the page on what `probe.ts` exports. */
  ask<Answer>(question: (probe: typeof Probe) => Answer): Promise<Answer>;
}

export interface ProbeBrowser {
  open(html: string): Promise<ProbePage>;
  close(): Promise<void>;
}

/** A browser whose every page is given to `open` as HTML. */
export async function openProbe(name: BrowserName): Promise<ProbeBrowser> {
  const pages: string[] = [];
  const server = await servePages(({ pathname }) => {
    const body = pages[Number(pathname.slice(1))];
    return body === undefined ? null : { body: `<!doctype html>${body}` };
  });
  const { browser, close } = await openBrowser(name, { port: server.port });
  const code = await bundlePageCode(new URL('probe.ts', import.meta.url), 'probe');
  const page = await browser.newPage();
  return {
    async open(html) {
      await page.goto(`https://news.example/${pages.push(html) - 1}`);
      await page.evaluate(`${code};globalThis.probe = probe;`);
      return {
        page,
        ask: (question) => page.evaluate(`(${String(question)})(globalThis.probe)`) as never,
      };
    },
    async close() {
      await close();
      await server.close();
    },
  };
}

const SENTENCE =
  'The ministers met in the capital on Monday and agreed on a plan for the prisons. ';

/** A paragraph that is long enough to be an article's, with a word of its own. */
export const aParagraph = (word: string, sentences = 3): string =>
  `${word} spoke first. ${SENTENCE.repeat(sentences)}`.trim();

/** An article of a headline and paragraphs, amid what every page has. */
export const anArticle = (body: string, headline = 'Ministers agree on a plan'): string => `
  <html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"></head>
  <body>
    <header><nav><ul><li><a href="/">Home of all the news there is</a></li></ul></nav></header>
    <main><article><h1>${headline}</h1>${body}</article></main>
    <footer><p>All rights reserved by the publisher of this page, wherever it may be read.</p></footer>
  </body></html>`;

/** Paragraphs beginning with these words. */
export const paragraphs = (...words: string[]): string =>
  words.map((word) => `<p>${aParagraph(word)}</p>`).join('\n');
