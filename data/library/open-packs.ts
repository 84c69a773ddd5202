import type { DocumentId, DocumentInfo, PackInfo, Statement } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { searchLibrary } from '../search/query.ts';
import type { SearchResults } from '../search/results.ts';
import { buildSearchIndex, type SearchIndex } from '../search/search-index.ts';

/** A whole document, for reading it. */
export interface WholeDocument {
  /** Id of the pack that has it. */
  pack: string;
  info: DocumentInfo;
  text: string;
  statements: Statement[];
}

/** Several packs as one, as far as looking things up needs: a program that wakes for a search loads no more. */
export interface OpenPacks {
  readonly packs: readonly Pack[];
  /** The packs' ids in the library, in the same order. */
  readonly ids: readonly string[];
  /** What each pack holds. */
  info(): PackInfo[];
  /** `null` when no pack has the document. */
  getDocument(document: DocumentId): WholeDocument | null;
  /** At once, where every pack brings its search table; else the first call makes one: 0.1 ms a statement. */
  search(text: string, limit: number): SearchResults;
}

/**
 * Packs that `joinPacks` has joined, or one; earlier ones first. Nothing is read until asked. `ids` are
 * the packs' in the library.
 */
export function openTogether(
  packs: readonly Pack[],
  ids: readonly string[] = packs.map(({ info }) => info.id),
): OpenPacks {
  let index: SearchIndex | null = null;
  return {
    packs,
    ids,
    info: () => packs.map((pack) => pack.info),
    getDocument: (document) => readDocument(packs, ids, document),
    search: (text, limit) => searchLibrary((index ??= buildSearchIndex(packs)), text, limit),
  };
}

function readDocument(
  packs: readonly Pack[],
  ids: readonly string[],
  document: DocumentId,
): WholeDocument | null {
  for (const [at, pack] of packs.entries()) {
    const row = pack.documentRow(document);
    if (row < 0) continue;
    const { first, count } = pack.statementsOfDocument(row);
    const statements = Array.from({ length: count }, (_, index) => pack.statementAt(first + index));
    return { pack: ids[at]!, info: pack.documentAt(row), text: pack.documentText(row), statements };
  }
  return null;
}
