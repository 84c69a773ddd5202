import type { PackInLibrary } from '../../../data/library/join-packs.ts';
import {
  documentIdInPack,
  idInPack,
  ownEntityAt,
  shardInLibrary,
} from '../../../data/library/shard-in-library.ts';
import { readFolder } from '../../store/read-folder.ts';
import type { LedgerEntry } from '../../store/ledger.ts';
import { fetchShard } from '../../subscription/fetch-shard.ts';
import { isInShards } from '../../subscription/is-in-shards.ts';
import { shardSource, type ShardKind, type ShardSource } from '../../subscription/shard-source.ts';

/** Where the shards of each pack are, by the pack's id. */
export type ShardSources = ReadonlyMap<string, ShardSource>;

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

/**
 * The shards with one entity, or one document, of those packs that have it in shards; fetched, unless
 * this browser has them.
 * @throws SubscriptionError when a shard cannot be had.
 */
export async function findShards(
  packs: readonly PackInLibrary[],
  sources: ShardSources,
  { kind, id }: { kind: ShardKind; id: string },
): Promise<PackInLibrary[]> {
  const shards = packs.map(async ({ id: pack, pack: whole }): Promise<PackInLibrary | null> => {
    const source = sources.get(pack);
    const own = kind === 'documents' ? documentIdInPack(id, pack) : idInPack(whole, id);
    if (!source || own === null) return null;
    const entityAt = (row: number) => ownEntityAt(whole, row);
    const shard = await fetchShard({ source, kind, id: own, entityAt });
    return { id: pack, pack: shardInLibrary(shard, whole) };
  });
  return (await Promise.all(shards)).filter((shard) => shard !== null);
}
