/**
 * From opening the popup to its focused field, and from a typed word to the first result painted,
 * with the background awake and asleep when the popup opens. `node test/bench/run.ts popup [ROUNDS]`
 */

import { killBackground } from '../browsers/kill.ts';
import { poll } from '../browsers/poll.ts';
import { setStage, type Stage } from '../e2e/stage.ts';
import { median, printTable, quantile, short, spread, type SummaryRow } from './figures.ts';

const WORD = 'prison';

/** Milliseconds. */
interface PopupTimes {
  /** From the navigation to a focused field. */
  ready: number;
  /** From the typed word to the first result painted. */
  found: number;
  /** From a typed word to a letter of it painted: what no search can beat. */
  bare: number;
}

type InPage = Record<'ready' | 'typed' | 'echoed' | 'found', number>;

/** Prints a table; answers the medians. */
export async function benchPopup([rounds = '20']: string[]): Promise<SummaryRow[]> {
  const stage = await setStage('chromium');
  const times: Record<'awake' | 'asleep', PopupTimes[]> = { awake: [], asleep: [] };
  try {
    for (let round = 0; round < Number(rounds); round++)
      for (const state of ['awake', 'asleep'] as const) {
        if (state === 'asleep') await killBackground(stage.opened);
        times[state].push(await timePopup(stage));
      }
  } finally {
    await stage.close();
  }
  const rows = Object.entries(times).map(([state, all]) => {
    const found = all.map((one) => one.found);
    const ratio = median(all.map((one) => one.found / one.bare));
    const ready = spread(all.map((one) => one.ready));
    return [state, ready, spread(found), short(quantile(found, 0.95)), `${short(ratio)} x`];
  });
  printTable(
    'The popup: open to focused, typed word to first result',
    ['background', 'focused, ms', 'first result, ms', 'p95, ms', 'x echo of the word'],
    rows,
  );
  return rows.map(([state, ready, found]) => ({
    question: `popup open to focused, and typed word to first result, background ${state}`,
    result: `${ready} ms, ${found} ms`,
    aim: '',
  }));
}

async function timePopup({ opened: { browser, origin } }: Stage): Promise<PopupTimes> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchPopup);
  await page.goto(`${origin}/popup.html`);
  const read = () => page.evaluate(() => (globalThis as unknown as { times: InPage }).times);
  await poll('a focused field', async () => (await read()).ready > 0);
  await page.keyboard.sendCharacter(WORD);
  await poll('a result', async () => (await read()).found > 0);
  const { ready, typed, echoed, found } = await read();
  await page.close();
  return { ready, found: found - typed, bare: echoed - typed };
}

function watchPopup(): void {
  const times: InPage = { ready: 0, typed: 0, echoed: 0, found: 0 };
  Object.assign(globalThis, { times });
  const afterPaint = (note: () => void) => requestAnimationFrame(() => setTimeout(note));
  const ready = ({ target }: Event) => {
    // The window gets the focus too, before there is a field.
    if (target instanceof HTMLInputElement) times.ready ||= performance.now();
  };
  addEventListener('focus', ready, true);
  addEventListener(
    'input',
    ({ timeStamp }) => {
      times.typed = timeStamp;
      afterPaint(() => (times.echoed = performance.now()));
    },
    true,
  );
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role=option]')) return;
    observer.disconnect();
    afterPaint(() => (times.found = performance.now()));
  }).observe(document, { childList: true, subtree: true });
}
