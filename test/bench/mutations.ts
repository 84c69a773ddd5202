/**
 * A page that changes a million times, with the extension and with nothing but a MutationObserver
 * that does nothing, in pairs one after the other. `node test/bench/run.ts mutations [PAIRS] [RECORDS]`
 */

import type { Page } from 'puppeteer-core';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE } from '../e2e/article.ts';
import { setStage, type Stage } from '../e2e/stage.ts';
import { BARE_HOST, READ_HOST, switchOffBare } from './marking/hosts.ts';
import { median, printTable, short, spread, type SummaryRow } from './figures.ts';

const AIM = 1.1;
const TASKS = 100;

/** How a page changes: a counter, elements that come and go, long texts. */
type Kind = 'text' | 'elements' | 'long texts';
const KINDS: readonly Kind[] = ['text', 'elements', 'long texts'];

/** Prints a table; answers the median ratios. */
export async function benchMutations([pairs = '15', records = '1000000']: string[]): Promise<
  SummaryRow[]
> {
  const stage = await setStage('chromium', { answer: () => ({ body: ARTICLE }) });
  const rows: SummaryRow[] = [];
  const cells: string[][] = [];
  try {
    await switchOffBare(stage);
    const ours = await openPage(stage, READ_HOST);
    const bare = await openPage(stage, BARE_HOST);
    for (const kind of KINDS) {
      const ratios: number[] = [];
      const times: number[] = [];
      for (let pair = 0; pair <= Number(pairs); pair++) {
        const first = pair % 2 === 0 ? ours : bare;
        const second = first === ours ? bare : ours;
        const a = await change(first, kind, Number(records));
        const b = await change(second, kind, Number(records));
        const [our, their] = first === ours ? [a, b] : [b, a];
        // The first pair warms both up.
        if (pair === 0) continue;
        ratios.push(our / their);
        times.push(our);
      }
      cells.push([kind, spread(times), `${spread(ratios)} x`]);
      rows.push({
        question: `${records} mutation records (${kind}): the page, x an empty MutationObserver`,
        result: `${short(median(ratios))} x`,
        aim: `<= ${AIM} x`,
      });
    }
  } finally {
    await stage.close();
  }
  printTable('A page that changes', ['what', 'with us, ms', 'ratio'], cells);
  return rows;
}

async function openPage({ opened: { browser } }: Stage, host: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  await page.goto(`https://${host}/an-article`);
  if (host === READ_HOST) await poll('marks', async () => (await readMarks(page)).length > 0);
  else
    await page.evaluate(() => {
      const observer = new MutationObserver(() => {});
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    });
  return page;
}

/** Milliseconds until the page has made its changes, in so many tasks, its callbacks included. */
async function change(page: Page, kind: Kind, records: number): Promise<number> {
  await page.bringToFront();
  await page.evaluate(prepare);
  return page.evaluate(
    async (what, each, tasks) => {
      const { make, nextTask, end } = (globalThis as unknown as { changes: Changes }).changes;
      await nextTask();
      const start = performance.now();
      for (let task = 0; task < tasks; task++) {
        for (let at = 0; at < each; at++) make[what](at);
        await nextTask();
      }
      const ms = performance.now() - start;
      end();
      return ms;
    },
    kind,
    Math.round(records / TASKS),
    TASKS,
  );
}

interface Changes {
  make: Record<Kind, (at: number) => void>;
  nextTask: () => Promise<void>;
  end: () => void;
}

/** Puts what makes the changes into the page. */
function prepare(): void {
  const box = document.body.appendChild(document.createElement('div'));
  const text = box.appendChild(document.createTextNode('0'));
  const elements = Array.from({ length: 10 }, () => document.createElement('i'));
  const channel = new MessageChannel();
  channel.port1.start();
  const make: Changes['make'] = {
    text: (at) => void (text.data = String(at)),
    elements: (at) => {
      const element = elements[at % 10]!;
      if (element.parentNode) element.remove();
      else box.append(element);
    },
    'long texts': (at) =>
      void (text.data = `A text that is long enough to be a part of an article, number ${at}`),
  };
  const nextTask = () =>
    new Promise<void>((resolve) => {
      channel.port1.addEventListener('message', () => resolve(), { once: true });
      channel.port2.postMessage(0);
    });
  Object.assign(globalThis, { changes: { make, nextTask, end: () => box.remove() } });
}
