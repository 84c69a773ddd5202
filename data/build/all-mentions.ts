/** The mentions of a whole folder: what most of its documents speak of is meant by the others, too. */

import { COMMON_ENTITY_SHARE } from '../limits/building.ts';
import { buildNameTable } from '../matcher/build-name-table.ts';
import { findDocumentMentions, mentionSource, type DocumentMentions } from './document-mentions.ts';
import { nameSources } from './name-sources.ts';
import type { SourceDocument, SourceEntity } from './source.ts';

/**
 * By document. Every entity is as likely as another, so that each finds its statements; then documents
 * that write the name of a common entity more often than it was found are read again, knowing it.
 */
export function findAllMentions(
  documents: readonly SourceDocument[],
  entities: readonly SourceEntity[],
): DocumentMentions[] {
  const source = mentionSource(buildNameTable(nameSources(entities, null)).table, entities);
  const rows = new Map(entities.map(({ id }, row) => [id, row]));
  const found = documents.map((document) =>
    findDocumentMentions(document, source, { rows, established: [] }),
  );
  const common = commonEntities(found, entities);
  const established = common.map((row) => entities[row]!.id);
  return found.map((mentions, at) => {
    const document = documents[at]!;
    const isWhole = common.every((row) => !isMissed(document, mentions, { row, entities }));
    return isWhole ? mentions : findDocumentMentions(document, source, { rows, established });
  });
}

/** Rows of the entities that a good part of the documents mention, and whose names need evidence. */
function commonEntities(
  mentions: readonly DocumentMentions[],
  entities: readonly SourceEntity[],
): number[] {
  const counts = new Map<number, number>();
  for (const { sentences } of mentions) {
    const named = new Set(sentences.flat().map(({ entityRow }) => entityRow));
    for (const row of named) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const least = mentions.length * COMMON_ENTITY_SHARE;
  return [...counts]
    .filter(([row, count]) => count >= least && entities[row]!.ambiguous.length > 0)
    .map(([row]) => row);
}

function isMissed(
  { text }: SourceDocument,
  { sentences }: DocumentMentions,
  { row, entities }: { row: number; entities: readonly SourceEntity[] },
): boolean {
  const written = text.split(entities[row]!.name).length - 1;
  return written > sentences.flat().filter(({ entityRow }) => entityRow === row).length;
}
