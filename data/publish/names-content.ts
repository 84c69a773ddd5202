import { nameSources } from '../build/name-sources.ts';
import type { SourceEntity } from '../build/source.ts';
import { buildNameTable } from '../matcher/build-name-table.ts';
import { MAX_TOLD_ENTITIES } from '../limits/publishing.ts';
import type { PackContent } from '../pack/pack.ts';

/** What was counted while the archive was read. */
export interface Told {
  /** By entity row. */
  statements: readonly number[];
  /** Telling words by entity row; asked for in packs of up to `MAX_TOLD_ENTITIES` only. */
  words: (row: number) => readonly string[];
}

/** The pack that a subscriber holds whole: every entity with its names, and no document. O(names). */
export function namesContent(
  { id, title }: { id: string; title: string },
  entities: readonly SourceEntity[],
  { statements, words }: Told,
): PackContent {
  const isSmall = entities.length <= MAX_TOLD_ENTITIES;
  const { table, nameCount } = buildNameTable(
    nameSources(entities, {
      statements,
      words: isSmall ? entities.map((_, row) => words(row)) : [],
    }),
  );
  return {
    id,
    title,
    names: table,
    nameCount,
    documents: [],
    statements: [],
    disputes: [],
    entities: entities.map(({ id: entity, name, kind, label, aliases }) => {
      return { id: entity, name, kind, label, aliases };
    }),
    statementsOfEntity: entities.map(() => []),
    definitions: entities.map(() => -1),
  };
}
