import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { SAMPLE_BYTES, SAMPLE_SHARDS } from '../limits/publishing.ts';
import { HASH_BYTES, type ShardGroup } from '../publish/manifest.ts';
import type { ShardContent } from '../publish/shard-content.ts';
import { shardName, type Spread } from '../publish/shard-key.ts';
import { trainDictionary } from '../publish/train-dictionary.ts';
import { writeShard } from '../publish/write-shard.ts';
import { writeBytes } from './files.ts';
import { publishFile } from './write-manifest.ts';

/** Builds, packs small and writes every shard of a group, one after the other. */
export function writeShards(
  out: string,
  folder: 'entities' | 'documents',
  { starts, least, most }: Spread,
  build: (shard: number) => ShardContent,
): ShardGroup {
  mkdirSync(join(out, folder), { recursive: true });
  const bytesOf = (shard: number) => {
    const { content, rows } = build(shard);
    return writeShard(content, rows);
  };
  const dictionary = trainDictionary(samplesOf(starts.length, bytesOf));
  const list = Buffer.alloc(starts.length * (4 + HASH_BYTES));
  for (const [shard, start] of starts.entries()) {
    const bytes = deflateRawSync(bytesOf(shard), { level: 9, memLevel: 9, dictionary });
    writeBytes(join(out, folder, `${shardName(shard, starts.length)}.shard`), bytes);
    const at = list.writeUInt32BE(start, shard * (4 + HASH_BYTES));
    createHash('sha256').update(bytes).digest().copy(list, at, 0, HASH_BYTES);
  }
  return {
    count: starts.length,
    least,
    most,
    folder,
    list: publishFile(out, `list-${folder}`, list, 'bin'),
    dictionary: publishFile(out, `common-${folder}`, dictionary, 'bin'),
  };
}

/** Shards from all over the archive; few where they are large, since all stand in memory at once. */
function samplesOf(count: number, bytesOf: (shard: number) => Uint8Array): Uint8Array[] {
  const first = bytesOf(0);
  const room = Math.floor(SAMPLE_BYTES / first.length);
  const many = Math.max(1, Math.min(count, SAMPLE_SHARDS, room));
  return Array.from({ length: many }, (_, at) =>
    at === 0 ? first : bytesOf(Math.floor((at * count) / many)),
  );
}
