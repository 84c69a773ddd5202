import { ENTITY_KINDS } from '../model.ts';
import type { SearchFilters } from '../text/typed-filters.ts';
import { allowedDocuments, isOfKind, wantsKind } from './allowed.ts';
import { NO_CHOICES } from './filter-choices.ts';
import type { SearchResults } from './results.ts';
import { documentRow, entityRow } from './rows.ts';
import type { PackIndex } from './search-index.ts';

/** What there is where only filters were typed: the newest documents, the entities most is told about. */
export function listFiltered(
  packs: readonly PackIndex[],
  filters: SearchFilters,
  limit: number,
): SearchResults {
  const isOfEntities = ENTITY_KINDS.some((kind) => kind === filters.kind?.toLowerCase());
  return {
    entities: isOfEntities ? packs.flatMap((index) => entitiesOf(index, filters, limit)) : [],
    statements: [],
    documents: wantsKind(filters, 'document')
      ? packs
          .flatMap((index) => documentsOf(index, filters))
          .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
          .slice(0, limit)
      : [],
    choices: NO_CHOICES,
  };
}

function documentsOf(index: PackIndex, filters: SearchFilters) {
  const { pack, firstDocument, firstStatement } = index;
  const allowed = allowedDocuments(pack, filters);
  return Array.from({ length: firstStatement - firstDocument }, (_, row) => row)
    .filter((row) => !allowed || allowed[row] === 1)
    .map((row) => documentRow({ pack, row }, null, 1));
}

function entitiesOf({ pack, firstDocument }: PackIndex, filters: SearchFilters, limit: number) {
  return Array.from({ length: firstDocument }, (_, row) => row)
    .filter((row) => isOfKind(filters, pack.entityAt(row).kind))
    .sort((a, b) => pack.statementsOfEntity(b).length - pack.statementsOfEntity(a).length)
    .slice(0, limit)
    .map((row) => entityRow({ pack, row }, 1));
}
