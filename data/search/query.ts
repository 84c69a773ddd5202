import { DOCUMENT_BOOSTS, DOCUMENT_BY_STATEMENT, MAX_TEXT_SCORE } from '../limits/search.ts';
import type { SearchResult } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { findHits } from './hits.ts';
import { documentRow, entityRow, statementRow } from './rows.ts';
import { scoreEntities, type Scored } from './score-entities.ts';
import { scoreStatements } from './score-statements.ts';
import type { SearchIndex } from './search-index.ts';
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
  const entities = scoreEntities(index, query);
  const statements = scoreStatements(index, query, entities);
  return {
    entities: best(entities, limit).map(({ hit, score }) => entityRow(hit.place, score)),
    statements: best(statements, limit).map(({ hit, score }) =>
      statementRow(hit.place, score * MAX_TEXT_SCORE),
    ),
    documents: searchDocuments(index, query, statements, limit),
  };
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
    documentRow(place, matching, score * MAX_TEXT_SCORE),
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
