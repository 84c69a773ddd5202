/** MiniSearch's answer, re-ranked: what has all the words comes before what has one of them often. */

import type { SearchOptions } from 'minisearch';
import { FORM_WEIGHTS, FUZZY_WEIGHT, PREFIX_WEIGHT } from '../limits/search.ts';
import type { KindIndex, Place } from './search-index.ts';
import { allowedEdits, allowsPrefix, type TypedQuery } from './typed-query.ts';

export interface Hit {
  place: Place;
  /** Number of the thing in its index. */
  id: number;
  /** 0 to 1: how much of the query it has, rare words weighing more. */
  coverage: number;
  /** 0 to 1: the best of its kind has 1. */
  strength: number;
  /** For each of its words that matched, the fields that have it. */
  fields: readonly (readonly string[])[];
}

/** Every match of any term, in no order. `boost` weighs fields, 1 where none is given. */
export function findHits<Fields>(
  index: KindIndex<Fields>,
  query: TypedQuery,
  boost: Readonly<Record<string, number>>,
): Hit[] {
  if (query.terms.length === 0) return [];
  const found = index.search.search(query.folded, optionsFor(query, boost));
  const matched = found.map(({ queryTerms }) => termsBehind(queryTerms, query));
  const rarity = rarityOf(query.terms, matched, index.places.length);
  const all = sum(query.terms, rarity);
  const best = found.reduce((most, { score }) => Math.max(most, score), 0);
  return found.flatMap(({ id, score, match }, at) => {
    const place = index.places[id as number];
    if (place === undefined) return [];
    const coverage = sum(matched[at] ?? [], rarity) / all;
    const fields = Object.values(match);
    return [{ place, id: id as number, coverage, strength: score / best, fields }];
  });
}

function optionsFor(query: TypedQuery, boost: Readonly<Record<string, number>>): SearchOptions {
  return {
    tokenize: () => [...query.forms.keys()],
    processTerm: (form) => form,
    combineWith: 'OR',
    boost: { ...boost },
    boostTerm: (form) => FORM_WEIGHTS[query.forms.get(form)?.kind ?? 'typed'],
    prefix: (form) => allowsPrefix(form, query),
    fuzzy: (form) => allowedEdits(form, query),
    weights: { prefix: PREFIX_WEIGHT, fuzzy: FUZZY_WEIGHT },
  };
}

function termsBehind(found: readonly string[], { forms }: TypedQuery): Set<string> {
  const terms = new Set<string>();
  for (const form of found) {
    const term = forms.get(form)?.term;
    if (term !== undefined) terms.add(term);
  }
  return terms;
}

function rarityOf(
  terms: readonly string[],
  matched: readonly ReadonlySet<string>[],
  all: number,
): (term: string) => number {
  const rarities = new Map(
    terms.map((term) => {
      const count = matched.filter((found) => found.has(term)).length;
      return [term, Math.log(1 + all / (count + 1))];
    }),
  );
  return (term) => rarities.get(term) ?? 0;
}

function sum(terms: Iterable<string>, rarity: (term: string) => number): number {
  let total = 0;
  for (const term of terms) total += rarity(term);
  return total;
}
