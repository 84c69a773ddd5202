/**
 * Which shard an entity or a document is in: the first bits of a hash of its id. Whoever serves the
 * shards learns these bits of what a reader looks up and nothing else, and so many share them as the
 * manifest says.
 */

import { MAX_SHARD_BITS, MIN_SHARD_ENTITIES } from '../limits/publishing.ts';

/** The shard of an id, from 0 to 2^bits - 1. */
export function shardOf(id: string, bits: number): number {
  return bits === 0 ? 0 : hashOf(id) >>> (32 - bits);
}

/** A shard's name in the tree: hexadecimal, as long for each. */
export function shardName(shard: number, bits: number): string {
  return shard.toString(16).padStart(Math.ceil(bits / 4), '0');
}

/** How many share each shard, at least and at most. */
export interface Spread {
  bits: number;
  least: number;
  most: number;
}

/** The most bits with which every shard still has `MIN_SHARD_ENTITIES` ids; 0 for fewer ids. O(ids). */
export function spreadOf(ids: Iterable<string>, minimum = MIN_SHARD_ENTITIES): Spread {
  let counts = new Uint32Array(2 ** MAX_SHARD_BITS);
  for (const id of ids) counts[shardOf(id, MAX_SHARD_BITS)]!++;
  let bits = MAX_SHARD_BITS;
  while (bits > 0 && counts.some((count) => count < minimum)) {
    counts = Uint32Array.from({ length: counts.length / 2 }, (_, at) => {
      return (counts[2 * at] ?? 0) + (counts[2 * at + 1] ?? 0);
    });
    bits--;
  }
  return { bits, least: counts.reduce((a, b) => Math.min(a, b)), most: Math.max(...counts) };
}

/** FNV-1a over UTF-16 units, then mixed so that the first bits depend on every letter. */
function hashOf(id: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
