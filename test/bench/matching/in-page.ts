/** Runs in the browser: our scanner, the whole of `findMentions` and the peers over the same text. */

import { METHODS } from './backgrounder.ts';
import { sumUnits, type Method } from './method.ts';
import { PEERS } from './peers.ts';

const ALL: readonly Method[] = [
  { name: 'charCodeAt loop', maxNames: Infinity, build: () => sumUnits },
  ...METHODS,
  ...PEERS,
];

export interface MethodResult {
  name: string;
  buildMs: number;
  /** One a repetition, each right after a charCodeAt loop over the same text. */
  ms: number[];
  floorMs: number[];
  found: number;
}

interface Built {
  run: (text: string) => number;
  result: MethodResult;
}

let text = '';
let built: Built[] = [];

/** Keeps the text that all methods read. */
export function load(given: string): void {
  text = given;
}

/** Builds the methods whose names match, for these names. */
export function build(names: readonly string[], wanted: string): void {
  const isWanted = new RegExp(wanted);
  built = ALL.filter(({ name, maxNames }) => names.length <= maxNames && isWanted.test(name)).map(
    (method) => {
      const begin = performance.now();
      const run = method.build(names);
      const buildMs = performance.now() - begin;
      return { run, result: { name: method.name, buildMs, ms: [], floorMs: [], found: 0 } };
    },
  );
}

/** Runs them in turns over the first `units` of the text; the first turn warms up. */
export function measure(units: number, repetitions: number): MethodResult[] {
  // A copy: a part of a string that still hangs on the whole is read more slowly.
  const part =
    units >= text.length ? text : (JSON.parse(JSON.stringify(text.slice(0, units))) as string);
  for (const { result } of built) result.ms = result.floorMs = [];
  for (let i = 0; i <= repetitions; i++)
    for (const { run, result } of built) {
      const floorMs = best(() => sumUnits(part));
      const ms = best(() => (result.found = run(part)));
      if (i === 0) continue;
      result.ms = [...result.ms, ms];
      result.floorMs = [...result.floorMs, floorMs];
    }
  return built.map(({ result }) => result);
}

/** The best of a few runs in a row: what other programs of the machine take is left out. */
function best(run: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const begin = performance.now();
    run();
    least = Math.min(least, performance.now() - begin);
    if (least > LONG_MS) break;
  }
  return least;
}

const RUNS = 3;
/** A run as long as this needs no second one. */
const LONG_MS = 250;

Object.assign(globalThis, { load, build, measure });
