/** A published pack in the built extension: subscribed to, marked on a page, asked for cards. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { killBackground } from '../../browsers/kill.ts';
import { poll } from '../../browsers/poll.ts';
import type { PageAnswer } from '../../browsers/serve.ts';
import { packTitles, press } from '../../e2e/library/options-page.ts';
import { setStage, type Stage } from '../../e2e/stage.ts';
import { watchFirstMark, type Marked } from '../page/watch-first-mark.ts';

const HOST = 'https://packs.example';
const ARTICLE = 'https://news.example/towns';
const OPEN = { 'access-control-allow-origin': '*' };

export interface CardFetch {
  ms: number;
  /** Bytes and requests over loopback. */
  bytes: number;
  requests: number;
  statements: number;
}

export interface InBrowser {
  /** From the press on "Subscribe" to the pack in the list: fetched, checked, stored. */
  subscribeMs: number;
  /** From DOMContentLoaded to the first mark: the background had just been ended, or was awake. */
  asleepMs: number[];
  awakeMs: number[];
  /** Cards whose shard no one had asked for, and the same once more. */
  fresh: CardFetch[];
  kept: CardFetch[];
}

/** `tree` was published as TITLE; `article` names some of its entities, `ids` are those of others. */
export async function useInBrowser(
  tree: string,
  {
    title,
    article,
    ids,
    rounds,
  }: { title: string; article: string; ids: string[]; rounds: number },
): Promise<InBrowser> {
  const stage = await setStage('chromium', {
    answer: (url) => answer(url, tree, article),
    mayAsk: HOST,
  });
  try {
    const options = await stage.opened.openExtensionPage('options.html');
    const subscribeMs = await subscribe(options, title);
    const fresh = await fetchCards(stage, options, { ids, tree });
    const kept = await fetchCards(stage, options, { ids, tree });
    await markItsNames(options);
    const [asleepMs, awakeMs]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      await killBackground(stage.opened);
      asleepMs.push(await firstMark(stage));
      awakeMs.push(await firstMark(stage));
    }
    return { subscribeMs, asleepMs, awakeMs, fresh, kept };
  } finally {
    await stage.close();
  }
}

function answer({ origin, pathname, href }: URL, tree: string, article: string): PageAnswer | null {
  if (href === ARTICLE) return { body: article };
  const file = join(tree, pathname);
  if (origin !== HOST || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const type = pathname.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return { body: new Uint8Array(readFileSync(file)), type, headers: OPEN };
}

async function subscribe(options: Page, title: string): Promise<number> {
  await options.type('.subscribe input', `${HOST}/pack.json`);
  await press(options, 'Look at it');
  await options.waitForSelector('.offer');
  const begin = performance.now();
  await press(options, 'Subscribe');
  await poll('the pack', async () => (await packTitles(options)).includes(title), 120_000);
  return performance.now() - begin;
}

/** As the reader's choice in the library has it. */
async function markItsNames(options: Page): Promise<void> {
  await options.evaluate(async () => {
    const { ledger } = await chrome.storage.local.get('ledger');
    const { packs } = ledger as { packs: { id: string }[] };
    const marked = packs.map(({ id }) => id);
    const choices = { version: '1', order: [], off: [], marked, parted: [] };
    await chrome.storage.local.set({ packs: choices });
  });
}

async function firstMark(stage: Stage): Promise<number> {
  const page = await stage.opened.browser.newPage();
  await page.evaluateOnNewDocument(watchFirstMark);
  await page.goto(ARTICLE);
  const { parsed, marked } = await poll('a mark', async () => {
    const times = await page.evaluate(() => (globalThis as unknown as { times: Marked }).times);
    return times.marked > 0 ? times : null;
  });
  await page.close();
  return marked - parsed;
}

async function fetchCards(
  { server }: Stage,
  options: Page,
  { ids, tree }: { ids: readonly string[]; tree: string },
): Promise<CardFetch[]> {
  const found: CardFetch[] = [];
  for (const id of ids) {
    server.requests.length = 0;
    const { ms, statements } = await options.evaluate(askForCard, id);
    // The browser asks its maker's hosts by itself now and then.
    const asked = server.requests.filter(({ url }) => url.startsWith(`${HOST}/`));
    const files = asked.map(({ url }) => join(tree, new URL(url).pathname));
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    found.push({ ms, statements, bytes, requests: files.length });
  }
  return found;
}

/** As the extension's own pages ask the background. */
async function askForCard(entity: string): Promise<{ ms: number; statements: number }> {
  const request = { entity, near: '', pageEntities: [], article: null };
  const begin = performance.now();
  const reply = await chrome.runtime.sendMessage<
    unknown,
    { ok: boolean; value: { statements: unknown[]; definition: unknown } | null }
  >({ to: 'background', verb: 'getCard', request });
  const ms = performance.now() - begin;
  if (!reply.ok || !reply.value) throw new Error(`bench: no card of ${entity}`);
  return { ms, statements: reply.value.statements.length };
}
