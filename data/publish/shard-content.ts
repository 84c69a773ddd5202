/** What a shard holds: some entities, what tells about them, and those whom that mentions. */

import type { Entity } from '../model.ts';
import type { SourceDispute } from '../build/source.ts';
import type { DisputeRow, StatementContent } from '../pack/pack.ts';
import type { ArchiveRecord } from './archive-record.ts';
import { bestRecords } from './best-records.ts';
import type { ShardRows } from './shard-pack.ts';

export interface ShardInput {
  /** Rows in the archive of the entities that are in this shard. */
  own: readonly number[];
  /** By row in the archive. */
  entities: readonly Entity[];
  disputes: readonly SourceDispute[];
  /** What was gathered for `own` and kept, in any order. */
  records: readonly ArchiveRecord[];
  mainLanguage: string;
}

/** A pack's content, and its entities' rows in the archive. */
export interface ShardContent {
  content: ShardRows;
  rows: number[];
}

/** The shard as a pack's content: a statement once, however many of its entities it tells about. */
export function shardContent(input: ShardInput): ShardContent {
  const kept = keptRecords(input);
  const disputed = input.records.filter(({ positions }) => positions.length > 0);
  const ordered = inOrder([...[...kept.values()].flat(), ...disputed]);
  const rowOf = new Map(ordered.map((record, row) => [keyOf(record), row]));
  const rows = entityRows(input, ordered);
  const { documents, contents } = layOut(ordered, rows);
  const content: ShardRows = {
    documents,
    entities: [...rows.keys()].map((row) => input.entities[row]!),
    statements: contents,
    statementsOfEntity: [...rows.keys()].map((row) =>
      (kept.get(row) ?? []).map((record) => rowOf.get(keyOf(record))!),
    ),
    definitions: [...rows.keys()].map((row) => {
      const definition = (kept.get(row) ?? []).find(({ isDefinition }) => isDefinition);
      return definition ? rowOf.get(keyOf(definition))! : -1;
    }),
    disputes: disputeRows(input, disputed, { rows, rowOf }),
  };
  return { content, rows: [...rows.keys()] };
}

/** Each once; a document stands where the first of the entities needs it, so that like is by like. */
function inOrder(records: readonly ArchiveRecord[]): ArchiveRecord[] {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  const byDocument = Map.groupBy(byKey.values(), ({ document }) => document.id);
  return [...byDocument.values()].flatMap((own) => own.sort((a, b) => a.index - b.index));
}

/** By archive row: the best records of each own entity, best first. */
function keptRecords(input: ShardInput): Map<number, ArchiveRecord[]> {
  const byEntity = Map.groupBy(input.records, ({ entity }) => entity);
  return new Map(
    input.own.map((entity) => {
      const records = byEntity.get(entity) ?? [];
      const telling = records.filter(({ tellsAbout }) => tellsAbout);
      return [entity, bestRecords(entity, telling, input.mainLanguage)];
    }),
  );
}

/** Archive row to row in the shard: its own entities first, then whom their statements mention. */
function entityRows(input: ShardInput, records: readonly ArchiveRecord[]): Map<number, number> {
  const mentioned = records.flatMap(({ mentions }) => mentions.map(({ entityRow }) => entityRow));
  const all = new Set([...input.own, ...mentioned.sort((a, b) => a - b)]);
  return new Map([...all].map((archiveRow, row) => [archiveRow, row]));
}

/** A shard's documents hold the sentences that it needs, and no more of their text. */
function layOut(records: readonly ArchiveRecord[], rows: ReadonlyMap<number, number>) {
  const documents: { info: ArchiveRecord['document']; text: string }[] = [];
  const contents = records.map((record): StatementContent => {
    let last = documents.at(-1);
    if (last?.info.id !== record.document.id)
      documents.push((last = { info: record.document, text: '' }));
    if (last.text !== '') last.text += '\n\n';
    const start = last.text.length;
    last.text += record.text;
    const { index, voices, dates, figures, mentions } = record;
    return {
      documentRow: documents.length - 1,
      index,
      start,
      end: last.text.length,
      voices,
      dates,
      figures,
      entityRows: [...new Set(mentions.map(({ entityRow }) => rows.get(entityRow)!))],
    };
  });
  return { documents: documents.map(({ info, text }) => ({ ...info, text })), contents };
}

function disputeRows(
  { disputes }: ShardInput,
  disputed: readonly ArchiveRecord[],
  { rows, rowOf }: { rows: ReadonlyMap<number, number>; rowOf: ReadonlyMap<string, number> },
): DisputeRow[] {
  const about = Map.groupBy(
    disputed.flatMap((record) =>
      record.positions.map(([row, at]) => ({ entity: record.entity, record, row, at })),
    ),
    ({ row }) => row,
  );
  return [...about].map(([row, uses]) => {
    const { id, question, kind, positions } = disputes[row]!;
    return {
      id,
      question,
      kind,
      about: [...new Set(uses.map(({ entity }) => rows.get(entity)!))],
      positions: positions.map(({ answer }, at) => ({
        answer,
        statements: [
          ...new Set(
            uses.filter((use) => use.at === at).map((use) => rowOf.get(keyOf(use.record))!),
          ),
        ],
      })),
    };
  });
}

function keyOf({ document, index }: ArchiveRecord): string {
  return `${document.id} ${index}`;
}
