import { RELATED_ENTITIES, UBIQUITY_DAMPING } from '../limits/card-order.ts';
import type { EntityId, RelatedEntity } from '../model.ts';
import type { EntityInPack } from './candidates.ts';

interface Shared {
  known: EntityInPack;
  shared: number;
  /** Of how many statements about the other entity. */
  all: number;
}

/**
 * The entities that stand in the most statements with this one, best first. Those that stand
 * everywhere count less: what they share with this entity says little about it.
 */
export function findRelated(known: readonly EntityInPack[]): RelatedEntity[] {
  const found = new Map<EntityId, Shared>();
  for (const { pack, row } of known) {
    for (const [other, shared] of countShared({ pack, row })) {
      const before = found.get(pack.entityIdAt(other));
      found.set(pack.entityIdAt(other), {
        known: before?.known ?? { pack, row: other },
        shared: (before?.shared ?? 0) + shared,
        all: (before?.all ?? 0) + pack.statementsOfEntity(other).length,
      });
    }
  }
  return [...found.values()]
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, RELATED_ENTITIES)
    .map(({ known: { pack, row }, shared }) => {
      const { id, name, kind, label } = pack.entityAt(row);
      return { id, name, kind, label, shared };
    });
}

function countShared({ pack, row }: EntityInPack): Map<number, number> {
  const counts = new Map<number, number>();
  for (const statement of pack.statementsOfEntity(row)) {
    for (const other of pack.entitiesOfStatement(statement)) {
      if (other !== row) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return counts;
}

function closeness({ shared, all }: Shared): number {
  return shared / Math.max(all, shared) ** UBIQUITY_DAMPING;
}
