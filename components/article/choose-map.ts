import { MAP_LINES_EACH, MAP_NAMES } from '../../data/limits/panel.ts';
import type { EntityLink } from '../../data/article.ts';
import type { EntityId } from '../../data/model.ts';

/** What a map draws. */
export interface MapContent<Name> {
  names: Name[];
  links: EntityLink[];
}

/**
 * The names that have links, the most mentioned first up to MAP_NAMES, in the order given; and every
 * link between two of them.
 */
export function chooseMap<Name extends { id: EntityId; mentions: number }>(
  entities: readonly Name[],
  links: readonly EntityLink[],
): MapContent<Name> {
  const linked = new Set(links.flatMap(({ one, other }) => [one, other]));
  const known = entities.filter(({ id }) => linked.has(id));
  const most = known.toSorted((a, b) => b.mentions - a.mentions).slice(0, MAP_NAMES);
  const chosen = new Set(most.map(({ id }) => id));
  return {
    names: known.filter(({ id }) => chosen.has(id)),
    links: links.filter(({ one, other }) => chosen.has(one) && chosen.has(other)),
  };
}

/**
 * The links that are drawn at rest: from each name those that tell most of it. A name that stands
 * with all others tells little by standing with one more.
 */
export function strongestLinks(links: readonly EntityLink[]): EntityLink[] {
  const totals = new Map<EntityId, number>();
  for (const { one, other, shared } of links) {
    for (const id of [one, other]) totals.set(id, (totals.get(id) ?? 0) + shared);
  }
  const strength = ({ one, other, shared }: EntityLink) =>
    shared / Math.sqrt((totals.get(one) ?? 1) * (totals.get(other) ?? 1));
  const drawn = new Set<EntityLink>();
  const sorted = links.toSorted((a, b) => strength(b) - strength(a));
  for (const id of totals.keys()) {
    const own = sorted.filter(({ one, other }) => one === id || other === id);
    for (const link of own.slice(0, MAP_LINES_EACH)) drawn.add(link);
  }
  return links.filter((link) => drawn.has(link));
}
