/** What stands in the address bar for a suggestion: `name:cecot`, `document:hrw-2025#7`, or mere words. */

import type { DocumentId, EntityId } from '../../../data/model.ts';

/** Stands for an entity. */
export function entityChoice(id: EntityId): string {
  return `name:${encodeURIComponent(id)}`;
}

/** Stands for a document, at a sentence when `index` is given. */
export function documentChoice(id: DocumentId, index: number | null): string {
  return `document:${encodeURIComponent(id)}${index === null ? '' : `#${index}`}`;
}

const NAME = /^name:(\S+)$/;
const DOCUMENT = /^document:([^\s#]+)(?:#(\d{1,9}))?$/;

/** The page of ours that a choice opens: a card, a document, or the search for the words. */
export function pageOfSuggestion(text: string): string {
  const name = NAME.exec(text)?.[1];
  if (name !== undefined) return `popup.html?${new URLSearchParams({ name: decode(name) })}`;
  const [, document, sentence] = DOCUMENT.exec(text) ?? [];
  if (document === undefined) return `popup.html?${new URLSearchParams({ search: text })}`;
  const query = new URLSearchParams({ document: decode(document) });
  if (sentence !== undefined) query.set('sentence', sentence);
  return `reader.html?${query}`;
}

/** Typed by hand, it may be no encoding at all. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
