import type { EntityId, QuotedStatement } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { makeCard, type CardRequest } from './card.ts';

/**
 * The one statement that a briefing of the article gives of an entity: what it is, or, where nothing
 * says that, what fits the article best. `null` when no pack knows the entity or says anything of it.
 */
export function findBestStatement(
  packs: readonly Pack[],
  entity: EntityId,
  request: CardRequest,
): QuotedStatement | null {
  const card = makeCard(packs, entity, request);
  return card?.definition ?? card?.statements[0] ?? null;
}
