/**
 * A shard as bytes: a pack's content without what every subscriber has, in columns that pack small.
 * Entities are rows of the names pack; a document's text is what stands between its statements, and
 * they. Columns follow each other without names: `readShard` knows the order, and the version at the
 * head changes with it.
 */

import { DISPUTE_KINDS } from '../model.ts';
import type { DisputeRow, StatementContent } from '../pack/pack.ts';
import { ByteWriter } from './byte-writer.ts';
import { stepsOf } from './columns.ts';
import { plainValue } from './plain-value.ts';
import { markNames } from './name-marks.ts';
import type { ShardRows } from './shard-pack.ts';
import { SHARD_VERSION } from './shard-version.ts';

/** `rows` are those of the content's entities in the names pack. */
export function writeShard(content: ShardRows, rows: readonly number[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const texts = statementTexts(content);
  writer.count(SHARD_VERSION);
  writer.differences(stepsOf(rows));
  writeDocuments(writer, content);
  writeStatements(writer, content, texts);
  writeEntities(writer, content);
  writeDisputes(writer, content.disputes);
  return writer.finish();
}

/** A statement, and what stands between it and the one before. */
interface StatementText {
  gap: string;
  text: string;
}

function statementTexts({ documents, statements }: ShardRows): StatementText[] {
  return statements.map(({ documentRow, start, end }, row) => {
    const before = statements[row - 1];
    const from = before?.documentRow === documentRow ? before.end : 0;
    const { text } = documents[documentRow]!;
    return { gap: text.slice(from, start), text: text.slice(start, end) };
  });
}

function writeDocuments(writer: ByteWriter, { documents, statements }: ShardRows): void {
  const own = Map.groupBy(statements.keys(), (row) => statements[row]!.documentRow);
  writer.texts(documents.map(({ id }) => id));
  writer.texts(documents.map(({ title }) => title));
  writer.counts(documents.map(({ titleIsOurs }) => Number(titleIsOurs)));
  writer.texts(documents.map(({ publisher }) => publisher));
  writer.texts(documents.map(({ url }) => url));
  writer.texts(documents.map(({ published }) => published));
  writer.texts(documents.map(({ language }) => language));
  writer.texts(documents.map(({ credits }) => credits));
  writer.counts(documents.map((_, row) => own.get(row)?.length ?? 0));
  writer.texts(
    documents.map(({ text }, row) => text.slice(statements[own.get(row)?.at(-1) ?? -1]?.end ?? 0)),
  );
}

function writeStatements(
  writer: ByteWriter,
  { statements, entities }: ShardRows,
  texts: readonly StatementText[],
): void {
  const mentioned = statements.flatMap(({ entityRows }) => entityRows);
  const voices = statements.flatMap((row) => row.voices);
  writer.texts(texts.map(({ gap }) => gap));
  writer.differences(stepsOf(statements.map(({ index }) => index)));
  writer.counts(statements.map(({ entityRows }) => entityRows.length));
  writer.differences(stepsOf(mentioned));
  writer.encoded(
    texts.map(({ text }, row) =>
      markNames(
        text,
        statements[row]!.entityRows.map((entity) => entities[entity]!.name),
      ),
    ),
  );
  writer.counts(statements.map((row) => row.voices.length));
  writer.texts(voices.map(({ entity }) => entity));
  writer.texts(voices.map(({ name }) => name));
  writeDates(writer, statements);
  writeFigures(writer, statements, texts);
}

function writeDates(writer: ByteWriter, statements: readonly StatementContent[]): void {
  const dates = statements.flatMap((row) => row.dates);
  writer.counts(statements.map((row) => row.dates.length));
  writer.counts(dates.map(({ start }) => start));
  writer.counts(dates.map(({ start, end }) => end - start));
  writer.texts(dates.map(({ date }) => date));
}

/** Most values are what the text has. */
function writeFigures(
  writer: ByteWriter,
  statements: readonly StatementContent[],
  texts: readonly StatementText[],
): void {
  const figures = statements.flatMap((row, at) =>
    row.figures.map((figure) => ({ ...figure, text: texts[at]!.text })),
  );
  writer.counts(statements.map((row) => row.figures.length));
  writer.counts(figures.map(({ start }) => start));
  writer.counts(figures.map(({ start, end }) => end - start));
  writer.texts(
    figures.map(({ text, start, end, value }) =>
      plainValue(text.slice(start, end)) === value ? null : String(value),
    ),
  );
  writer.texts(figures.map(({ unit }) => unit));
}

function writeEntities(
  writer: ByteWriter,
  { entities, statementsOfEntity, definitions }: ShardRows,
): void {
  const lists = entities.map((_, row) => statementsOfEntity[row] ?? []);
  writer.counts(lists.map(({ length }) => length));
  writer.differences(stepsOf(lists.flat()));
  // A definition is one of its entity's statements.
  writer.counts(lists.map((list, row) => 1 + list.indexOf(definitions[row] ?? -1)));
}

function writeDisputes(writer: ByteWriter, disputes: readonly DisputeRow[]): void {
  const positions = disputes.flatMap((row) => row.positions);
  writer.texts(disputes.map(({ id }) => id));
  writer.texts(disputes.map(({ question }) => question));
  writer.counts(disputes.map(({ kind }) => DISPUTE_KINDS.indexOf(kind)));
  writer.counts(disputes.map(({ about }) => about.length));
  writer.counts(disputes.flatMap(({ about }) => about));
  writer.counts(disputes.map((row) => row.positions.length));
  writer.texts(positions.map(({ answer }) => answer));
  writer.counts(positions.map(({ statements }) => statements.length));
  writer.counts(positions.flatMap(({ statements }) => statements));
}
