/**
 * Finding names, measured in Chromium on real text as a multiple of a charCodeAt loop, beside the
 * best packages. `node test/bench/run.ts matching [SIZES] [REPETITIONS]`
 */

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { openBrowser } from '../browsers/launch.ts';
import { median, printTable, short, spread, type SummaryRow } from './figures.ts';
import type { MethodResult } from './matching/in-page.ts';
import { namesOf, readRealText, type RealText } from './matching/real-text.ts';

/** Above this the peers take minutes to build. */
const MAX_PEER_NAMES = 100_000;

/** Prints a table for each size; answers how far the best package is behind. */
export async function benchMatching([
  sizes = '1000,10000,100000',
  repetitions = '7',
]: string[]): Promise<SummaryRow[]> {
  const real = readRealText();
  if (real === null) {
    console.log('bench: matching is skipped; ../shared/corpora is not beside the checkout');
    return [];
  }
  const script = await bundle(join(import.meta.dirname, 'matching/in-page.ts'));
  const { browser, close } = await openBrowser('chromium');
  const rows: SummaryRow[] = [];
  try {
    console.log(`${await browser.version()}; ${(real.text.length / 1e6).toFixed(1)} M code units`);
    for (const size of sizes.split(',').map(Number)) {
      const page = await browser.newPage();
      await page.evaluate(script);
      rows.push(report(size, await measure(page, real, size, Number(repetitions))));
      await page.close();
    }
  } finally {
    await close();
  }
  return rows;
}

function measure(
  page: Page,
  real: RealText,
  size: number,
  repetitions: number,
): Promise<MethodResult[]> {
  const skip =
    size > MAX_PEER_NAMES ? ['flashtext', 'aho'] : size === MAX_PEER_NAMES ? ['aho'] : [];
  return page.evaluate(
    (text, list, times, skipped) =>
      (globalThis as unknown as { measure(...given: unknown[]): MethodResult[] }).measure(
        text,
        list,
        times,
        skipped,
      ),
    real.text,
    namesOf(real, size),
    repetitions,
    skip,
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

function report(size: number, results: readonly MethodResult[]): SummaryRow {
  const ratios = results.map(({ ms, floorMs }) => ms.map((value, i) => value / floorMs[i]!));
  printTable(
    `Finding ${size} names in real text, medians of interleaved rounds`,
    ['method', 'x charCodeAt loop', 'built in, ms', 'found'],
    results.map(({ name, buildMs, found }, at) => [
      name,
      spread(ratios[at]!),
      buildMs.toFixed(0),
      String(found),
    ]),
  );
  const of = (isIt: (name: string) => boolean) =>
    results.flatMap(({ name }, at) => (isIt(name) ? [median(ratios[at]!)] : []));
  const [ours = Number.NaN] = of((name) => name.startsWith('Backgrounder: scan'));
  const best = Math.min(...of((name) => !/^Backgrounder|^charCodeAt/.test(name)));
  return {
    question: `finding ${size} names: our scanner, x charCodeAt loop; the best package`,
    result: `${short(ours)} x; ${Number.isFinite(best) ? `${short(best)} x` : 'not run'}`,
    aim: '',
  };
}
