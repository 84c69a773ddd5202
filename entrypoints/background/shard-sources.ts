import { readFolder } from '../store/read-folder.ts';
import type { LedgerEntry } from '../store/ledger.ts';
import { shardSource, type ShardSource } from '../subscription/shard-source.ts';

/** Where the shards of each pack are, by the pack's id. */
export type ShardSources = ReadonlyMap<string, ShardSource>;

/** Whether an entry is of a pack whose statements stand in shards. */
export function isInShards({ kind, files, address }: LedgerEntry): boolean {
  return kind === 'subscription' && files > 0 && address !== null;
}

/** The packs among these whose statements stand in shards on their publishers' hosts. */
export async function readShardSources(entries: readonly LedgerEntry[]): Promise<ShardSources> {
  const sources = new Map<string, ShardSource>();
  for (const entry of entries.filter(isInShards)) {
    const { id, address } = entry;
    const source = shardSource(address ?? '', await readFolder(id));
    if (source) sources.set(id, source);
  }
  return sources;
}
