/** Runs in the browser: our scanner, the whole of `findMentions` and the peers over the same text. */

import { METHODS } from './backgrounder.ts';
import { sumUnits, type Method, type Run } from './method.ts';
import { PEERS } from './peers.ts';

const ALL: readonly Method[] = [
  { name: 'charCodeAt loop', maxNames: Infinity, build: () => sumUnits },
  ...METHODS,
  ...PEERS,
];

export interface MethodResult {
  name: string;
  buildMs: number;
  /** By round and part of the text, each right after a charCodeAt loop over the same part. */
  ms: number[][];
  floorMs: number[][];
  found: number;
  /** What the names take; `null` where nobody can tell. */
  bytes: number | null;
}

interface Built {
  name: string;
  buildMs: number;
  run: Run;
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
    ({ name, build: make }) => {
      const begin = performance.now();
      const run = make(names);
      return { name, run, buildMs: performance.now() - begin };
    },
  );
}

/** Runs them in turns over part after part of the text's first `units`; the first round warms up. */
export function measure(units: number, partUnits: number, rounds: number): MethodResult[] {
  const parts = partsOf(units, partUnits);
  const results = built.map(({ name, buildMs, run }): MethodResult => {
    return { name, buildMs, ms: [], floorMs: [], found: 0, bytes: run.bytes ?? null };
  });
  for (let round = -1; round < rounds; round++) {
    for (const result of results) {
      result.found = 0;
      result.ms[Math.max(0, round)] = [];
      result.floorMs[Math.max(0, round)] = [];
    }
    for (const part of parts)
      for (const [at, { run }] of built.entries())
        measurePart(results[at] as MethodResult, Math.max(0, round), part, run);
  }
  return results;
}

function measurePart(
  result: MethodResult,
  round: number,
  part: string,
  run: (text: string) => number,
): void {
  const begin = performance.now();
  sumUnits(part);
  const between = performance.now();
  result.found += run(part);
  const end = performance.now();
  result.floorMs[round]?.push(between - begin);
  result.ms[round]?.push(end - between);
}

/** Copies: a part of a string that still hangs on the whole is read more slowly. */
function partsOf(units: number, partUnits: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < units; from += partUnits) {
    const part = text.slice(from, Math.min(units, from + partUnits));
    parts.push(JSON.parse(JSON.stringify(part)) as string);
  }
  return parts;
}

Object.assign(globalThis, { load, build, measure });
