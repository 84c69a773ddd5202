/**
 * From a parsed page to its first mark, with the background awake and asleep, against the time that
 * the page itself took to be parsed. `node test/bench/run.ts first-mark [ROUNDS]`
 */

import { killBackground } from '../browsers/kill.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE_URL } from '../e2e/article.ts';
import { setStage, type Stage } from '../e2e/stage.ts';
import { median, printTable, quantile, short, spread, type SummaryRow } from './figures.ts';

/** How often the page looks for its first mark. */
const LOOK_MS = 2;

interface MarkTimes {
  /** Milliseconds since the navigation. */
  parsed: number;
  marked: number;
}

/** Prints a table; answers the medians. */
export async function benchFirstMark([rounds = '20']: string[]): Promise<SummaryRow[]> {
  const stage = await setStage('chromium');
  const times: Record<'awake' | 'asleep', MarkTimes[]> = { awake: [], asleep: [] };
  try {
    for (let round = 0; round < Number(rounds); round++)
      for (const state of ['awake', 'asleep'] as const) {
        if (state === 'asleep') await killBackground(stage.opened);
        times[state].push(await timeFirstMark(stage));
      }
  } finally {
    await stage.close();
  }
  const rows = Object.entries(times).map(([state, all]) => {
    const after = all.map(({ parsed, marked }) => marked - parsed);
    const ratio = median(all.map(({ parsed, marked }) => (marked - parsed) / parsed));
    return [state, spread(after), short(quantile(after, 0.95)), `${short(ratio)} x`];
  });
  printTable(
    'DOMContentLoaded to the first mark',
    ['background', 'median (min-max), ms', 'p95, ms', 'x navigation to DOMContentLoaded'],
    rows,
  );
  return rows.map(([state, after, , ratio]) => ({
    question: `first mark after DOMContentLoaded, background ${state}`,
    result: `${after} ms, ${ratio} the page's own loading`,
    aim: '',
  }));
}

async function timeFirstMark({ opened: { browser } }: Stage): Promise<MarkTimes> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchFirstMark, LOOK_MS);
  await page.goto(ARTICLE_URL);
  await poll('marks', async () => (await readMarks(page)).length >= 8);
  const times = await page.evaluate(() => {
    const [{ domContentLoadedEventEnd: parsed }] = performance.getEntriesByType('navigation') as [
      PerformanceNavigationTiming,
    ];
    return { parsed, marked: (globalThis as unknown as { marked: number }).marked };
  });
  await page.close();
  return times;
}

function watchFirstMark(everyMs: number): void {
  const timer = setInterval(() => {
    if (!CSS.highlights.get('backgrounder')?.size) return;
    Object.assign(globalThis, { marked: performance.now() });
    clearInterval(timer);
  }, everyMs);
}
