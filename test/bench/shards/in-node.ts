/** A names pack in Node: what it takes on disk and in memory, and how long opening it takes. */

import { readFileSync } from 'node:fs';
import { Finds } from '../../../data/matcher/finds.ts';
import { scan } from '../../../data/matcher/scan.ts';
import { openPack } from '../../../data/pack/read.ts';

export interface OpenedNames {
  /** Of the whole file, and of the names table in it. */
  bytes: number;
  tableBytes: number;
  /** Opening the pack, each time anew. */
  openMs: number[];
  /** What opening adds to the file's own bytes. */
  addedBytes: number;
  /** The first text that is read with it, 100 kB: its pages are touched for the first time. */
  firstReadMs: number;
}

/** Opens it `rounds` times. */
export function openNames(file: string, text: string, rounds: number): OpenedNames {
  const bytes = new Uint8Array(readFileSync(file));
  const before = memory();
  const first = openPack(bytes);
  const openMs = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    openPack(bytes);
    return performance.now() - begin;
  });
  const begin = performance.now();
  scan(first.names, text, new Finds(), { hasGenitiveS: false });
  const firstReadMs = performance.now() - begin;
  const tables = Object.values(first.names).map(({ byteLength }) => byteLength);
  const tableBytes = tables.reduce((sum, one) => sum + one, 0);
  return {
    ...{ bytes: bytes.length, tableBytes, openMs, firstReadMs },
    addedBytes: Math.max(0, memory() - before),
  };
}

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
