import {
  NEAR_ENTITY_WEIGHT,
  PAGE_ENTITY_HALF,
  PAGE_ENTITY_WEIGHT,
  PLACE_SHARE,
} from '../limits/card-order.ts';
import type { EntityId } from '../model.ts';
import type { Candidate } from './candidates.ts';
import type { Named } from './nearby.ts';
import type { Rarity } from './rarity.ts';

/** Points for shared entities: those of the paragraph most, those elsewhere on the page by importance. */
export function findEntityFit(
  { others }: Candidate,
  onPage: readonly EntityId[],
  named: Named,
  rarity: Rarity,
): number {
  let near = 0;
  let elsewhere = 0;
  for (const { id, kind } of others) {
    const weight = rarity(id) * (kind === 'place' ? PLACE_SHARE : 1);
    const rank = onPage.indexOf(id);
    if (named.entities.has(id)) near += weight;
    else if (rank >= 0) elsewhere += (weight * PAGE_ENTITY_HALF) / (rank + PAGE_ENTITY_HALF);
  }
  return NEAR_ENTITY_WEIGHT * saturate(near) + PAGE_ENTITY_WEIGHT * saturate(elsewhere);
}

/** The second shared entity says less than the first. */
function saturate(sum: number): number {
  return 1 - 2 ** -sum;
}
