/**
 * A text read as a whole, which is how the figures that we compare ourselves with were taken: one
 * string as the page fetched it, the loop warmed up and then the quickest of three, right before the
 * method, of which the middle of three counts; and of the repetitions the middle one. The loop reads
 * the very string that the method is given.
 */

import { median } from '../figures.ts';
import { sumUnits, type Built, type Run } from './method.ts';

export interface WholeTimes {
  /** By repetition, milliseconds: the method, and the loop right before it. */
  wholeMs: number[];
  loopMs: number[];
}

const TRIES = 3;
/** A method that takes longer is not run so often. */
const LONG_MS = 150;

/** Measures them in turns. */
export function measureWhole(
  methods: readonly Built[],
  text: string,
  repetitions: number,
): WholeTimes[] {
  const times = methods.map((): WholeTimes => ({ wholeMs: [], loopMs: [] }));
  for (const { run } of methods) run(text);
  for (let repetition = 0; repetition < repetitions; repetition++)
    for (const [at, { run }] of methods.entries()) {
      sumUnits(text);
      times[at]?.loopMs.push(Math.min(...timesOf(sumUnits, text)));
      times[at]?.wholeMs.push(median(timesOf(run, text)));
    }
  return times;
}

function timesOf(run: Run, text: string): number[] {
  const times: number[] = [];
  while (times.length < TRIES && (times[0] ?? 0) < LONG_MS) {
    const begin = performance.now();
    run(text);
    times.push(performance.now() - begin);
  }
  return times;
}
