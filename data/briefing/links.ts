/** Who stands with whom: the statements that mention two entities. */

import { MAX_ENTITY_LINKS, MAX_SHARED_STATEMENTS } from '../limits/briefing.ts';
import type { EntityLink } from '../article.ts';
import type { EntityId, QuotedStatement } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { quoteStatement } from '../cards/quote.ts';
import { gatherTold } from './told.ts';

/**
 * Pairs of entities that stand in the same statements, those with the most first, else in the order
 * asked; `one` is asked before `other`. O(statements × entities of one²).
 */
export function findLinks(packs: readonly Pack[], entities: readonly EntityId[]): EntityLink[] {
  const counts = new Map<number, number>();
  for (const { about } of gatherTold(packs, entities)) {
    about.forEach((one, at) => {
      for (const other of about.slice(at + 1)) {
        const pair = one * entities.length + other;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || a - b)
    .slice(0, MAX_ENTITY_LINKS)
    .map(([pair, shared]) => ({
      one: entities[Math.floor(pair / entities.length)] ?? '',
      other: entities[pair % entities.length] ?? '',
      shared,
    }));
}

/** The statements that mention both, newest first, undated ones last. */
export function findShared(
  packs: readonly Pack[],
  one: EntityId,
  other: EntityId,
): QuotedStatement[] {
  return gatherTold(packs, [one, other])
    .filter(({ about }) => about.length > 1)
    .map(({ pack, row }) => quoteStatement(pack, row))
    .sort((a, b) => compare(b.published ?? '', a.published ?? ''))
    .slice(0, MAX_SHARED_STATEMENTS);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
