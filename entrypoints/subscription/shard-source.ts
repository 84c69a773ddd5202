/** Where the shards of an installed pack are, and what they must be. */

import { HASH_BYTES, type ShardGroup } from '../../data/publish/manifest.ts';
import { shardName, shardOf } from '../../data/publish/shard-key.ts';
import { checkManifest } from './check-manifest.ts';

/** The manifest of a pack in shards, kept with it. */
export const MANIFEST_COPY = 'pack.json';
/** Hexadecimal hashes of its shards, kept with it. */
export const HASH_FILES = { entities: 'entities.hashes', documents: 'documents.hashes' } as const;
export type ShardKind = keyof typeof HASH_FILES;

export interface ShardSource {
  /** The shard of an id: where it is, and the beginning of its SHA-256 in hexadecimal. */
  locate(kind: ShardKind, id: string): { address: URL; hash: string };
}

/** The shards of a pack by the files that are kept with it; `null` for a pack that is whole. */
export function shardSource(
  address: string,
  files: ReadonlyMap<string, string>,
): ShardSource | null {
  const text = files.get(MANIFEST_COPY);
  const shards = text === undefined ? null : checkManifest(text).shards;
  if (shards === null) return null;
  return {
    locate: (kind, id) => locate(id, shards[kind], address, files.get(HASH_FILES[kind]) ?? ''),
  };
}

function locate(id: string, { bits, folder }: ShardGroup, base: string, hashes: string) {
  const shard = shardOf(id, bits);
  const digits = 2 * HASH_BYTES;
  const hash = hashes.slice(shard * digits, (shard + 1) * digits);
  const address = new URL(`${folder}/${shardName(shard, bits)}.shard`, base);
  // So that no cache on the way answers with the shard of an earlier edition.
  address.search = hash.slice(0, 12);
  return { address, hash };
}
