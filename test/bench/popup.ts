/**
 * From opening the popup to its focused field, and from a name that is typed at once to its first result
 * painted: with the background awake and asleep, with the bundled library and with large ones that are
 * installed beside it. A bare extension in a browser of its own, opened in turns, says what the browser
 * itself takes. `node test/bench/run.ts popup [OPENINGS] [STATEMENTS...] [BROWSER]`; 0 is the bundled
 * library, and without a browser both are asked.
 */

import { rmSync } from 'node:fs';
import { builtExtension } from '../browsers/launch.ts';
import { killBackground } from '../browsers/kill.ts';
import { poll } from '../browsers/poll.ts';
import { importFiles } from '../e2e/library/options-page.ts';
import type { BrowserName } from '../browsers/find.ts';
import { BROWSERS, setStage, type Stage } from '../e2e/stage.ts';
import { buildExtension } from './build-extension.ts';
import { median, printTable, quantile, short, type SummaryRow } from './figures.ts';
import type { PopupMoments } from './page/watch-popup.ts';
import { bareExtension } from './popup/bare-extension.ts';
import { watchedCopy } from './popup/watched.ts';
import { largeLibrary, type LargeLibrary } from './search/large-library.ts';

const STATES = ['awake', 'asleep'] as const;
type State = (typeof STATES)[number];
/** From the typed word; the aims for a name. */
const AIMS_MS: Record<State, number> = { awake: 50, asleep: 150 };
const BUNDLED = '0';
const SIZES = [BUNDLED, '10000', '100000'];
/** From opening the popup to a first result, with so many statements. */
const OPENING_AIMS_MS: Readonly<Record<string, number>> = { 10000: 150, 100000: 600 };
const NAME = 'Bukele';

/** Milliseconds. */
interface Opening {
  /** From the navigation to a focused field. */
  ready: number;
  /** From the typed word to the first result painted. */
  found: number;
  /** From the typed word to a letter of it painted: what no search can beat. */
  echo: number;
  /** From the navigation to the first result painted. */
  whole: number;
}

type Openings = Record<State, { ours: Opening[]; bare: Opening[] }>;

/** Prints a table for each library; answers the p95 against the aims. */
export async function benchPopup([openings = '20', ...what]: string[]): Promise<SummaryRow[]> {
  const browsers = BROWSERS.filter((name) => what.includes(name));
  const sizes = what.filter((size) => Number.isInteger(Number(size)));
  const summary: SummaryRow[] = [];
  for (const browser of browsers.length > 0 ? browsers : BROWSERS) {
    // The bench itself has built Chromium's.
    if (browser === 'firefox') buildExtension(browser);
    summary.push(...(await benchBrowser(browser, sizes.length > 0 ? sizes : SIZES, openings)));
  }
  return summary;
}

async function benchBrowser(
  browser: BrowserName,
  sizes: readonly string[],
  openings: string,
): Promise<SummaryRow[]> {
  const summary: SummaryRow[] = [];
  for (const size of sizes) {
    const library = size === BUNDLED ? null : largeLibrary(Number(size));
    if (library === null && size !== BUNDLED) {
      console.log('bench: large libraries skipped; ../shared/corpora is not beside the checkout');
      break;
    }
    const times = await benchLibrary(browser, library, Number(openings));
    const what = library
      ? `${size} statements, ${library.names.length} names`
      : 'the bundled library';
    summary.push(...report(`${browser}: the popup with ${what}`, times, OPENING_AIMS_MS[size]));
  }
  return summary;
}

async function benchLibrary(
  browser: BrowserName,
  library: LargeLibrary | null,
  rounds: number,
): Promise<Openings> {
  const times: Openings = { awake: { ours: [], bare: [] }, asleep: { ours: [], bare: [] } };
  const name = library?.names[library.names.length >> 3] ?? NAME;
  const bareOne = bareExtension();
  const folders = [builtExtension(browser, 'e2e'), bareOne].map((one) => watchedCopy(one, name));
  const ours = await setStage(browser, { extension: folders[0]! });
  const bare = await setStage(browser, { extension: folders[1]! });
  try {
    if (library) await install(ours, library);
    // The first popup of a browser warms it up, as the reader's own day has.
    for (const stage of [ours, bare]) await timeOpening(stage);
    for (let round = 0; round < rounds; round++)
      for (const state of STATES)
        for (const [who, stage] of Object.entries({ ours, bare }) as ['ours' | 'bare', Stage][]) {
          if (state === 'asleep') await killBackground(stage.opened);
          times[state][who].push(await timeOpening(stage));
        }
  } finally {
    await ours.close();
    await bare.close();
    for (const folder of [...folders, bareOne]) rmSync(folder, { recursive: true, force: true });
  }
  return times;
}

/** Adds the library to the bundled one, as a reader does. */
async function install({ opened }: Stage, { bytes }: LargeLibrary): Promise<void> {
  const options = await opened.openExtensionPage('options.html');
  console.log(`bench: ${await importFiles(options, { 'large.pack': bytes })}`);
  await options.close();
}

function report(title: string, times: Openings, openingAim: number | undefined): SummaryRow[] {
  printTable(
    `${title}; ms, p50 / p95 of ${times.awake.ours.length} openings`,
    [
      ...['background', 'open to focused', 'name to its letters', 'name to result'],
      ...['open to result', 'bare: name to result', 'bare: open to result', 'x bare, p50'],
    ],
    STATES.map((state) => rowOf(times[state])).map((row, at) => [STATES[at] ?? '', ...row]),
  );
  const fromOpening = openingAim === undefined ? '' : `, ${openingAim} ms from opening`;
  return STATES.map((state) => {
    const { ours, bare } = times[state];
    return {
      question: `${title}, background ${state}: name to result; open to result; of a bare extension; p50 / p95`,
      result: [of(ours, 'found'), of(ours, 'whole'), of(bare, 'whole')].join('; '),
      aim: `<= ${AIMS_MS[state]} ms from the name${fromOpening}`,
    };
  });
}

function rowOf({ ours, bare }: Openings[State]): string[] {
  const middle = (openings: readonly Opening[]) => median(openings.map(({ whole }) => whole));
  return [
    ...(['ready', 'echo', 'found', 'whole'] as const).map((key) => of(ours, key)),
    ...(['found', 'whole'] as const).map((key) => of(bare, key)),
    short(middle(ours) / middle(bare)),
  ];
}

/** `p50 / p95`. */
function of(openings: readonly Opening[], key: keyof Opening): string {
  const all = openings.map((one) => one[key]);
  return `${short(median(all))} / ${short(quantile(all, 0.95))}`;
}

async function timeOpening({ opened }: Stage): Promise<Opening> {
  const page = await opened.openExtensionPage('popup.html');
  const read = () => page.evaluate(() => (globalThis as unknown as { times: PopupMoments }).times);
  await poll('a result', async () => (await read()).found > 0);
  const { ready, typed, echoed, found } = await read();
  await page.close();
  return { ready, found: found - typed, echo: echoed - typed, whole: found };
}
