import type { EntityDescription, EntityId } from '../model.ts';
import type { NameTable } from './table.ts';

/** A pack as finding mentions sees it. */
export interface MentionSource {
  readonly names: NameTable;
  /** May cost a look into other packs. */
  entityIdAt(row: number): EntityId;
  descriptionAt(row: number): EntityDescription;
}
