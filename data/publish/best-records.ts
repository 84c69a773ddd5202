/** Which statements of an entity its shard holds: a country has a hundred thousand, a card shows a few. */

import { rankStatements } from '../build/rank.ts';
import type { SourceDocument } from '../build/source.ts';
import { MAX_SHARD_STATEMENTS, WAITING_RECORDS } from '../limits/publishing.ts';
import type { ArchiveRecord } from './archive-record.ts';

/** The best records of one entity, best first. */
export function bestRecords(
  entity: number,
  records: readonly ArchiveRecord[],
  mainLanguage: string,
): ArchiveRecord[] {
  const documentRows = new Map(
    [...new Set(records.map((one) => one.document.id))].map((id, row) => [id, row]),
  );
  const candidates = records.map((record, row) => ({
    row,
    statement: { ...record, documentRow: documentRows.get(record.document.id)!, start: 0, end: 0 },
    document: record.document as SourceDocument,
    isInTitle: record.isInTitle,
    isMainLanguage: record.document.language === mainLanguage,
  }));
  const definition = records.findIndex(({ isDefinition }) => isDefinition);
  return rankStatements(candidates, entity, definition)
    .slice(0, MAX_SHARD_STATEMENTS)
    .map((row) => records[row]!);
}

/**
 * What a shard keeps of its records, which are read once: in memory stand the best of each entity, a
 * few that wait to be compared with them, and all on which disputes rest.
 */
export function keepBest(records: Iterable<ArchiveRecord>, mainLanguage: string): ArchiveRecord[] {
  const disputed: ArchiveRecord[] = [];
  const waiting = new Map<number, ArchiveRecord[]>();
  for (const record of records) {
    if (record.positions.length > 0) disputed.push(record);
    else if (record.tellsAbout) {
      const own = waiting.get(record.entity) ?? [];
      own.push(record);
      const isFull = own.length >= MAX_SHARD_STATEMENTS + WAITING_RECORDS;
      waiting.set(record.entity, isFull ? bestRecords(record.entity, own, mainLanguage) : own);
    }
  }
  return [...disputed, ...[...waiting.values()].flat()];
}
