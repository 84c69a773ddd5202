/** Where the shards of an installed pack are, and what they must be. */

import { memoized } from '../../data/memoized.ts';
import { HASH_BYTES, type ShardGroup } from '../../data/publish/manifest.ts';
import { shardName, shardOf } from '../../data/publish/shard-key.ts';
import { checkManifest } from './check-manifest.ts';
import { bytesOfHex } from '../store/hex.ts';

/** The manifest of a pack in shards, kept with it. */
export const MANIFEST_COPY = 'pack.json';
/** Hexadecimal copies of what the manifest names of each group, kept with it. */
export const SHARD_FILES = {
  entities: { list: 'entities.list', dictionary: 'entities.common' },
  documents: { list: 'documents.list', dictionary: 'documents.common' },
} as const;
export type ShardKind = keyof typeof SHARD_FILES;

/** Of a row of the list: the first hash of an id in the shard, then the beginning of its SHA-256. */
export const ROW_BYTES = 4 + HASH_BYTES;

export interface ShardPlace {
  address: URL;
  /** The beginning of its SHA-256 in hexadecimal. */
  hash: string;
  /** What it has in common with the others. */
  common: Uint8Array<ArrayBuffer>;
}

export interface ShardSource {
  /** The shard of an id. */
  locate(kind: ShardKind, id: string): ShardPlace;
}

/** The shards of a pack by the files that are kept with it; `null` for a pack that is whole. */
export function shardSource(
  address: string,
  files: ReadonlyMap<string, string>,
): ShardSource | null {
  const text = files.get(MANIFEST_COPY);
  const shards = text === undefined ? null : checkManifest(text).shards;
  if (shards === null) return null;
  const groupOf = memoized((kind: ShardKind) => {
    const { list, dictionary } = SHARD_FILES[kind];
    return openGroup(shards[kind], files.get(list) ?? '', files.get(dictionary) ?? '');
  });
  return { locate: (kind, id) => groupOf(kind)(id, address) };
}

function openGroup({ folder, count }: ShardGroup, list: string, dictionary: string) {
  const rows = bytesOfHex(list);
  const view = new DataView(rows.buffer);
  const starts = Uint32Array.from({ length: count }, (_, row) => view.getUint32(row * ROW_BYTES));
  const common = bytesOfHex(dictionary);
  return (id: string, base: string): ShardPlace => {
    const shard = shardOf(id, starts);
    const hash = list.slice(2 * (shard * ROW_BYTES + 4), 2 * (shard + 1) * ROW_BYTES);
    const address = new URL(`${folder}/${shardName(shard, count)}.shard`, base);
    // So that no cache on the way answers with the shard of an earlier edition.
    address.search = hash.slice(0, 12);
    return { address, hash, common };
  };
}
