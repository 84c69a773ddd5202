/**
 * What marking costs the page: the time on the processor that the in-page script of the built
 * extension takes from the page's main thread until its marks are painted, waiting excluded, as a
 * multiple of a bare TreeWalker that reads every text node's data. From the browser's own trace.
 * `node test/bench/run.ts marking [PAGES] [ROUNDS]`
 */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { setStage, type Stage } from '../e2e/stage.ts';
import { median, printTable, quantile, short, spread, type SummaryRow } from './figures.ts';
import { corpusPages, serveCorpus } from './marking/corpus-pages.ts';
import { BARE_HOST, OUR_WORLD, READ_HOST, switchOffBare } from './marking/hosts.ts';
import { costOf, record, type ScriptCost } from './marking/trace.ts';

const AIM = 4;
/** The extension reads the first host, and is switched off on the second. */
const OURS = { host: READ_HOST, world: OUR_WORLD };
const BARE = { host: BARE_HOST, world: 'bare' };
/** The background answers in a tenth of it. */
const SETTLE_MS = 600;
/** Loads of each page in each new process: the first is cold. */
const LOADS = 3;

type Kind = 'cold' | 'warm';
type Costs = Record<Kind, ScriptCost[]>;

/** Prints a table of pages; answers the median ratios. */
export async function benchMarking([pages = '24', rounds = '3']: string[]): Promise<SummaryRow[]> {
  const ids = corpusPages(Number(pages));
  if (!ids) {
    console.log('bench: marking is skipped; ../shared/corpora is not beside the checkout');
    return [];
  }
  const stage = await setStage('chromium', { answer: serveCorpus });
  try {
    await switchOffBare(stage);
    const rows: PageRow[] = [];
    for (const id of ids) rows.push(await measurePage(stage, id, Number(rounds)));
    return report(rows);
  } finally {
    await stage.close();
  }
}

interface PageRow {
  id: string;
  marks: number;
  ours: Costs;
  bare: Costs;
}

async function measurePage(stage: Stage, id: string, rounds: number): Promise<PageRow> {
  const row: PageRow = { id, marks: 0, ours: { cold: [], warm: [] }, bare: { cold: [], warm: [] } };
  for (let round = 0; round < rounds; round++) {
    row.marks = await load(stage, id, { ...OURS, into: row.ours });
    await load(stage, id, { ...BARE, into: row.bare });
  }
  return row;
}

/** Loads the page a few times in a new tab, and so in a new process; answers how much is marked. */
async function load(
  { opened: { browser } }: Stage,
  id: string,
  { host, world, into }: { host: string; world: string; into: Costs },
): Promise<number> {
  const page = await browser.newPage();
  if (world === BARE.world) await walkAtEveryLoad(page);
  const pids = new Set<number>();
  for (let at = 0; at < LOADS; at++) {
    const trace = await record(browser, async () => {
      await page.goto(`https://${host}/${id}`);
      await sleep(SETTLE_MS);
    });
    const cost = costOf(trace, world);
    // Without a second task there was no answer: no article, or a machine too busy to measure.
    if (!cost || cost.tasks < 2) continue;
    into[pids.has(cost.pid) || at > 0 ? 'warm' : 'cold'].push(cost);
    pids.add(cost.pid);
  }
  const marks = await page.evaluate(() => CSS.highlights.get('backgrounder')?.size ?? 0);
  await page.close();
  return marks;
}

/** In a world of its own, when the page is parsed, like the script that it is compared with. */
async function walkAtEveryLoad(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Page.enable');
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${walk.toString()})()`,
    worldName: BARE.world,
  });
}

function walk(): void {
  addEventListener('DOMContentLoaded', () => {
    setTimeout(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let sum = 0;
      while (walker.nextNode()) sum += (walker.currentNode as Text).data.length;
      return sum;
    });
  });
}

/** The bare walk's start only registers it. */
const oursMs = ({ startMs, laterMs }: ScriptCost) => startMs + laterMs;
const bareMs = ({ laterMs }: ScriptCost) => laterMs;

function report(rows: readonly PageRow[]): SummaryRow[] {
  const of = (row: PageRow, kind: Kind) => ({
    bare: median(row.bare[kind].map(bareMs)),
    ours: median(row.ours[kind].map(oursMs)),
    style: median(row.ours[kind].map(({ styleMs }) => styleMs)),
  });
  const cells = (row: PageRow, kind: Kind) => {
    const { bare, ours, style } = of(row, kind);
    return [short(bare), short(ours), short(style), `${short(ours / bare)} x`];
  };
  const heads = ['cold', 'warm'].flatMap((kind) => [
    `${kind}: bare walk, ms`,
    'ours, ms',
    'of it style',
    'ratio',
  ]);
  printTable(
    'Marking a page: our time on its main thread against a bare TreeWalker',
    ['page', 'marks', ...heads],
    rows.map((row) => [row.id, String(row.marks), ...cells(row, 'cold'), ...cells(row, 'warm')]),
  );
  return (['cold', 'warm'] as const).map((kind) => {
    const all = rows.map((row) => of(row, kind)).filter(({ ours, bare }) => ours / bare > 0);
    const ratios = all.map(({ ours, bare }) => ours / bare);
    console.log(
      `${kind}: ${all.length} pages; start ${spread(startsOf(rows, kind))} ms, whole ${spread(all.map(({ ours }) => ours))} ms; ratio p90 ${short(quantile(ratios, 0.9))}`,
    );
    return {
      question: `marking a page, ${kind}: our main-thread time, x bare TreeWalker`,
      result: `${spread(ratios)} x`,
      aim: `<= ${AIM} x`,
    };
  });
}

function startsOf(rows: readonly PageRow[], kind: Kind): number[] {
  return rows.map((row) => median(row.ours[kind].map(({ startMs }) => startMs)));
}
