/** What indexing and querying share: which fields there are, and how texts become terms. */

import type { Options } from 'minisearch';
import { MAX_TERM_CHARS } from '../limits/search.ts';
import { isStopWord } from '../text/stop-words.ts';
import { termsOf } from '../text/terms.ts';

/** What is indexed of an entity. */
export interface EntityFields {
  /** Number in the index's list of entities. */
  id: number;
  name: string;
  aliases: string;
  label: string;
  definition: string;
}

/** What is indexed of a statement. */
export interface StatementFields {
  id: number;
  text: string;
  /** Every name of the entities that it mentions: who types one finds what says another. */
  names: string;
  title: string;
  publisher: string;
}

/** What is indexed of a document; its text is found through its statements. */
export interface DocumentFields {
  id: number;
  title: string;
  publisher: string;
}

export const ENTITY_OPTIONS: Options<EntityFields> = {
  fields: ['name', 'aliases', 'label', 'definition'],
  tokenize: (text) => termsOf(text).map(cutTerm),
  processTerm: (term) => term,
};

export const STATEMENT_OPTIONS: Options<StatementFields> = {
  fields: ['text', 'names', 'title', 'publisher'],
  tokenize: meaningfulTerms,
  processTerm: (term) => term,
};

export const DOCUMENT_OPTIONS: Options<DocumentFields> = {
  fields: ['title', 'publisher'],
  tokenize: meaningfulTerms,
  processTerm: (term) => term,
};

/** A term no longer than any that is indexed. */
export function cutTerm(term: string): string {
  return term.slice(0, MAX_TERM_CHARS);
}

function meaningfulTerms(text: string): string[] {
  return termsOf(text)
    .filter((term) => !isStopWord(term))
    .map(cutTerm);
}
