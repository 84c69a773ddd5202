import { MAX_TEXT_SCORE, BESIDE_ANSWER_SHARE } from '../limits/search.ts';
import { hasFilters } from '../text/typed-filters.ts';
import { wantsKind } from './allowed.ts';
import type { Candidate } from './candidate.ts';
import { filterChoices, NO_CHOICES } from './filter-choices.ts';
import { gatherFits } from './gather.ts';
import { listFiltered } from './list-filtered.ts';
import type { SearchResults } from './results.ts';
import { documentRow, entityRow, statementRow } from './rows.ts';
import { scoreDocuments } from './score-documents.ts';
import { filterEntities, scoreEntities } from './score-entities.ts';
import { scoreStatements } from './score-statements.ts';
import type { PackIndex, SearchIndex } from './search-index.ts';
import { splitJoined } from './split-joined.ts';
import { readQuery, type TypedQuery } from './typed-query.ts';

/** Searches for typed words, `limit` results of each kind at most. Nothing typed finds nothing. */
export function searchLibrary({ packs }: SearchIndex, text: string, limit: number): SearchResults {
  const query = readQuery(text);
  if (query.terms.length > 0) return searchWords(packs, splitJoined(packs, query), limit);
  if (hasFilters(query.filters)) return listFiltered(packs, query.filters, limit);
  return { entities: [], statements: [], documents: [], choices: NO_CHOICES };
}

function searchWords(packs: readonly PackIndex[], query: TypedQuery, limit: number): SearchResults {
  const fits = gatherFits(packs, query);
  const entities = scoreEntities(fits, query);
  const statements = scoreStatements(fits, query, entities);
  const documents = scoreDocuments(fits, query, statements);
  const cap = capOf(query, statements[0]);
  const isNew = firstOfItsKind(packs);
  return {
    entities: take(filterEntities(entities, query), limit, isNew.entity).map((one) =>
      entityRow(
        one.place,
        Math.min(one.score, one.isMeant && query.asks === null ? 1 : cap(one)),
        one.allowed,
      ),
    ),
    statements: wantsKind(query.filters, 'statement')
      ? take(statements, limit, isNew.statement).map(({ place, score }) =>
          statementRow(place, score * MAX_TEXT_SCORE),
        )
      : [],
    documents: wantsKind(query.filters, 'document')
      ? take(documents, limit, isNew.document).map((one) => {
          const score = one.score * MAX_TEXT_SCORE;
          const most = query.asks === null ? 1 : cap(one);
          return documentRow(one.place, one.matching, Math.min(score, most));
        })
      : [],
    choices: filterChoices(fits),
  };
}

/**
 * Most that a thing may score beside the best statement: who asks a question, or adds words to a name,
 * wants the statement that answers before what it is about.
 */
function capOf({ asks }: TypedQuery, best: Candidate | undefined) {
  return ({ coverage }: Candidate): number =>
    best !== undefined && (asks !== null || best.coverage > coverage)
      ? best.score * MAX_TEXT_SCORE * BESIDE_ANSWER_SHARE
      : 1;
}

/** The first `limit` that are new; what an earlier pack has too is shown from there. */
function take<One extends Candidate>(
  scored: readonly One[],
  limit: number,
  isNew: (one: One) => boolean,
): One[] {
  const taken: One[] = [];
  for (const one of scored) {
    if (taken.length === limit || one.score <= 0) break;
    if (isNew(one)) taken.push(one);
  }
  return taken;
}

function firstOfItsKind(packs: readonly PackIndex[]) {
  const before = ({ index }: Candidate) => packs.slice(0, packs.indexOf(index));
  const isNewDocument = (one: Candidate, row: number) => {
    const earlier = before(one);
    if (earlier.length === 0) return true;
    const { id } = one.place.pack.documentAt(row);
    return earlier.every(({ pack }) => pack.documentRow(id) < 0);
  };
  return {
    entity: (one: Candidate) => {
      const id = one.place.pack.entityIdAt(one.place.row);
      return before(one).every(({ pack }) => pack.entityRow(id) < 0);
    },
    statement: (one: Candidate) =>
      isNewDocument(one, one.place.pack.documentOfStatement(one.place.row)),
    document: (one: Candidate) => isNewDocument(one, one.place.row),
  };
}
