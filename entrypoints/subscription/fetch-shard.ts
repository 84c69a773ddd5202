import { MAX_KEPT_SHARDS, MAX_SHARD_BYTES } from '../../data/limits/subscription.ts';
import type { Entity } from '../../data/model.ts';
import type { Pack } from '../../data/pack/pack.ts';
import { storedBlock } from '../../data/publish/behind-common.ts';
import { readShard } from '../../data/publish/read-shard.ts';
import { sha256 } from '../store/sha256.ts';
import { fetchBytes, readWithin } from './fetch-bytes.ts';
import { opened } from './open-fetched-pack.ts';
import type { ShardKind, ShardPlace, ShardSource } from './shard-source.ts';
import { SubscriptionError } from './subscription-error.ts';

const CACHE = 'shards';

export interface ShardRequest {
  source: ShardSource;
  kind: ShardKind;
  /** Of the entity or the document, in the pack's own words. */
  id: string;
  /** An entity of the pack by its row; with the ids of the pack itself. */
  entityAt: (row: number) => Entity;
}

/**
 * The shard that an id is in: from this browser when it was asked for before, else from its host,
 * which learns the shard and not the id.
 * @throws SubscriptionError when it cannot be had, or is not what the publisher lists.
 */
export async function fetchShard({ source, kind, id, entityAt }: ShardRequest): Promise<Pack> {
  const place = source.locate(kind, id);
  const { address, hash } = place;
  const cache = await caches.open(CACHE);
  const kept = await cache.match(address);
  if (kept) return openShard(new Uint8Array(await kept.arrayBuffer()), place, entityAt);
  const bytes = await fetchBytes(address, { limit: MAX_SHARD_BYTES, isLasting: true });
  if (!(await sha256(bytes)).startsWith(hash)) throw new SubscriptionError('hash', address.host);
  const pack = await openShard(bytes, place, entityAt);
  await keep(cache, address, bytes);
  return pack;
}

/** Opens what a publisher packed small; a bomb is stopped at the size that a shard may have. */
async function openShard(
  bytes: Uint8Array<ArrayBuffer>,
  { address, common }: ShardPlace,
  entityAt: ShardRequest['entityAt'],
): Promise<Pack> {
  const packed = new Blob([storedBlock(common), bytes]).stream();
  const stream = packed.pipeThrough(new DecompressionStream('deflate-raw'));
  const unpacked = await readWithin(stream, MAX_SHARD_BYTES, address);
  return opened(() => readShard(unpacked.subarray(common.length), entityAt));
}

/** Keeps a shard, and the last `MAX_KEPT_SHARDS` only; a full disk loses none of the library for it. */
async function keep(cache: Cache, address: URL, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    await cache.put(address, new Response(bytes));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    console.warn('subscription: the shard is not kept:', error.message);
  }
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - MAX_KEPT_SHARDS)))
    await cache.delete(old);
}

/** Forgets the shards of one publisher's folder. */
export async function dropShardsBelow({ href }: URL): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const kept of await cache.keys()) if (kept.url.startsWith(href)) await cache.delete(kept);
}
