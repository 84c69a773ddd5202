/**
 * Finding names, measured in Chromium on real text as a multiple of a charCodeAt loop over the same
 * string, beside the best packages; `measure-whole.ts` says how the loop is made, `measure-parts.ts`
 * how a second column finds it at its quickest.
 * `node test/bench/run.ts matching [SIZES] [REPETITIONS] [METHODS]`, the last being part of their names.
 */

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { openBrowser } from '../browsers/launch.ts';
import { servePages } from '../browsers/serve.ts';
import { median, printTable, short, spread, type SummaryRow } from './figures.ts';
import { dictionary, worldNames } from './matching/dictionary.ts';
import type { MethodResult } from './matching/in-page.ts';
import { measureGrowth, reportWholeCost, type WholeCost } from './matching/growth.ts';
import { WHOLE } from './matching/method.ts';
import { readRealText, type RealText } from './matching/real-text.ts';

/** Code units of text. */
const TEXT_UNITS = 6_000_000;
/** Code units of a part, for the second column. */
const PART_UNITS = 200_000;
/** Only a page that is isolated from others has a clock of 5 µs; any other's ticks every 100 µs, a third of a part. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const TEXT_ADDRESS = '/text';
/** What finding may cost, as a multiple of the loop, by number of names. */
const AIMS: Readonly<Record<number, number>> = { 1000: 3.5, 10_000: 5, 100_000: 7, 500_000: 10 };

/** Prints a table for each number of names; answers how far the best package is behind. */
export async function benchMatching([
  sizes = '1000,10000,100000,500000,1000000',
  repetitions = '7',
  methods = '',
]: string[]): Promise<SummaryRow[]> {
  const real = readRealText(TEXT_UNITS);
  if (real === null) {
    console.log('bench: matching is skipped; ../shared/corpora is not beside the checkout');
    return [];
  }
  const script = await bundle(join(import.meta.dirname, 'matching/in-page.ts'));
  const server = await servePages(({ pathname }) =>
    pathname === TEXT_ADDRESS
      ? { body: real.text, type: 'text/plain; charset=utf-8', headers: ISOLATED }
      : { body: '<!doctype html>', headers: ISOLATED },
  );
  const { browser, close } = await openBrowser('chromium', { port: server.port });
  const bySize: [size: number, results: MethodResult[]][] = [];
  const costs: WholeCost[] = [];
  try {
    const distinct = (real.distinct / 1e6).toFixed(1);
    console.log(`${await browser.version()}; 6 M code units, ${distinct} M of them different`);
    for (const size of sizes.split(',').map(Number)) {
      const page = await browser.newPage();
      await page.goto('https://matching.example/');
      await page.evaluate(script);
      const results = await measure(page, real, size, { repetitions, methods });
      bySize.push([size, results]);
      const result = results.find(({ name }) => name === WHOLE);
      if (result !== undefined) costs.push({ size, result, growth: await measureGrowth(page) });
      await page.close();
    }
  } finally {
    await close();
    await server.close();
  }
  reportCost(bySize);
  const flat = reportWholeCost(costs, TEXT_UNITS);
  return [...bySize.map(([size, results]) => report(size, results)), ...flat];
}

interface InPage {
  load(address: string): Promise<number>;
  build(names: string[], wanted: string): void;
  measure(partUnits: number, rounds: number): MethodResult[];
}

async function measure(
  page: Page,
  { text }: RealText,
  size: number,
  { repetitions, methods }: { repetitions: string; methods: string },
): Promise<MethodResult[]> {
  await page.evaluate((from) => (globalThis as unknown as InPage).load(from), TEXT_ADDRESS);
  await page.evaluate(
    (names, wanted) => (globalThis as unknown as InPage).build(names, wanted),
    dictionary(worldNames(), text, size),
    methods,
  );
  return page.evaluate(
    (part, rounds) => (globalThis as unknown as InPage).measure(part, rounds),
    PART_UNITS,
    Number(repetitions),
  );
}

async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'Bench' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = (Array.isArray(built) ? built : [built]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('bench: vite built no script; look at its messages');
  return chunk.code;
}

/** Whether more names make reading dearer, and what they take. */
function reportCost(bySize: readonly [size: number, results: readonly MethodResult[]][]): void {
  printTable(
    'The same 6 M code units, more and more names: our scanner',
    ['names', 'x charCodeAt loop', 'ns a code unit', 'found', 'MB of the names', 'bytes a name'],
    bySize.flatMap(([size, results]) =>
      results
        .filter(isOurs)
        .map((result) => [
          String(size),
          short(ratioOf(result)),
          short(nanoseconds(median(result.wholeMs))),
          String(result.found),
          ((result.bytes ?? 0) / 1e6).toFixed(2),
          short((result.bytes ?? 0) / size),
        ]),
    ),
  );
}

function isOurs({ name }: MethodResult): boolean {
  return name.startsWith('Backgrounder: scan');
}

function report(size: number, results: readonly MethodResult[]): SummaryRow {
  printTable(
    `Finding ${size} names in real text`,
    [
      'method',
      'x charCodeAt loop',
      'ns a unit',
      'the loop, ns',
      ...QUICKEST,
      'built in, ms',
      'found',
    ],
    results.map((result) => [
      result.name,
      spread(ratiosOf(result)),
      short(nanoseconds(median(result.wholeMs))),
      short(nanoseconds(median(result.loopMs))),
      short(sumOfBest(result.partMs) / sumOfBest(result.partLoopMs)),
      short(nanoseconds(sumOfBest(result.partLoopMs))),
      result.buildMs.toFixed(0),
      String(result.found),
    ]),
  );
  const ours = results.find(isOurs);
  const peers = results.filter(({ name }) => !/^Backgrounder|^charCodeAt/.test(name));
  return {
    question: `finding ${size} names: our scanner, x charCodeAt loop; the best package`,
    result: [ours, bestOf(peers)]
      .map((one) => (one ? `${short(ratioOf(one))} x` : 'not run'))
      .join('; '),
    aim: size in AIMS ? `<= ${AIMS[size]} x` : '',
  };
}

/** The same against the loop at its quickest: parts of the text, the best round of each. */
const QUICKEST = ['x the loop in parts, best rounds', 'that loop, ns'] as const;

function bestOf(results: readonly MethodResult[]): MethodResult | undefined {
  return results.toSorted((a, b) => ratioOf(a) - ratioOf(b))[0];
}

function ratioOf(result: MethodResult): number {
  return median(ratiosOf(result));
}

function ratiosOf({ wholeMs, loopMs }: MethodResult): number[] {
  return wholeMs.map((ms, at) => ms / (loopMs[at] as number));
}

function sumOfBest(rounds: readonly number[][]): number {
  const parts = rounds[0] ?? [];
  return parts
    .map((_, part) => Math.min(...rounds.map((round) => round[part] as number)))
    .reduce((total, value) => total + value, 0);
}

function nanoseconds(ms: number): number {
  return (ms / TEXT_UNITS) * 1e6;
}
