import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackContent } from '../pack/pack.ts';
import { writePack } from '../pack/write.ts';
import { HASH_BYTES, type ShardGroup } from '../publish/manifest.ts';
import { shardName, type Spread } from '../publish/shard-key.ts';
import { writeBytes } from './files.ts';
import { publishFile } from './write-manifest.ts';

/** Builds, packs small and writes every shard of a group, one after the other. */
export function writeShards(
  out: string,
  folder: 'entities' | 'documents',
  { bits, least, most }: Spread,
  build: (shard: number, name: string) => PackContent,
): ShardGroup {
  mkdirSync(join(out, folder), { recursive: true });
  const hashes = new Uint8Array(2 ** bits * HASH_BYTES);
  for (let shard = 0; shard < 2 ** bits; shard++) {
    const name = shardName(shard, bits);
    const bytes = gzipSync(writePack(build(shard, name)), { level: 9 });
    writeBytes(join(out, folder, `${name}.shard`), bytes);
    const digest = createHash('sha256').update(bytes).digest();
    hashes.set(digest.subarray(0, HASH_BYTES), shard * HASH_BYTES);
  }
  const file = publishFile(out, `hashes-${folder}`, hashes);
  return { bits, least, most, folder, hashes: file };
}
