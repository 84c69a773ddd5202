/**
 * Which shard an entity or a document is in. Ids are in order of a hash of theirs, and each shard has a
 * stretch of it: whoever serves the shards learns the stretch that a reader looks up and nothing else.
 * How many ids share it is a choice between few bytes for a card and many to hide among; a shard has
 * to hold all of them, and a card is to cost a few kilobytes. So each stretch is cut as soon as it has
 * `MIN_SHARD_ENTITIES` ids, or as many as the publisher asks for, and the manifest says how many.
 */

/** How ids lie in shards. */
export interface Spread {
  /** By shard: the least hash that is in it, the first of all 0. */
  starts: Uint32Array;
  /** How many share a shard, at least and at most. */
  least: number;
  most: number;
}

/** As many shards as there can be with so many ids in each; one for fewer ids. O(ids log ids). */
export function spreadOf(ids: Iterable<string>, minimum: number): Spread {
  const hashes = Uint32Array.from(ids, hashOf).sort();
  const shards = Math.max(1, Math.floor(hashes.length / minimum));
  const cuts = [0];
  for (let shard = 1; shard < shards; shard++) {
    let cut = Math.max(cutAt(shard, shards, hashes.length), cuts.at(-1)! + minimum);
    // Equal hashes are in one shard.
    while (hashes[cut] === hashes[cut - 1]) cut++;
    if (cut + minimum <= hashes.length) cuts.push(cut);
  }
  const sizes = cuts.map((cut, shard) => (cuts[shard + 1] ?? hashes.length) - cut);
  return {
    starts: Uint32Array.from(cuts, (cut) => (cut === 0 ? 0 : hashes[cut]!)),
    least: Math.min(...sizes),
    most: Math.max(...sizes),
  };
}

function cutAt(shard: number, shards: number, length: number): number {
  return Math.floor((shard * length) / shards);
}

/** The shard of an id by where each begins. O(log shards). */
export function shardOf(id: string, starts: { length: number; [shard: number]: number }): number {
  const hash = hashOf(id);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= hash) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A shard's name in the tree: hexadecimal, as long for each. */
export function shardName(shard: number, shards: number): string {
  return shard.toString(16).padStart((shards - 1).toString(16).length, '0');
}

/** FNV-1a over UTF-16 units, then mixed so that every bit depends on every letter. */
function hashOf(id: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
