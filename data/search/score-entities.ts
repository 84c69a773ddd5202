import {
  ALIKE_NAME_SCORE,
  CONTAINED_NAME_SCORE,
  EXACT_NAME_SCORE,
  LEAST_ENTITY_SHARE,
  LOOKED_AT,
  PREFIX_NAME_SCORE,
} from '../limits/search.ts';
import { isStopWord } from '../text/stop-words.ts';
import { termsOf } from '../text/terms.ts';
import { isOfKind, wantsKind } from './allowed.ts';
import { bestItems } from './best-items.ts';
import { byScore, type Candidate } from './candidate.ts';
import type { Fits } from './gather.ts';
import type { Place } from './search-index.ts';
import type { TypedQuery } from './typed-query.ts';

export interface ScoredEntity extends Candidate {
  /** Documents of its pack that the reader's filters let through; see `Fits`. */
  allowed: Uint8Array | null;
  /** The query has one of its names in full. */
  isNamed: boolean;
  /** The query has nothing else: it is asked for, not spoken of. */
  isMeant: boolean;
}

/** Entities whose names, label or definition match, best first. */
export function scoreEntities(fits: readonly Fits[], query: TypedQuery): ScoredEntity[] {
  // "Who is", not yet gone on with: such words stand in everything and mean only what is called so.
  const isBare = query.terms.every(isStopWord);
  const looked = fits.flatMap((fit) => {
    const fitIn = (item: number) => (isBare && fit.named[item] === 0 ? 0 : fitOf(fit, item));
    return bestItems(fit.found.entities, fitIn, LOOKED_AT.entities).map(({ item }) => ({
      fit,
      place: { pack: fit.index.pack, row: item },
    }));
  });
  const most = looked.reduce((count, { place }) => Math.max(count, statementsAbout(place)), 1);
  const scored = looked.map(({ fit, place }) => {
    const weight = Math.log(1 + statementsAbout(place)) / Math.log(1 + most);
    const coverage = fit.coverage[place.row] as number;
    return {
      index: fit.index,
      allowed: fit.allowed,
      place,
      coverage,
      ...nameScore(fit, place, query, weight),
    };
  });
  scored.sort(byScore);
  const least = LEAST_ENTITY_SHARE * (scored[0]?.score ?? 0);
  return scored.filter(({ score }) => score >= least);
}

/** Those that the reader's filters let through, in the same order. */
export function filterEntities(
  entities: readonly ScoredEntity[],
  { filters }: TypedQuery,
): ScoredEntity[] {
  if (!wantsKind(filters, 'entity')) return [];
  return entities.filter(({ allowed, place: { pack, row } }) => {
    if (!isOfKind(filters, pack.descriptionAt(row).kind)) return false;
    if (!allowed) return true;
    return pack
      .statementsOfEntity(row)
      .some((statement) => allowed[pack.documentOfStatement(statement)] === 1);
  });
}

/**
 * An entity that has words in its names goes before one that has them elsewhere; of equals, one of which
 * more is told.
 */
function fitOf({ index: { pack }, coverage, named }: Fits, item: number): number {
  const covered = coverage[item] as number;
  if (covered === 0) return 0;
  const told = 1 - 1 / (2 + statementsAbout({ pack, row: item }));
  return covered * (named[item] === 0 ? 0.45 : 0.9) * told;
}

/** Exact name before the beginning of one, one misspelt, one within the query, words alike. */
function nameScore(
  { coverage, named }: Fits,
  { pack, row }: Place,
  { words, terms }: TypedQuery,
  weight: number,
): Pick<ScoredEntity, 'score' | 'isNamed' | 'isMeant'> {
  const { name, aliases } = pack.descriptionAt(row);
  const names = [name, ...aliases].map((each) => termsOf(each).join(' '));
  const folded = words.join(' ');
  const fit = (coverage[row] as number) ** 2;
  // Of two that are called alike or begin alike, more is told about the one that is meant.
  const tie = (fit + weight) / 2;
  const meant = (low: number, high: number) => ({
    score: between(low, high, tie),
    isNamed: true,
    isMeant: true,
  });
  if (names.includes(folded)) return meant(EXACT_NAME_SCORE, 1);
  if (names.some((each) => ` ${each}`.includes(` ${folded}`)))
    return meant(PREFIX_NAME_SCORE, EXACT_NAME_SCORE);
  if (named[row] === terms.length) return meant(ALIKE_NAME_SCORE, PREFIX_NAME_SCORE);
  const isNamed = names.some((each) => isWithin(each, folded));
  const score = between(isNamed ? CONTAINED_NAME_SCORE : 0, ALIKE_NAME_SCORE, fit);
  return { score, isNamed, isMeant: false };
}

/** "US" in "who let us in" is no name. */
function isWithin(name: string, folded: string): boolean {
  return !isStopWord(name) && ` ${folded} `.includes(` ${name} `);
}

function between(low: number, high: number, share: number): number {
  return low + (high - low) * share;
}

function statementsAbout({ pack, row }: Place): number {
  return pack.statementsOfEntity(row).length;
}
