import type { Entity, EntityId } from '../model.ts';
import type { NameTable } from './table.ts';

/** A pack as finding mentions sees it. */
export interface MentionSource {
  readonly names: NameTable;
  entityIdAt(row: number): EntityId;
  entityAt(row: number): Entity;
}

/** One block of a page's text: a paragraph, a headline. */
export interface MentionBlock {
  text: string;
  /** Capital letters say little in a headline. */
  isHeadline?: boolean;
}
