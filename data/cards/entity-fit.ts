import { PAGE_ENTITY_HALF, PLACE_SHARE } from '../limits/card-order.ts';
import type { EntityId } from '../model.ts';
import type { Candidate } from './candidates.ts';
import { rarityIn } from './rarity.ts';

/**
 * How much the entities that a candidate mentions count together, 0 to 1: those that few candidates
 * mention most, the second less than the first.
 */
export function findEntityFit(
  candidates: readonly Candidate[],
  weightOf: (id: EntityId) => number,
): (candidate: Candidate) => number {
  const rarity = rarityIn(candidates.map(({ others }) => others.map(({ id }) => id)));
  return ({ others }) => {
    let sum = 0;
    for (const { id, kind } of others) {
      sum += weightOf(id) * rarity(id) * (kind === 'place' ? PLACE_SHARE : 1);
    }
    return 1 - 2 ** -sum;
  };
}

/** How much an entity counts by its place on the page; nothing when it is not there. */
export function weightOnPage(entities: readonly EntityId[], id: EntityId): number {
  const place = entities.indexOf(id);
  return place < 0 ? 0 : PAGE_ENTITY_HALF / (place + PAGE_ENTITY_HALF);
}
