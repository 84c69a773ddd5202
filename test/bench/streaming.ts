/**
 * Publishing an archive that is larger than the memory allowed: the same list of entities with more
 * and more documents. `node test/bench/run.ts streaming [LIMIT_MB] [TIMES]`; the last archive is so
 * many times the limit. Takes about a second a megabyte.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable, short, type SummaryRow } from './figures.ts';
import { publish } from './shards/publish.ts';
import { plainProse, thingsWith } from './shards/world.ts';
import { lengthenArchive, writeArchive } from './shards/write-archive.ts';

const NAMES = 1600;

/** Prints a table of two archives; answers what the larger one takes. */
export async function benchStreaming([limit = '32', times = '10']: string[]): Promise<
  SummaryRow[]
> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-streaming-'));
  const limitMb = Number(limit);
  const rows: string[][] = [];
  const things = [...thingsWith(NAMES)];
  const prose = plainProse();
  const archive = join(folder, 'archive');
  try {
    const written = writeArchive(archive, things);
    for (const share of [0.5, Number(times)]) {
      lengthenArchive(archive, { things, prose, bytes: share * limitMb * 2 ** 20 }, written);
      const { seconds, peakBytes } = await publish(archive, join(folder, 'out'), limitMb);
      const [archiveMb, peakMb] = [written.bytes / 2 ** 20, peakBytes / 2 ** 20];
      const sizes = [archiveMb, peakMb, seconds].map((value) => value.toFixed(0));
      rows.push([...sizes, String(written.documents), String(written.statements)]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  printTable(
    `Publishing with --max-old-space-size=${limitMb}`,
    ['archive, MB', 'peak resident set of the process, MB', 'seconds', 'documents', 'statements'],
    rows,
  );
  const [small = [], large = []] = rows;
  return [
    {
      question: `publishing ${large[0]} MB (${short(Number(large[0]) / limitMb)} x the limit) where V8 may hold ${limitMb} MB: peak resident set`,
      result: `${large[1]} MB; ${small[1]} MB for ${small[0]} MB`,
      aim: 'it succeeds',
    },
  ];
}
