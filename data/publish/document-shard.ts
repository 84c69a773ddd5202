/** What a shard of documents holds: whole documents, and the entities that they mention by name. */

import type { Entity } from '../model.ts';
import type { ArchiveDocument } from './archive-record.ts';
import type { ShardContent } from './shard-content.ts';

/** The shard as a pack's content; `entities` by row in the archive. O(text). */
export function documentShardContent(
  archived: readonly ArchiveDocument[],
  entities: readonly Entity[],
): ShardContent {
  const mentioned = archived.flatMap(({ statements }) => statements.flatMap((one) => one.entities));
  const named = new Set(mentioned.sort((a, b) => a - b));
  const rows = new Map([...named].map((archiveRow, row) => [archiveRow, row]));
  const content = {
    disputes: [],
    documents: archived.map(({ document }) => document),
    entities: [...named].map((row) => entities[row]!),
    statements: archived.flatMap(({ statements }, documentRow) =>
      statements.map(({ entities: own, ...statement }) => ({
        ...statement,
        documentRow,
        entityRows: own.map((row) => rows.get(row)!),
      })),
    ),
    statementsOfEntity: [...named].map(() => []),
    definitions: [...named].map(() => -1),
  };
  return { content, rows: [...named] };
}
