/**
 * Finding names, measured in Chromium on real text as a multiple of a charCodeAt loop, beside the
 * best packages. `node test/bench/matching.ts [SIZES] [REPETITIONS]`
 */

import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { openBrowser } from '../browsers/launch.ts';
import type { MethodResult } from './matching/in-page.ts';
import { namesOf, readRealText, type RealText } from './matching/real-text.ts';

const SIZES = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const REPETITIONS = Number(process.argv[3] ?? 7);
/** Above this the peers take minutes to build. */
const MAX_PEER_NAMES = 100_000;

const real = readRealText();
/** As much text as the baselines of research/performance.md were measured on. */
const TEXT_UNITS = 6_000_000;

if (real === null)
  console.log('bench: matching is skipped; ../shared/corpora is not beside the checkout');
else await main(real);

async function main(real: RealText): Promise<void> {
  const text = real.text.repeat(Math.ceil(TEXT_UNITS / real.text.length)).slice(0, TEXT_UNITS);
  const script = await bundle(join(import.meta.dirname, 'matching/in-page.ts'));
  const { browser, close } = await openBrowser('chromium');
  try {
    console.log(
      `${await browser.version()}; ${(text.length / 1e6).toFixed(1)} M code units of real text, best of three in each of ${REPETITIONS} interleaved rounds\n`,
    );
    for (const size of SIZES) {
      const page = await browser.newPage();
      await page.evaluate(script);
      const names = namesOf(real, size);
      const skip =
        size > MAX_PEER_NAMES ? ['flashtext', 'aho'] : size === MAX_PEER_NAMES ? ['aho'] : [];
      const results = await page.evaluate(
        (text, list, repetitions, skipped) =>
          (globalThis as unknown as { measure(...given: unknown[]): MethodResult[] }).measure(
            text,
            list,
            repetitions,
            skipped,
          ),
        text,
        names,
        REPETITIONS,
        skip,
      );
      print(names.length, results);
      await page.close();
    }
  } finally {
    await close();
  }
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

function print(size: number, results: readonly MethodResult[]): void {
  console.log(
    `### ${size} names\n| method | x charCodeAt loop: best to best | median (min-max) | built in | found |\n|---|---|---|---|---|`,
  );
  for (const { name, buildMs, ms, floorMs, found } of results) {
    const ratios = ms.map((value, i) => value / (floorMs[i] as number)).sort((a, b) => a - b);
    const [min, max] = [ratios[0] as number, ratios.at(-1) as number];
    const median = ratios[ratios.length >> 1] as number;
    const best = Math.min(...ms) / Math.min(...floorMs);
    console.log(
      `| ${name} | ${best.toFixed(1)} | ${median.toFixed(1)} (${min.toFixed(1)}-${max.toFixed(1)}) | ${buildMs.toFixed(0)} ms | ${found} |`,
    );
  }
  console.log();
}
