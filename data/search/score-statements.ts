import { PRIOR_HALF } from '../limits/card-order.ts';
import {
  CONTAINED_NAME_SCORE,
  NO_ANSWER_SHARE,
  STATEMENT_BOOSTS,
  TOLD_ABOUT_SHARE,
} from '../limits/search.ts';
import type { Pack } from '../pack/pack.ts';
import { findHits } from './hits.ts';
import type { Scored } from './score-entities.ts';
import type { Place, SearchIndex } from './search-index.ts';
import type { TypedQuery } from './typed-query.ts';

/**
 * Statements whose words, entities or sources match; in no order. Where the query names an entity,
 * those that tell most about it come first.
 */
export function scoreStatements(
  { statements }: SearchIndex,
  query: TypedQuery,
  entities: readonly Scored[],
): Scored[] {
  const tells = tellsAbout(entities);
  return findHits(statements, query, STATEMENT_BOOSTS).map((hit) => {
    const words = hit.coverage ** 2 * (0.5 + hit.strength / 2);
    const fit = words * (1 - TOLD_ABOUT_SHARE * (1 - tells(hit.place)));
    return { hit, score: fit * (answersQuestion(hit.place, query) ? 1 : NO_ANSWER_SHARE) };
  });
}

/** How much a statement tells about the entity that the query names, 0 to 1; 1 when it names none. */
function tellsAbout(entities: readonly Scored[]): (place: Place) => number {
  const [first] = [...entities].sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < CONTAINED_NAME_SCORE) return () => 1;
  const { pack, row } = first.hit.place;
  const ranks = new Map<number, number>();
  pack.statementsOfEntity(row).forEach((statement, rank) => ranks.set(statement, rank));
  return (place) => rankShare(ranks, pack, place);
}

function rankShare(ranks: ReadonlyMap<number, number>, pack: Pack, place: Place): number {
  const rank = place.pack === pack ? ranks.get(place.row) : undefined;
  return rank === undefined ? 0 : PRIOR_HALF / (rank + PRIOR_HALF);
}

/** "How many" wants a figure, "when" a date; other words want neither. */
function answersQuestion({ pack, row }: Place, query: TypedQuery): boolean {
  if (!query.asksForFigure && !query.asksForDate) return true;
  const { figures, dates } = pack.statementAt(row);
  return (query.asksForFigure && figures.length > 0) || (query.asksForDate && dates.length > 0);
}
