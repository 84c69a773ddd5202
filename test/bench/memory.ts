/**
 * What the extension adds to a tab's heap: the same article where it reads and where it is switched
 * off, each in a process of its own, after a full collection of garbage.
 * `node test/bench/run.ts memory [ROUNDS]`
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { setStage, type Stage } from '../e2e/stage.ts';
import { corpusPages, serveCorpus } from './marking/corpus-pages.ts';
import { BARE_HOST, READ_HOST, switchOffBare } from './marking/hosts.ts';
import { median, printTable, short, spread, type SummaryRow } from './figures.ts';

const AIM_KB = 1000;
const PAGES = 6;
/** The page is read, marked, and at rest by then. */
const SETTLE_MS = 1500;

/** Prints a table; answers the median of what is added. */
export async function benchMemory([rounds = '2']: string[]): Promise<SummaryRow[]> {
  const ids = corpusPages(PAGES);
  if (!ids) {
    console.log('bench: memory is skipped; ../shared/corpora is not beside the checkout');
    return [];
  }
  const stage = await setStage('chromium', { answer: serveCorpus });
  const added: number[] = [];
  const cells: string[][] = [];
  try {
    await switchOffBare(stage);
    for (const id of ids) {
      const ours: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < Number(rounds); round++) {
        ours.push(await heapOf(stage, `https://${READ_HOST}/${id}`));
        bare.push(await heapOf(stage, `https://${BARE_HOST}/${id}`));
      }
      added.push((median(ours) - median(bare)) / 1000);
      cells.push([
        id,
        short(median(bare) / 1000),
        short(median(ours) / 1000),
        short(added.at(-1)!),
      ]);
    }
  } finally {
    await stage.close();
  }
  printTable('Heap of a tab, kB', ['page', 'without', 'with', 'added'], cells);
  return [
    {
      question: 'heap that the extension adds to a tab',
      result: `${spread(added)} kB`,
      aim: `<= ${AIM_KB} kB`,
    },
  ];
}

/** Bytes of script heap in use, all worlds of the page together. */
async function heapOf({ opened: { browser } }: Stage, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await sleep(SETTLE_MS);
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
