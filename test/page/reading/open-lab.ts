/** Opens a page with the page code in an isolated world of it, as a content script has one. */

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find.ts';
import { openBrowser } from '../../browsers/launch.ts';
import { poll } from '../../browsers/poll.ts';
import { servePages } from '../../browsers/serve.ts';
import { bundlePageCode } from '../bundle.ts';
import type * as Lab from './lab.ts';

const MARKS = readFileSync(new URL('../../../public/marks.css', import.meta.url), 'utf8');

type Lab = typeof Lab;
type SeenCard = NonNullable<ReturnType<Lab['card']>>;

export interface LabPage {
  page: Page;
  /** Runs a function beside the page code; it closes over nothing. */
  inLab: <Result, Args extends unknown[]>(
    run: (lab: Lab, ...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  errors: string[];
  /** Rests the pointer on a mark and waits for its card. */
  hover: (text: string) => Promise<SeenCard>;
  pointAt: (text: string) => Promise<void>;
  /** Waits for the card with this name. */
  cardOf: (name: string) => Promise<SeenCard>;
  /** Waits until no card is to be seen. */
  closed: () => Promise<unknown>;
}

export interface LabBrowser {
  /** Opens a page and starts the page code, unless `isIdle`. */
  open: (
    html: string,
    options?: { isIdle?: boolean; headers?: Record<string, string> },
  ) => Promise<LabPage>;
  close: () => Promise<void>;
}

/** Starts a browser and a site. */
export async function openLab(name: BrowserName): Promise<LabBrowser> {
  const code = await bundlePageCode(new URL('./lab.ts', import.meta.url), 'lab');
  let answer: { body: string; headers?: Record<string, string> } = { body: '' };
  const server = await servePages(() => answer);
  const opened = await openBrowser(name, {
    port: server.port,
    viewport: { width: 1000, height: 700 },
  });
  return {
    async open(html, { isIdle = false, headers = {} } = {}) {
      for (const page of (await opened.browser.pages()).slice(1)) await page.close();
      answer = { body: html, headers };
      const page = await opened.browser.newPage();
      const lab = await startLab(page, code);
      if (!isIdle) await lab.inLab(({ start }) => start());
      return lab;
    },
    async close() {
      await opened.close();
      await server.close();
    },
  };
}

async function startLab(page: Page, code: string): Promise<LabPage> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('https://news.example/story');
  const world = worldOf(page);
  await world.evaluate(`${code};globalThis.lab = lab;0`);
  const inLab: LabPage['inLab'] = (run, ...args) =>
    world.evaluate(`(${run})(lab, ...${JSON.stringify(args)})`) as never;
  const pointAt = async (text: string) => {
    const box = await poll(`the mark ${text}`, () => inLab((lab, name) => lab.boxOf(name), text));
    await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  };
  return {
    page,
    inLab,
    errors,
    pointAt,
    async hover(text) {
      await pointAt(text);
      return poll(`the card of ${text}`, () => inLab((lab) => lab.card()));
    },
    cardOf: (name) =>
      poll(`the card of ${name}`, async () => {
        const card = await inLab((lab) => lab.card());
        return card?.name === name && card;
      }),
    closed: () => poll('no card', () => inLab((lab) => lab.card() === null)),
  };
}

/** A news article; `{}` in the options adds to its head and body. */
export function anArticle({ head = '', body = '', before = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Prison in the news</title>
<style>${MARKS} body { font: 18px/1.6 serif; margin: 40px auto; width: 600px; background: #fff }</style>${head}</head>
<body>${before}<article><h1>What is known of a prison and of the men who were sent there</h1>
<p id="one">The prison called CECOT holds men whom the government of Nayib Bukele took in for a fee, as officials in the capital said in the course of the week.</p>
<p id="two">Lawyers say that nobody has heard of their clients since, and that <a href="/elsewhere" id="link">El Salvador has not answered</a> any of the letters that were sent in the spring.</p>
<p id="three">Bukele says that the men belong to Tren de Aragua, and that CECOT is run by the rules. The families say that this is not so, and that nobody has shown any evidence of it.</p>
${body}</article></body></html>`;
}

/** An isolated world in Chromium, a sandbox in Firefox: Puppeteer's own, which its types leave out. */
function worldOf(page: Page): Page {
  return (page.mainFrame() as unknown as { isolatedRealm: () => Page }).isolatedRealm();
}
