import {
  ALIKE_NAME_SCORE,
  CONTAINED_NAME_SCORE,
  ENTITY_BOOSTS,
  EXACT_NAME_SCORE,
  PREFIX_NAME_SCORE,
} from '../limits/search.ts';
import { termsOf } from '../text/terms.ts';
import { findHits, type Hit } from './hits.ts';
import type { Place, SearchIndex } from './search-index.ts';
import type { TypedQuery } from './typed-query.ts';

export interface Scored {
  hit: Hit;
  /** 0 to 1. */
  score: number;
}

/** Entities whose names, label or definition match; in no order. */
export function scoreEntities({ entities }: SearchIndex, query: TypedQuery): Scored[] {
  const hits = findHits(entities, query, ENTITY_BOOSTS);
  const most = hits.reduce((count, { place }) => Math.max(count, statementsAbout(place)), 1);
  return hits.map((hit) => {
    const weight = Math.log(1 + statementsAbout(hit.place)) / Math.log(1 + most);
    return { hit, score: nameScore(hit, query, weight) };
  });
}

/** Exact name before the beginning of one, one misspelt, one within the query, words alike. */
function nameScore(hit: Hit, { folded }: TypedQuery, weight: number): number {
  const { name, aliases } = hit.place.pack.entityAt(hit.place.row);
  const names = [name, ...aliases].map((each) => termsOf(each).join(' '));
  const fit = hit.coverage ** 2 * hit.strength;
  // Of two that are called alike or begin alike, more is told about the one that is meant.
  const tie = (fit + weight) / 2;
  if (names.includes(folded)) return between(EXACT_NAME_SCORE, 1, tie);
  if (names.some((each) => ` ${each}`.includes(` ${folded}`))) {
    return between(PREFIX_NAME_SCORE, EXACT_NAME_SCORE, tie);
  }
  if (hit.coverage === 1 && hit.fields.every(isOfNames)) {
    return between(ALIKE_NAME_SCORE, PREFIX_NAME_SCORE, tie);
  }
  const isContained = names.some((each) => ` ${folded} `.includes(` ${each} `));
  return between(isContained ? CONTAINED_NAME_SCORE : 0, ALIKE_NAME_SCORE, fit);
}

function isOfNames(fields: readonly string[]): boolean {
  return fields.includes('name') || fields.includes('aliases');
}

function between(low: number, high: number, share: number): number {
  return low + (high - low) * share;
}

function statementsAbout({ pack, row }: Place): number {
  return pack.statementsOfEntity(row).length;
}
