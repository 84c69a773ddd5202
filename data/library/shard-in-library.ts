import type { DocumentId, Entity, EntityId } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { JoinedPack } from './joined-pack.ts';

/**
 * A shard beside the pack that it is a part of: the same things have the same ids. `whole` is that
 * pack as the library sees it, which holds the names of all.
 */
export function shardInLibrary(shard: Pack, whole: Pack): Pack {
  return new JoinedPack(shard, 0, {
    idOf: (_at, row) => {
      const own = shard.entityIdAt(row);
      const there = ownRow(whole, own);
      return there < 0 ? own : whole.entityIdAt(there);
    },
    rowOf: (_at, id) => {
      const there = whole.entityRow(id);
      return there < 0 ? -1 : shard.entityRow(ownId(whole, there));
    },
    documentIdOf: (_at, id) => id,
    documentRowOf: (_at, id) => shard.documentRow(id),
  });
}

/** The id by which a pack itself calls the entity that the library calls `id`; `null` when it has none. */
export function idInPack(pack: Pack, id: EntityId): EntityId | null {
  const row = pack.entityRow(id);
  return row < 0 ? null : ownId(pack, row);
}

/** An entity as its pack has it: what a shard of that pack refers to. */
export function ownEntityAt(pack: Pack, row: number): Entity {
  return { ...pack.descriptionAt(row), id: ownId(pack, row) };
}

/** A document's id as its pack has it. */
export function documentIdInPack(id: DocumentId, pack: string): DocumentId {
  const suffix = `@${pack}`;
  return id.endsWith(suffix) ? id.slice(0, -suffix.length) : id;
}

function ownId(pack: Pack, row: number): EntityId {
  return pack instanceof JoinedPack ? pack.ownIdAt(row) : pack.entityIdAt(row);
}

function ownRow(pack: Pack, own: EntityId): number {
  return pack instanceof JoinedPack ? pack.rowOfOwn(own) : pack.entityRow(own);
}
