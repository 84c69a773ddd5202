/** What a search field on a page of ours asks of the library, and what it opens. */

import { SEARCH_LIMIT } from '../../data/limits/search.ts';
import type { DocumentId, EntityId, SearchResult } from '../../data/model.ts';
import { ask } from '../background/send.ts';

/** Results for typed words, a screen of them. */
export function searchLibrary(text: string) {
  return ask('search', { text, limit: SEARCH_LIMIT });
}

/** Opens a result: an entity's card here, by `openEntity`, any other in its document. */
export function openResult(result: SearchResult, openEntity: (entity: EntityId) => void): void {
  if (result.kind === 'entity') openEntity(result.id);
  else openDocument(result.document ?? result.id, result.index);
}

/** Opens the reader in a tab of its own, beside the one before the reader; a popup closes itself then. */
export function openDocument(document: DocumentId, index: number | null): void {
  void ask('openDocument', { document, index });
}
