import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectErrors } from '../browsers/console.ts';
import type { BrowserName } from '../browsers/find.ts';
import { openBrowser, type OpenedBrowser } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { servePages, type PageServer } from '../browsers/serve.ts';
import {
  addressOf,
  hasCorpus,
  NO_CORPUS,
  readCorpus,
  readGold,
  readHtml,
  type CorpusPage,
} from './corpus.ts';
import { contextsOfMarks, lookAt, type Look } from './look.ts';
import { setStage, type Stage } from './stage.ts';

/** Firefox takes three times as long: it sees every fourth page. */
const SHARE: Record<BrowserName, number> = { chromium: 1, firefox: 4 };
const MIN_PAGES = 60;
const MIN_INSIDE = 0.95;

/** What one visit left behind. */
interface Visit extends Look {
  errors: string[];
  requests: string[];
  contexts: string[];
}

if (!hasCorpus) console.log(NO_CORPUS);

describe.runIf(hasCorpus).each(['chromium', 'firefox'] as const)('real pages in %s', (name) => {
  const pages = hasCorpus ? choosePages(SHARE[name]) : [];
  let stage: Stage;
  let bare: { opened: OpenedBrowser; server: PageServer };
  const inside: number[] = [];
  const outside: string[] = [];

  beforeAll(async () => {
    const answer = answerFrom(pages);
    stage = await setStage(name, { answer });
    const server = await servePages(answer);
    bare = { server, opened: await openBrowser(name, { port: server.port }) };
  });
  afterAll(async () => {
    await stage.close();
    await bare.opened.close();
    await bare.server.close();
  });

  test.each(pages.map((page) => [page.id, page] as const))(
    '%s is left as it is',
    async (_id, at) => {
      const before = await visit(await bare.opened.browser.newPage(), bare.server, at, false);
      const after = await visit(await stage.opened.browser.newPage(), stage.server, at, true);

      const html = readHtml(at);
      expect(after.text).toBe(before.text);
      expect(after.markup).toBe(before.markup);
      expect(after.globals).toBe(before.globals);
      expect(after.sheets).toBe(before.sheets);
      expect(newIn(after.errors, before.errors, html)).toEqual([]);
      expect(newIn(after.requests, before.requests, html)).toEqual([]);
      judge(at, after.contexts);
    },
  );

  // A share is judged on all pages only.
  test.runIf(SHARE[name] === 1)('marks stand in the article', () => {
    const all = inside.length + outside.length;
    console.log(
      `${name}: ${pages.length} pages, ${all} marks in gold pages, ${outside.length} outside`,
    );
    for (const context of outside) console.log(`  outside: ${context}`);

    expect(all).toBeGreaterThan(0);
    expect(inside.length / all).toBeGreaterThanOrEqual(MIN_INSIDE);
  });

  function judge(page: CorpusPage, contexts: readonly string[]): void {
    const gold = readGold(page);
    if (!gold) return;
    const text = squeeze(gold.join(' '));
    for (const context of contexts)
      if (text.includes(squeeze(context))) inside.push(1);
      else outside.push(`${page.id}: ${squeeze(context)}`);
  }
});

/** The pages that speak of what the library knows first; then the others, controls included. */
function choosePages(every: number): CorpusPage[] {
  const topics = ({ topics_in_page: topic }: CorpusPage) => Object.keys(topic ?? {}).length;
  const sorted = readCorpus().sort((a, b) => topics(b) - topics(a) || (a.id < b.id ? -1 : 1));
  const chosen = sorted.slice(0, Math.max(MIN_PAGES, Math.ceil(sorted.length / 2)));
  return chosen.filter((_, at) => at % every === 0);
}

/** A stored page at its own address, without its scripts: they differ from visit to visit. */
function answerFrom(pages: readonly CorpusPage[]) {
  const byAddress = new Map(pages.map((page) => [addressOf(page), page]));
  return ({ href }: URL) => {
    const page = byAddress.get(href);
    if (!page) return null;
    return { body: readHtml(page), headers: { 'content-security-policy': "script-src 'none'" } };
  };
}

async function visit(
  page: Page,
  server: PageServer,
  at: CorpusPage,
  isRead: boolean,
): Promise<Visit> {
  const errors = collectErrors(page);
  server.requests.length = 0;
  await page.goto(addressOf(at), { waitUntil: 'load' });
  if (isRead) await settled(page);
  const look = await lookAt(page);
  const contexts = await contextsOfMarks(page);
  const requests = server.requests.map((request) => request.url);
  await page.close();
  return { ...look, errors, requests, contexts };
}

/** Waits until the marks do not grow any more. */
async function settled(page: Page): Promise<void> {
  let last = -1;
  let quiet = 0;
  await poll('the marks to settle', async () => {
    const count = await page.evaluate(() => CSS.highlights.get('backgrounder')?.size ?? 0);
    quiet = count === last ? quiet + 1 : 0;
    last = count;
    return quiet > (count > 0 ? 4 : 16);
  });
}

/** What only the visit with the extension brought, but for what the page itself names: it may load late. */
function newIn(after: readonly string[], before: readonly string[], html: string): string[] {
  const known = new Set(before);
  return after.filter((line) => !known.has(line) && !isOfPage(line, html) && !isBrowsersOwn(line));
}

function isOfPage(line: string, html: string): boolean {
  const [address = ''] = /https?:\/\/[^\s)'"]+/.exec(line) ?? [];
  const file =
    address
      .replace(/[?#].*$/, '')
      .replace(/:\d+$/, '')
      .split('/')
      .at(-1) ?? '';
  return file === 'favicon.ico' || (file !== '' && html.includes(file));
}

function isBrowsersOwn(line: string): boolean {
  return /^https?:\/\/[^/]*\.(?:mozilla\.(?:com|net|org)|googleapis\.com|google\.com)\//.test(line);
}

function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B]+/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"');
}
