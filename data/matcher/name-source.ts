import type { EntityId, EntityKind } from '../model.ts';

/** All that the names table is told about one entity; its row is its position among the sources. */
export interface NameSource {
  id: EntityId;
  name: string;
  kind: EntityKind;
  aliases: readonly string[];
  /** Those of the names that have other readings. */
  ambiguous: readonly string[];
  /** What speaks for this reading of them. */
  context: { words: readonly string[]; entityRows: readonly number[] };
  /** An ambiguous name counts only when the page has the full name. */
  requiresFullName: boolean;
  /** How many statements tell about it; an entity without any is never marked. */
  statements: number;
  /** Words of those statements, the most telling first. */
  words?: readonly string[];
}
