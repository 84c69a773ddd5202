/** The statements that tell about the entities of an article, from all packs, each once. */

import type { EntityId } from '../model.ts';
import type { Pack } from '../pack/pack.ts';

export interface Told {
  pack: Pack;
  row: number;
  /** Places of the article's entities that it mentions, in the order asked; ascending. */
  about: number[];
}

/**
 * Every statement that mentions one of the entities, by pack and row; a sentence that two packs hold
 * counts once. O(statements of the entities).
 */
export function gatherTold(packs: readonly Pack[], entities: readonly EntityId[]): Told[] {
  const seen = new Set<string>();
  return packs.flatMap((pack) => {
    const places = placesOf(pack, entities);
    const rows = new Set<number>();
    for (const entity of places.keys())
      for (const row of pack.statementsOfEntity(entity)) rows.add(row);
    return [...rows]
      .sort((a, b) => a - b)
      .filter((row) => isFirst(seen, pack, row))
      .map((row) => ({ pack, row, about: aboutOf(pack, row, places) }))
      .filter(({ about }) => about.length > 0);
  });
}

/** By entity row of a pack: the first place at which the article has that entity. */
function placesOf(pack: Pack, entities: readonly EntityId[]): Map<number, number> {
  const places = new Map<number, number>();
  entities.forEach((entity, place) => {
    const row = pack.entityRow(entity);
    if (row >= 0 && !places.has(row)) places.set(row, place);
  });
  return places;
}

function aboutOf(pack: Pack, row: number, places: ReadonlyMap<number, number>): number[] {
  const about = Array.from(pack.entitiesOfStatement(row), (entity) => places.get(entity) ?? -1);
  return about.filter((place) => place >= 0).sort((a, b) => a - b);
}

function isFirst(seen: Set<string>, pack: Pack, row: number): boolean {
  const { document, index } = pack.statementAt(row);
  const key = `${index} ${document}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
