/** Which names of a crowded page a reader is best served to see marked. */

import { FULL_CARD_STATEMENTS } from '../limits/card-order.ts';
import type { EntityId } from '../model.ts';
import type { Pack } from '../pack/pack.ts';

/**
 * How much a mark of an entity tells: the rarer in the library, the less a reader is likely to know it
 * already; a card with hardly a statement tells little. 0 to about 10; 0 when no pack has it.
 */
export function worthOf(packs: readonly Pack[], entity: EntityId): number {
  let told = 0;
  let all = 0;
  for (const pack of packs) {
    all += pack.info.statements;
    const row = pack.entityRow(entity);
    if (row >= 0) told += pack.statementsOfEntity(row).length;
  }
  if (told === 0) return 0;
  return Math.log(1 + all / told) * Math.min(1, told / FULL_CARD_STATEMENTS);
}
