import type { Entity, EntityId } from '../model.ts';
import type { NameTable } from './table.ts';

/** A pack as finding mentions sees it. */
export interface MentionSource {
  readonly names: NameTable;
  entityIdAt(row: number): EntityId;
  entityAt(row: number): Entity;
}
