/** Runs in the browser: our scanner, the whole of `findMentions` and the peers over the same text. */

import { METHODS } from './backgrounder.ts';
import { measureParts, type PartTimes } from './measure-parts.ts';
import { measureWhole, type WholeTimes } from './measure-whole.ts';
import { sumUnits, type Built, type Method } from './method.ts';
import { PEERS } from './peers.ts';

const ALL: readonly Method[] = [
  { name: 'charCodeAt loop', maxNames: Infinity, build: () => sumUnits },
  ...METHODS,
  ...PEERS,
];

export interface MethodResult extends PartTimes, WholeTimes {
  name: string;
  buildMs: number;
  found: number;
  /** What the names take; `null` where nobody can tell. */
  bytes: number | null;
}

let text = '';
let built: Built[] = [];

/** Fetches the text that all methods read; answers its code units. */
export async function load(address: string): Promise<number> {
  const response = await fetch(address);
  text = await response.text();
  return text.length;
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

/** Reads the text with each, as a whole and in parts of so many code units, in so many rounds. */
export function measure(partUnits: number, rounds: number): MethodResult[] {
  const whole = measureWhole(built, text, rounds);
  const parts = measureParts(built, text, { partUnits, rounds });
  return built.map(({ name, buildMs, run }, at) => ({
    name,
    buildMs,
    found: run(text),
    bytes: run.bytes ?? null,
    ...(whole[at] as WholeTimes),
    ...(parts[at] as PartTimes),
  }));
}

/** Reads the text once with the method of this name; answers how many it found. */
export function runOnce(name: string): number {
  return methodNamed(name).run(text);
}

/** What the first half of the text costs, as a share of the whole; the best of so many rounds each. */
export function shareOfHalf(name: string, rounds: number): number {
  const { run } = methodNamed(name);
  const half = JSON.parse(JSON.stringify(text.slice(0, text.length / 2))) as string;
  const best = { half: Infinity, whole: Infinity };
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    run(half);
    const between = performance.now();
    run(text);
    best.half = Math.min(best.half, between - begin);
    best.whole = Math.min(best.whole, performance.now() - between);
  }
  return best.half / best.whole;
}

function methodNamed(name: string): Built {
  const method = built.find((one) => one.name === name);
  if (method === undefined) throw new Error(`bench: ${name} is not among the methods built`);
  return method;
}

Object.assign(globalThis, { load, build, measure, runOnce, shareOfHalf });
