/** Records on their way to shards: in memory a little, else a file for each shard, so that any archive fits. */

import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SPOOL_CHARS } from '../limits/publishing.ts';
import { textLines } from './text-chunks.ts';

/** `Item` is what JSON can write. */
export interface Spool<Item> {
  add(shard: number, record: Item): void;
  /** Everything that was added to a shard, in order and one after the other. */
  read(shard: number): Generator<Item>;
  /** Removes its files. */
  remove(): void;
}

/** A spool in a folder of its own. */
export function openSpool<Item>(folder: string): Spool<Item> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const waiting = new Map<number, string[]>();
  let chars = 0;
  const file = (shard: number) => join(folder, `${shard}.jsonl`);

  function flush(): void {
    for (const [shard, lines] of waiting) appendFileSync(file(shard), lines.join(''));
    waiting.clear();
    chars = 0;
  }

  return {
    add(shard, record) {
      const line = `${JSON.stringify(record)}\n`;
      const lines = waiting.get(shard);
      if (lines) lines.push(line);
      else waiting.set(shard, [line]);
      chars += line.length;
      if (chars > SPOOL_CHARS) flush();
    },
    *read(shard) {
      flush();
      if (!existsSync(file(shard))) return;
      for (const line of textLines(file(shard), 'publish again')) yield JSON.parse(line) as Item;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
