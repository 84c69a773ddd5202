/** What a search field on a page of ours asks of the library, and what it opens. */

import { SEARCH_LIMIT } from '../../data/limits/search.ts';
import type { DocumentId, EntityId, SearchResult } from '../../data/model.ts';
import { ask } from '../background/send.ts';
import type { Attempt } from './use-attempt.ts';

type OpenEntity = (entity: EntityId) => void;
/** At its beginning for `null`. */
type OpenDocument = (document: DocumentId, index: number | null) => void;

/** Results for typed words, a screen of them. */
export function searchLibrary(text: string) {
  return ask('search', { text, limit: SEARCH_LIMIT });
}

/** Opens a result: an entity as its card, any other in its document. */
export function openResult(
  result: SearchResult,
  { onOpenEntity, onOpenDocument }: { onOpenEntity: OpenEntity; onOpenDocument: OpenDocument },
): void {
  if (result.kind === 'entity') onOpenEntity(result.id);
  else onOpenDocument(result.document ?? result.id, result.index);
}

/** Opens documents in a tab of their own, beside the one before the reader; a popup closes itself then. */
export function documentOpener(attempt: Attempt): OpenDocument {
  return (document, index) => attempt(ask('openDocument', { document, index }));
}
