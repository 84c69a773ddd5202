/** The library's packs and documents, as our own pages show them. */

import type { DocumentInfo, Entity, Statement } from '../../data/model.ts';

/** One pack of the library, as the options page lists it. */
export interface LibraryPack {
  id: string;
  kind: 'bundled' | 'own' | 'file' | 'subscription';
  title: string;
  /** Its names are known and its cards open. */
  isOn: boolean;
  /** Its names are marked on pages. */
  isMarked: boolean;
  documents: number;
  entities: number;
  statements: number;
  /** Of the pack's file. */
  bytes: number;
  /** Moment as ISO 8601; `null` for the bundled pack. */
  updated: string | null;
  /** Where a subscription is fetched. */
  address: string | null;
}

/** What a pack holds, by its own ids; the first of each. */
export interface PackContents {
  documents: DocumentInfo[];
  entities: Entity[];
}

/** A whole document, for reading it. */
export interface DocumentView {
  /** It is told in the library's own words: the bundled pack's are. */
  isDigest: boolean;
  info: DocumentInfo;
  text: string;
  statements: Statement[];
}
