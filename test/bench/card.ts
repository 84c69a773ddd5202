/**
 * From the end of the dwell to the card painted with its content, in the built extension: the first
 * card of a document, whose views are injected first, and a later one; with the background awake and
 * asleep. `node test/bench/run.ts card [ROUNDS]`
 */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { DWELL_MS, JUST_OPEN_MS } from '../../data/limits/marks.ts';
import { waitForCard, waitForNoCard } from '../browsers/card.ts';
import { killBackground } from '../browsers/kill.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE_URL } from '../e2e/article.ts';
import { setStage, type Stage } from '../e2e/stage.ts';
import { median, printTable, quantile, short, spread, type SummaryRow } from './figures.ts';
import { paintBarePopover, watchCard, type CardTimes } from './page/watch-card.ts';

const AIMS_MS = { awake: 150, asleep: 300 };
/** Asleep is not dying: what is asked in that moment is asked again half a second later. */
const KILL_MS = 300;
const NAMES = [
  ['CECOT', 'CECOT'],
  ['El Salvador', 'El Salvador'],
] as const;

type Case = `${'first' | 'later'} ${'awake' | 'asleep'}`;

/** Prints p50 and p95; answers the p95 against their aims. */
export async function benchCard([rounds = '20']: string[]): Promise<SummaryRow[]> {
  const stage = await setStage('chromium');
  const times: Record<Case, number[]> = {
    'first awake': [],
    'first asleep': [],
    'later awake': [],
    'later asleep': [],
  };
  const bare: number[] = [];
  try {
    for (let round = 0; round < Number(rounds); round++)
      for (const state of ['awake', 'asleep'] as const) {
        const { first, later, popover } = await openTwoCards(stage, state);
        times[`first ${state}`].push(first);
        times[`later ${state}`].push(later);
        bare.push(popover);
      }
  } finally {
    await stage.close();
  }
  return report(times, median(bare));
}

async function openTwoCards(stage: Stage, state: 'awake' | 'asleep') {
  const page = await stage.visit(ARTICLE_URL);
  await poll('marks', async () => (await readMarks(page)).length >= 8);
  await page.evaluate(watchCard);
  const popover = await page.evaluate(paintBarePopover);
  const found: number[] = [];
  for (const [surface, name] of NAMES) {
    if (state === 'asleep') await killBackground(stage.opened);
    await page.bringToFront();
    await sleep(KILL_MS);
    found.push(await timeCard(page, surface, name));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // A dwell is short where a card was just open.
    await sleep(JUST_OPEN_MS + 100);
  }
  await page.close();
  return { first: found[0]!, later: found[1]!, popover };
}

async function timeCard(page: Page, surface: string, name: string): Promise<number> {
  const mark = (await readMarks(page)).find(({ text }) => text === surface);
  if (!mark?.box) throw new Error(`bench: ${surface} is not marked; look at the demo article`);
  const { x, y, width, height } = mark.box;
  await page.mouse.move(1, 1);
  await sleep(100);
  await page.evaluate(() => {
    (globalThis as unknown as { cardTimes: CardTimes }).cardTimes.painted = 0;
  });
  await page.mouse.move(x + width / 2, y + height / 2);
  await sleep(DWELL_MS);
  const read = () =>
    page.evaluate(() => (globalThis as unknown as { cardTimes: CardTimes }).cardTimes);
  await poll('the card', async () => (await read()).painted > 0);
  await waitForCard(page, name);
  const { moved, painted } = await read();
  return painted - moved - DWELL_MS;
}

function report(times: Record<Case, number[]>, bareMs: number): SummaryRow[] {
  const rows = Object.entries(times).map(([what, all]) => {
    const [p50, p95] = [median(all), quantile(all, 0.95)];
    return [what, spread(all), short(p95), `${short(p50 / bareMs)} x`, String(all.length)];
  });
  printTable(
    `Dwell-end to card painted, against a bare popover (${short(bareMs)} ms)`,
    ['card, background', 'p50 (min-max), ms', 'p95, ms', 'p50, x bare popover', 'times'],
    rows,
  );
  return (['awake', 'asleep'] as const).map((state) => {
    const p95 = ['first', 'later'].map((which) => times[`${which} ${state}` as Case]);
    return {
      question: `dwell-end to card painted, background ${state}: p95 of first and later cards`,
      result: p95.map((all) => `${short(quantile(all, 0.95))} ms`).join(', '),
      aim: `<= ${AIMS_MS[state]} ms`,
    };
  });
}
