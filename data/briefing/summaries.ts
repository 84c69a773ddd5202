import type { EntityId, EntitySummary } from '../model.ts';
import type { Pack } from '../pack/pack.ts';

/** What a list shows of entities, in the order asked; those that no pack knows are left out. */
export function summarizeEntities(
  packs: readonly Pack[],
  entities: readonly EntityId[],
): EntitySummary[] {
  return [...new Set(entities)].flatMap((entity) => summaryOf(packs, entity) ?? []);
}

/** Name and kind of the first pack that knows the entity, as its card has them. */
function summaryOf(packs: readonly Pack[], entity: EntityId): EntitySummary | null {
  let summary: EntitySummary | null = null;
  for (const pack of packs) {
    const row = pack.entityRow(entity);
    if (row < 0) continue;
    const { id, name, kind, label } = pack.entityAt(row);
    summary ??= { id, name, kind, label };
    summary.label ??= label;
    if (summary.label !== null) break;
  }
  return summary;
}
