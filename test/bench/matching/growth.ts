/** What more text and more names do to the whole of finding: its time by text, and what it allocates. */

import type { Page } from 'puppeteer-core';
import { median, printTable, short, type SummaryRow } from '../figures.ts';
import type { MethodResult } from './in-page.ts';
import { WHOLE } from './method.ts';

export interface Growth {
  /** Time that half of the text takes, as a share of the whole. */
  shareOfHalf: number;
  /** Allocated while the text is read, most of it for a moment only. */
  allocatedBytes: number;
  /** Of that, still there when the text has been read. */
  keptBytes: number;
}

interface InPage {
  runOnce(name: string): number;
  shareOfHalf(name: string, rounds: number): number;
}

const ROUNDS = 3;

/** Measures it in a page where the method is built. */
export async function measureGrowth(page: Page): Promise<Growth> {
  const shareOfHalf = await page.evaluate(
    (name, rounds) => (globalThis as unknown as InPage).shareOfHalf(name, rounds),
    WHOLE,
    ROUNDS,
  );
  const devtools = await page.createCDPSession();
  const before = await heapOf(devtools);
  await devtools.send('HeapProfiler.startSampling', {
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await page.evaluate((name) => (globalThis as unknown as InPage).runOnce(name), WHOLE);
  const { profile } = await devtools.send('HeapProfiler.stopSampling');
  const keptBytes = (await heapOf(devtools)) - before;
  await devtools.detach();
  return { shareOfHalf, allocatedBytes: sizeOf(profile.head), keptBytes };
}

type DevTools = Awaited<ReturnType<Page['createCDPSession']>>;

async function heapOf(devtools: DevTools): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

interface SampledNode {
  selfSize: number;
  children: SampledNode[];
}

function sizeOf({ selfSize, children }: SampledNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize);
}

/** What was measured with one number of names. */
export interface WholeCost {
  size: number;
  result: MethodResult;
  growth: Growth;
}

/** Prints a row for each number of names; answers how much dearer the most are than the fewest. */
export function reportWholeCost(costs: readonly WholeCost[], units: number): SummaryRow[] {
  const millions = units / 1e6;
  printTable(
    'The same text, more and more names: finding and deciding what each means',
    [
      'names',
      'x charCodeAt loop',
      'x the fewest names',
      'ms a M code units',
      'half of the text, share of the time',
      'marked',
      'kB allocated for a moment, a M code units',
      'kB kept',
      'MB of the names',
    ],
    costs.map(({ size, result, growth }) => [
      String(size),
      short(timesLoop(result)),
      short(timesLoop(result) / timesLoop(costs[0]!.result)),
      short(median(result.wholeMs) / millions),
      short(growth.shareOfHalf),
      String(result.found),
      short(growth.allocatedBytes / 1e3 / millions),
      short(growth.keptBytes / 1e3),
      short((result.bytes ?? 0) / 1e6),
    ]),
  );
  const [fewest, most] = [costs[0], costs.at(-1)];
  if (fewest === undefined || most === undefined || fewest === most) return [];
  return [
    {
      question: `the whole of finding among ${most.size} names, against ${fewest.size}`,
      result: `${short(timesLoop(most.result) / timesLoop(fewest.result))} x`,
      aim: '<= 3 x',
    },
  ];
}

function timesLoop({ wholeMs, loopMs }: MethodResult): number {
  return median(wholeMs.map((ms, at) => ms / (loopMs[at] as number)));
}
