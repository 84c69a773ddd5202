import {
  CONTAINED_NAME_SCORE,
  DOCUMENT_BOOSTS,
  DOCUMENT_BY_STATEMENT,
  ENTITY_BOOSTS,
  INTENT_BONUS,
  PREFIX_NAME_SCORE,
  STATEMENT_BOOSTS,
} from '../limits.ts';
import type { SearchResult } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { termsOf } from '../text/terms.ts';
import { findHits, type Hit } from './hits.ts';
import { documentRow, entityRow, statementRow } from './rows.ts';
import type { Place, SearchIndex } from './search-index.ts';
import { readQuery, type TypedQuery } from './typed-query.ts';

/** Results of a search, best first in each group. Scores are 0 to 1 and comparable between groups. */
export interface SearchResults {
  entities: SearchResult[];
  statements: SearchResult[];
  documents: SearchResult[];
}

/** Searches for typed words, `limit` results of each kind at most. Nothing typed finds nothing. */
export function searchLibrary(index: SearchIndex, text: string, limit: number): SearchResults {
  const query = readQuery(text);
  const statements = scoreStatements(index, query);
  return {
    entities: best(scoreEntities(index, query), limit).map(({ hit, score }) =>
      entityRow(hit.place, score),
    ),
    statements: best(statements, limit).map(({ hit, score }) => statementRow(hit.place, score)),
    documents: searchDocuments(index, query, statements, limit),
  };
}

interface Scored {
  hit: Hit;
  score: number;
}

function scoreEntities({ entities }: SearchIndex, query: TypedQuery): Scored[] {
  const hits = findHits(entities, query, ENTITY_BOOSTS);
  return hits.map((hit) => ({ hit, score: nameScore(hit, query) }));
}

/** Exact name before the beginning of one, before one within the query, before words alike. */
function nameScore(hit: Hit, { folded }: TypedQuery): number {
  const { name, aliases } = hit.place.pack.entityAt(hit.place.row);
  const names = [name, ...aliases].map((each) => termsOf(each).join(' '));
  const fit = hit.coverage ** 2 * hit.strength;
  if (names.includes(folded)) return 1;
  if (names.some((each) => ` ${each}`.includes(` ${folded}`))) {
    return PREFIX_NAME_SCORE + (1 - PREFIX_NAME_SCORE) * fit;
  }
  const isContained = names.some((each) => ` ${folded} `.includes(` ${each} `));
  const base = isContained ? CONTAINED_NAME_SCORE : 0;
  return base + (PREFIX_NAME_SCORE - base) * fit;
}

function scoreStatements({ statements }: SearchIndex, query: TypedQuery): Scored[] {
  return findHits(statements, query, STATEMENT_BOOSTS).map((hit) => {
    const fit = hit.coverage ** 2 * (0.5 + hit.strength / 2);
    return { hit, score: Math.min(1, fit * intentFactor(hit.place, query)) };
  });
}

/** "How many" wants a figure, "when" a date. */
function intentFactor({ pack, row }: Place, query: TypedQuery): number {
  if (!query.asksForFigure && !query.asksForDate) return 1;
  const { figures, dates } = pack.statementAt(row);
  const answers =
    (query.asksForFigure && figures.length > 0) || (query.asksForDate && dates.length > 0);
  return answers ? INTENT_BONUS : 1;
}

/** A document is found by its title and publisher, and by its best statement. */
function searchDocuments(
  { documents }: SearchIndex,
  query: TypedQuery,
  statements: readonly Scored[],
  limit: number,
): SearchResult[] {
  const byTitle = new Map(
    findHits(documents, query, DOCUMENT_BOOSTS).map((hit) => [
      hit.id,
      hit.coverage ** 2 * hit.strength,
    ]),
  );
  const byStatement = bestByDocument(statements);
  const found = documents.places.flatMap((place, id) => {
    const statement = byStatement.get(place.pack)?.get(place.row);
    const title = byTitle.get(id) ?? 0;
    const score = Math.max(title, (statement?.score ?? 0) * DOCUMENT_BY_STATEMENT);
    return score > 0 ? [{ place, matching: statement?.hit.place.row ?? null, score }] : [];
  });
  return best(found, limit).map(({ place, matching, score }) =>
    documentRow(place, matching, score),
  );
}

function bestByDocument(statements: readonly Scored[]): Map<Pack, Map<number, Scored>> {
  const found = new Map<Pack, Map<number, Scored>>();
  for (const scored of statements) {
    const { pack, row } = scored.hit.place;
    const document = pack.documentOfStatement(row);
    const inPack = found.get(pack) ?? new Map<number, Scored>();
    if (scored.score > (inPack.get(document)?.score ?? 0)) inPack.set(document, scored);
    found.set(pack, inPack);
  }
  return found;
}

function best<Item extends { score: number }>(items: readonly Item[], limit: number): Item[] {
  return [...items].sort((a, b) => b.score - a.score).slice(0, limit);
}
