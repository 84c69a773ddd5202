/**
 * From opening the popup to its focused field, and from a name that is typed at once to its first result
 * painted: with the background awake and asleep, with the bundled library and with large ones.
 * `node test/bench/run.ts popup [ROUNDS] [STATEMENTS...]`
 */

import { killBackground } from '../browsers/kill.ts';
import { poll } from '../browsers/poll.ts';
import { setStage, type Stage } from '../e2e/stage.ts';
import { median, printTable, quantile, short, spread, type SummaryRow } from './figures.ts';
import { watchPopup, type PopupMoments } from './page/watch-popup.ts';
import { withLibrary } from './search/dress-extension.ts';
import { largeLibrary } from './search/large-library.ts';

const STATES = ['awake', 'asleep'] as const;
type State = (typeof STATES)[number];
/** From the typed word; the aims for a name. */
const AIMS_MS: Record<State, number> = { awake: 50, asleep: 150 };
const LARGE = ['10000', '100000'];
/** From opening the popup to a first result, with so many statements. */
const OPENING_AIMS_MS: Readonly<Record<string, number>> = { 10000: 150, 100000: 600 };
const NAME = 'Bukele';

/** Milliseconds. */
interface PopupTimes {
  /** From the navigation to a focused field. */
  ready: number;
  /** From the typed word to the first result painted. */
  found: number;
  /** From a typed word to a letter of it painted: what no search can beat. */
  bare: number;
  /** From the navigation to the first result painted. */
  whole: number;
}

/** Prints a table for each library; answers the p95 against the aims. */
export async function benchPopup([rounds = '20', ...sizes]: string[]): Promise<SummaryRow[]> {
  const summary = await benchLibrary('the bundled library', NAME, null, Number(rounds));
  for (const size of sizes.length > 0 ? sizes : LARGE) {
    const library = largeLibrary(Number(size));
    if (library === null) {
      console.log('bench: large libraries skipped; ../shared/corpora is not beside the checkout');
      break;
    }
    const title = `${size} statements, ${library.names.length} names`;
    const name = library.names[library.names.length >> 3] ?? '';
    const extension = withLibrary(library.bytes);
    try {
      summary.push(...(await benchLibrary(title, name, extension.folder, Number(rounds))));
    } finally {
      extension.remove();
    }
  }
  return summary;
}

async function benchLibrary(
  title: string,
  name: string,
  extension: string | null,
  rounds: number,
): Promise<SummaryRow[]> {
  const stage = await setStage('chromium', extension === null ? {} : { extension });
  const times: Record<State, PopupTimes[]> = { awake: [], asleep: [] };
  try {
    // The first popup of a browser warms it up, as the reader's own day has.
    await timePopup(stage, name);
    for (let round = 0; round < rounds; round++)
      for (const state of STATES) {
        if (state === 'asleep') await killBackground(stage.opened);
        times[state].push(await timePopup(stage, name));
      }
  } finally {
    await stage.close();
  }
  return report(title, times);
}

function report(title: string, times: Record<State, PopupTimes[]>): SummaryRow[] {
  const rows = STATES.map((state) => {
    const all = times[state];
    const of = (key: keyof PopupTimes) => all.map((one) => one[key]);
    const p95 = (key: keyof PopupTimes) => short(quantile(of(key), 0.95));
    const ratio = `${short(median(all.map((one) => one.found / one.bare)))} x`;
    return [
      ...[state, spread(of('ready')), p95('bare'), spread(of('found')), p95('found'), ratio],
      ...[spread(of('whole')), p95('whole')],
    ];
  });
  printTable(
    `The popup with ${title}: open to focused, typed name to first result, open to first result`,
    [
      ...['background', 'focused, ms', 'echo, p95', 'first result, ms', 'p95', 'x echo'],
      ...['in all, ms', 'p95'],
    ],
    rows,
  );
  const fromOpening = OPENING_AIMS_MS[title.split(' ')[0] ?? ''];
  const opening = fromOpening === undefined ? '' : `, ${fromOpening} ms from opening`;
  return STATES.map((state, at) => ({
    question: `popup with ${title}, background ${state}: typed name to first result, to its own letters, open to first result; p95`,
    result: `${rows[at]?.[4]} ms, ${rows[at]?.[2]} ms, ${rows[at]?.[7]} ms`,
    aim: `<= ${AIMS_MS[state]} ms from the name${opening}`,
  }));
}

async function timePopup(
  { opened: { browser, origin } }: Stage,
  name: string,
): Promise<PopupTimes> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchPopup, name);
  await page.goto(`${origin}/popup.html`, { waitUntil: 'domcontentloaded' });
  const read = () => page.evaluate(() => (globalThis as unknown as { times: PopupMoments }).times);
  await poll('a result', async () => (await read()).found > 0);
  const { ready, typed, echoed, found } = await read();
  await page.close();
  return { ready, found: found - typed, bare: echoed - typed, whole: found };
}
