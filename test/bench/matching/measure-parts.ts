/**
 * A text read in parts, each right after its own loop, so that of each the best round can count: a
 * part is read in less time than another program is given when it takes its turn. The loop is at its
 * quickest so, which makes every multiple of it larger.
 */

import { sumUnits, type Built, type Run } from './method.ts';

export interface PartTimes {
  /** By round and part, milliseconds: the method, and the loop right before it. */
  partMs: number[][];
  partLoopMs: number[][];
}

/** Measures them in turns over part after part; the first round warms up. */
export function measureParts(
  methods: readonly Built[],
  text: string,
  { partUnits, rounds }: { partUnits: number; rounds: number },
): PartTimes[] {
  const parts = partsOf(text, partUnits);
  const times = methods.map((): PartTimes => ({ partMs: [], partLoopMs: [] }));
  for (let round = -1; round < rounds; round++) {
    for (const { partMs, partLoopMs } of times) {
      partMs[Math.max(0, round)] = [];
      partLoopMs[Math.max(0, round)] = [];
    }
    for (const part of parts)
      for (const [at, { run }] of methods.entries())
        measurePart(times[at] as PartTimes, Math.max(0, round), part, run);
  }
  return times;
}

function measurePart(times: PartTimes, round: number, part: string, run: Run): void {
  const begin = performance.now();
  sumUnits(part);
  const between = performance.now();
  run(part);
  const end = performance.now();
  times.partLoopMs[round]?.push(between - begin);
  times.partMs[round]?.push(end - between);
}

/** Copies: a part of a string that still hangs on the whole is read more slowly. */
function partsOf(text: string, partUnits: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += partUnits) {
    const part = text.slice(from, from + partUnits);
    parts.push(JSON.parse(JSON.stringify(part)) as string);
  }
  return parts;
}
