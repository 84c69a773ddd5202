/** Which results a reader's filters let through. */

import { ENTITY_KINDS, type SearchResultKind } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { termsOf } from '../text/terms.ts';
import type { SearchFilters } from '../text/typed-filters.ts';
import { foldedPublisherOf, sourceOf } from './sources.ts';
import { baseLanguage } from '../text/language-tag.ts';

/** Results of a kind by what a reader may call them. */
const RESULT_KINDS: Readonly<Record<string, SearchResultKind>> = {
  name: 'entity',
  names: 'entity',
  entity: 'entity',
  entities: 'entity',
  statement: 'statement',
  statements: 'statement',
  document: 'document',
  documents: 'document',
};

/** Whether results of a kind are wanted at all; an entity's kind wants entities only. */
export function wantsKind({ kind }: SearchFilters, results: SearchResultKind): boolean {
  if (kind === null) return true;
  return (RESULT_KINDS[kind.toLowerCase()] ?? 'entity') === results;
}

/** Whether an entity is of the wanted kind. */
export function isOfKind({ kind }: SearchFilters, entityKind: string): boolean {
  const wanted = kind?.toLowerCase() ?? '';
  return !ENTITY_KINDS.some((known) => known === wanted) || wanted === entityKind;
}

/** For each document of a pack, 1 when its source is wanted; `null` when every one is. O(documents). */
export function allowedDocuments(pack: Pack, filters: SearchFilters): Uint8Array | null {
  const { publisher, year, language } = filters;
  if (publisher === null && year === null && language === null) return null;
  const wantedPublisher = ` ${termsOf(publisher ?? '').join(' ')}`;
  const wantedLanguage = language === null ? null : baseLanguage(language);
  const isWanted = (row: number): boolean => {
    const source = sourceOf(pack, row);
    return (
      (year === null || source.year === year) &&
      (wantedLanguage === null || source.language === wantedLanguage) &&
      (publisher === null || ` ${foldedPublisherOf(pack, row)}`.includes(wantedPublisher))
    );
  };
  return Uint8Array.from({ length: pack.info.documents }, (_, row) => Number(isWanted(row)));
}
