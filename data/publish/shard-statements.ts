import type { DateMention, Entity, Figure, Voice } from '../model.ts';
import type { StatementContent } from '../pack/pack.ts';
import { PackError } from '../pack/pack-error.ts';
import type { ByteReader } from './byte-reader.ts';
import { fromSteps, parted, rowsOf } from './columns.ts';
import { unmarkNames } from './name-marks.ts';
import { plainValue } from './plain-value.ts';

interface Around {
  entities: readonly Entity[];
  /** By statement: the row of its document. */
  documentRows: readonly number[];
}

/** The statements of a shard, and by document row its text up to the end of the last. @throws PackError */
export function readShardStatements(
  reader: ByteReader,
  { entities, documentRows }: Around,
): { statements: StatementContent[]; texts: Map<number, string> } {
  const gaps = reader.texts();
  const index = fromSteps(reader.differences());
  const entityRows = parted(reader.counts(), fromSteps(reader.differences()));
  const encoded = reader.encoded();
  if (encoded.length !== entityRows.length)
    throw new PackError('statements of a shard are cut off');
  const text = encoded.map((bytes, row) => textOf(bytes, entityRows[row]!, entities));
  const voices = readVoices(reader);
  const dates = readDates(reader);
  const figures = readFigures(reader, text);
  const places = placesOf(rowsOf<Part>({ documentRow: documentRows, gap: gaps, text }));
  return {
    statements: rowsOf<Omit<StatementContent, 'start' | 'end' | 'documentRow'>>({
      index,
      voices,
      dates,
      figures,
      entityRows,
    }).map((statement, row) => ({ ...statement, ...placed(places.statements[row]) })),
    texts: places.texts,
  };
}

function textOf(bytes: Uint8Array | null, rows: readonly number[], entities: readonly Entity[]) {
  if (bytes === null) throw new PackError('a statement of a shard has no text');
  const names = rows.map((row) => {
    const entity = entities[row];
    if (!entity) throw new PackError(`entity ${row} of a shard does not exist`);
    return entity.name;
  });
  return unmarkNames(bytes, names);
}

/** A statement behind what stands between it and the one before. */
interface Part {
  documentRow: number;
  gap: string;
  text: string;
}

type Place = Pick<StatementContent, 'documentRow' | 'start' | 'end'>;

function placesOf(parts: readonly Part[]): { statements: Place[]; texts: Map<number, string> } {
  const texts = new Map<number, string>();
  const statements = parts.map(({ documentRow, gap, text }) => {
    const before = `${texts.get(documentRow) ?? ''}${gap}`;
    texts.set(documentRow, before + text);
    return { documentRow, start: before.length, end: before.length + text.length };
  });
  return { statements, texts };
}

function placed(place: Place | undefined): Place {
  if (!place) throw new PackError('statements of a shard are cut off');
  return place;
}

function readVoices(reader: ByteReader): Voice[][] {
  const lengths = reader.counts();
  return parted(lengths, rowsOf<Voice>({ entity: reader.textsOrNull(), name: reader.texts() }));
}

interface Span {
  start: number;
  length: number;
}

function readDates(reader: ByteReader): DateMention[][] {
  const lengths = reader.counts();
  const columns = { start: reader.counts(), length: reader.counts(), date: reader.texts() };
  const dates = rowsOf<Span & { date: string }>(columns);
  return parted(
    lengths,
    dates.map(({ start, length, date }) => ({ start, end: start + length, date })),
  );
}

/** `texts` are those of the statements. */
function readFigures(reader: ByteReader, texts: readonly string[]): Figure[][] {
  const lengths = reader.counts();
  const columns = { start: reader.counts(), length: reader.counts(), value: reader.textsOrNull() };
  const figures = rowsOf<Span & { value: string | null; unit: string }>({
    ...columns,
    unit: reader.texts(),
  });
  return parted(lengths, figures).map((own, row) =>
    own.map(({ start, length, value, unit }) => {
      const end = start + length;
      const plain = plainValue(texts[row]?.slice(start, end) ?? '');
      return { start, end, value: sure(value === null ? plain : Number(value)), unit };
    }),
  );
}

function sure(value: number): number {
  if (Number.isNaN(value)) throw new PackError('a figure of a shard has no value');
  return value;
}
