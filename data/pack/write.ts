import { NAME_TABLE_FIELDS } from '../matcher/table.ts';
import { DISPUTE_KINDS, ENTITY_KINDS } from '../model.ts';
import { NONE } from './layout.ts';
import type { Sections } from './layout.ts';
import { listStarts, packLists } from './lists.ts';
import type { DisputeRow, PackContent } from './pack.ts';
import { PackError } from './pack-error.ts';
import { joinSections } from './sections.ts';
import { statementSections } from './statement-columns.ts';
import { HeapWriter } from './string-heap.ts';
import { topicSections } from './topic-sections.ts';

/**
 * A pack as bytes; the same content gives the same bytes.
 * @throws PackError when rows of the content do not fit together.
 */
export function writePack(content: PackContent): Uint8Array<ArrayBuffer> {
  const heap = new HeapWriter();
  const columns = {
    info: infoSection(content, heap),
    ...documentSections(content, heap),
    ...statementSections(content, heap),
    ...entitySections(content, heap),
    ...disputeSections(content.disputes, heap),
    ...nameSections(content),
    ...searchSections(content),
    ...topicSections(content, heap),
  };
  const { bytes, starts } = heap.finish();
  return joinSections({ ...columns, 'strings.bytes': bytes, 'strings.starts': starts } as Sections);
}

function infoSection(content: PackContent, heap: HeapWriter): Uint32Array {
  const dates = content.documents
    .map((document) => document.published)
    .filter((date) => date !== null);
  dates.sort();
  return Uint32Array.of(
    heap.add(content.id),
    heap.add(content.title),
    content.nameCount,
    heap.add(dates[0] ?? null),
    heap.add(dates.at(-1) ?? null),
  );
}

function documentSections({ documents, statements }: PackContent, heap: HeapWriter) {
  const column = (texts: readonly (string | null)[]) =>
    Uint32Array.from(texts, (text) => heap.add(text));
  return {
    'documents.id': column(documents.map((row) => row.id)),
    'documents.order': orderById(documents),
    'documents.title': column(documents.map((row) => row.title)),
    'documents.titleIsOurs': Uint8Array.from(documents, (row) => Number(row.titleIsOurs)),
    'documents.publisher': column(documents.map((row) => row.publisher)),
    'documents.url': column(documents.map((row) => row.url)),
    'documents.published': column(documents.map((row) => row.published)),
    'documents.language': column(documents.map((row) => row.language)),
    'documents.credits': column(documents.map((row) => row.credits)),
    'documents.text': column(documents.map((row) => row.text)),
    'documents.statements': firstStatements(documents.length, statements),
  };
}

function entitySections({ entities, ...content }: PackContent, heap: HeapWriter) {
  const aliases = packLists(entities.map((row) => row.aliases.map((alias) => heap.add(alias))));
  const statements = packLists(entities.map((_, row) => content.statementsOfEntity[row] ?? []));
  const disputes = packLists(disputesByEntity(entities.length, content.disputes));
  return {
    'entities.id': Uint32Array.from(entities, (row) => heap.add(row.id)),
    'entities.order': orderById(entities),
    'entities.name': Uint32Array.from(entities, (row) => heap.add(row.name)),
    'entities.kind': Uint8Array.from(entities, (row) => ENTITY_KINDS.indexOf(row.kind)),
    'entities.label': Uint32Array.from(entities, (row) => heap.add(row.label)),
    'entities.definition': definitionColumn(entities.length, content.definitions),
    'entities.aliases.starts': aliases.starts,
    'entities.aliases.values': aliases.values,
    'entities.statements.starts': statements.starts,
    'entities.statements.values': statements.values,
    'entities.disputes.starts': disputes.starts,
    'entities.disputes.values': disputes.values,
    ...sameAsSections(entities, heap),
  };
}

/** None where nothing is defined. */
function definitionColumn(entities: number, definitions: readonly number[]): Uint32Array {
  if (definitions.every((row) => row < 0)) return new Uint32Array();
  return Uint32Array.from({ length: entities }, (_, row) => {
    const definition = definitions[row] ?? -1;
    return definition < 0 ? NONE : definition;
  });
}

/** Only where some entity declares it: most packs do without. */
function sameAsSections(entities: PackContent['entities'], heap: HeapWriter) {
  if (entities.every(({ sameAs }) => !sameAs?.length)) return {};
  const rows = entities.map(({ sameAs = [] }) => sameAs.map((address) => heap.add(address)));
  const { starts, values } = packLists(rows);
  return { 'entities.sameAs.starts': starts, 'entities.sameAs.values': values };
}

function disputeSections(disputes: readonly DisputeRow[], heap: HeapWriter) {
  const about = packLists(disputes.map((row) => row.about));
  const positions = disputes.flatMap((row) => row.positions);
  const statements = packLists(positions.map((position) => position.statements));
  return {
    'disputes.id': Uint32Array.from(disputes, (row) => heap.add(row.id)),
    'disputes.question': Uint32Array.from(disputes, (row) => heap.add(row.question)),
    'disputes.kind': Uint8Array.from(disputes, (row) => DISPUTE_KINDS.indexOf(row.kind)),
    'disputes.about.starts': about.starts,
    'disputes.about.values': about.values,
    'disputes.positions.starts': listStarts(disputes.map((row) => row.positions)),
    'positions.answer': Uint32Array.from(positions, (position) => heap.add(position.answer)),
    'positions.statements.starts': statements.starts,
    'positions.statements.values': statements.values,
  };
}

function nameSections({ names }: PackContent) {
  const fields = Object.keys(NAME_TABLE_FIELDS) as (keyof typeof NAME_TABLE_FIELDS)[];
  return Object.fromEntries(fields.map((field) => [`names.${field}`, names[field]]));
}

function searchSections({ search }: PackContent) {
  return Object.fromEntries(
    Object.entries(search ?? {}).map(([field, values]) => [`search.${field}`, values]),
  );
}

/** Rows in code-unit order of their ids: what a binary search needs. */
function orderById(rows: readonly { id: string }[]): Uint32Array {
  const ids = rows.map((row) => row.id);
  const order = Uint32Array.from(ids.keys());
  return order.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
}

function firstStatements(documents: number, statements: PackContent['statements']): Uint32Array {
  const byDocument = Array.from({ length: documents }, (): number[] => []);
  let previous = 0;
  statements.forEach(({ documentRow }, row) => {
    if (documentRow < previous || documentRow >= documents) {
      throw new PackError(`statement ${row} is out of order`, "keep the documents' order");
    }
    byDocument[documentRow]?.push(row);
    previous = documentRow;
  });
  return listStarts(byDocument);
}

function disputesByEntity(entities: number, disputes: readonly DisputeRow[]): number[][] {
  const rows = Array.from({ length: entities }, (): number[] => []);
  disputes.forEach((dispute, row) => dispute.about.forEach((entity) => rows[entity]?.push(row)));
  return rows;
}
