/** A shard of documents is a small pack: whole documents, and the entities that they mention by name. */

import { buildNameTable } from '../matcher/build-name-table.ts';
import type { Entity } from '../model.ts';
import type { PackContent } from '../pack/pack.ts';
import type { ArchiveDocument } from './archive-record.ts';

/** The shard as a pack's content; `entities` by row in the archive. O(text). */
export function documentShardContent(
  { id, title }: { id: string; title: string },
  archived: readonly ArchiveDocument[],
  entities: readonly Entity[],
): PackContent {
  const named = new Set(
    archived.flatMap(({ statements }) => statements.flatMap((one) => one.entities)),
  );
  const rows = new Map([...named].map((archiveRow, row) => [archiveRow, row]));
  return {
    ...{ id, title, nameCount: 0, disputes: [] },
    names: buildNameTable([]).table,
    documents: archived.map(({ document }) => document),
    entities: [...named].map((row) => entities[row]!),
    statements: archived.flatMap(({ statements }, documentRow) =>
      statements.map(({ entities: mentioned, ...statement }) => ({
        ...statement,
        documentRow,
        entityRows: mentioned.map((row) => rows.get(row)!),
      })),
    ),
    statementsOfEntity: [...named].map(() => []),
    definitions: [...named].map(() => -1),
  };
}
