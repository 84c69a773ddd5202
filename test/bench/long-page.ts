/**
 * A page of 50 MB and 170,000 text nodes: the longest task of the in-page script, and the time to its
 * first mark, from the script's start and from the end of parsing: between them the browser is busy
 * laying the page out. `node test/bench/run.ts long-page [ROUNDS] [MEGABYTES]`
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { setStage, type Stage } from '../e2e/stage.ts';
import { aLongPage } from './marking/long-page.ts';
import { OUR_WORLD, READ_HOST } from './marking/hosts.ts';
import { costOf, momentOf, record } from './marking/trace.ts';
import { median, printTable, short, spread, type SummaryRow } from './figures.ts';

const AIM_TASK_MS = 50;
const AIM_MARK_MS = 500;
const SETTLE_MS = 4000;
const LOOK_MS = 2;
const MARKED = 'the first mark';

interface LongPageTimes {
  longest: number;
  sum: number;
  tasks: number;
  /** From the end of parsing, and from the start of the script. */
  marked: number;
  markedFromStart: number;
  marks: number;
}

/** Prints a table; answers the worst task and the median of the first mark. */
export async function benchLongPage([rounds = '3', size = '50']: string[]): Promise<SummaryRow[]> {
  const body = Buffer.from(aLongPage(Number(size) * 1e6));
  const stage = await setStage('chromium', { answer: () => ({ body }) });
  const times: LongPageTimes[] = [];
  try {
    for (let round = 0; round < Number(rounds); round++) times.push(await load(stage));
  } finally {
    await stage.close();
  }
  const of = (key: keyof LongPageTimes) => times.map((each) => each[key]);
  printTable(
    `A page of ${size} MB`,
    [
      'rounds',
      'longest task, ms',
      'all tasks, ms',
      'tasks',
      'started to first mark, ms',
      'parsed to first mark, ms',
      'marks',
    ],
    [
      [
        String(times.length),
        spread(of('longest')),
        spread(of('sum')),
        spread(of('tasks')),
        spread(of('markedFromStart')),
        spread(of('marked')),
        spread(of('marks')),
      ],
    ],
  );
  return [
    {
      question: `a page of ${size} MB: our longest task, worst of ${times.length}`,
      result: `${short(Math.max(...of('longest')))} ms`,
      aim: `<= ${AIM_TASK_MS} ms`,
    },
    {
      question: `a page of ${size} MB: to the first mark from our start, from the end of parsing`,
      result: `${short(median(of('markedFromStart')))} ms, ${short(median(of('marked')))} ms`,
      aim: `<= ${AIM_MARK_MS} ms`,
    },
  ];
}

async function load({ opened: { browser } }: Stage): Promise<LongPageTimes> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchFirstMark, LOOK_MS, MARKED);
  const trace = await record(browser, async () => {
    await page.goto(`https://${READ_HOST}/long`, {
      waitUntil: 'domcontentloaded',
      timeout: 120_000,
    });
    await page.waitForFunction(() => (CSS.highlights.get('backgrounder')?.size ?? 0) > 0, {
      timeout: 60_000,
    });
    await sleep(SETTLE_MS);
  });
  const { marked, marks } = await page.evaluate(() => ({
    marked: (globalThis as unknown as { marked: number }).marked,
    marks: CSS.highlights.get('backgrounder')?.size ?? 0,
  }));
  await page.close();
  const cost = costOf(trace, OUR_WORLD);
  if (!cost) throw new Error('bench: the script did not run; build the extension');
  const sum = cost.startMs + cost.laterMs;
  const markedFromStart = momentOf(trace, MARKED) - cost.startsAtMs;
  return { longest: cost.longestMs, sum, tasks: cost.tasks, marked, markedFromStart, marks };
}

/** Counts from the end of parsing. */
function watchFirstMark(everyMs: number, words: string): void {
  let parsed = Infinity;
  addEventListener('DOMContentLoaded', () => (parsed = performance.now()));
  const timer = setInterval(() => {
    if (!CSS.highlights.get('backgrounder')?.size) return;
    console.timeStamp(words);
    Object.assign(globalThis, { marked: performance.now() - parsed });
    clearInterval(timer);
  }, everyMs);
}
