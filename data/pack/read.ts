import type { NameTable } from '../matcher/table.ts';
import type { SearchTable } from '../search/table.ts';
import {
  DISPUTE_KINDS,
  ENTITY_KINDS,
  type DocumentId,
  type DocumentInfo,
  type Entity,
  type EntityDescription,
  type EntityId,
  type PackInfo,
  type Statement,
} from '../model.ts';
import { NONE } from './layout.ts';
import type { REQUIRED_SECTIONS, Sections } from './layout.ts';
import { cellAt, listAt, listRange } from './lists.ts';
import type { DisputeRow, Pack, Topic } from './pack.ts';
import { PackError } from './pack-error.ts';
import { openSections } from './sections.ts';
import { statementParts } from './statement-parts.ts';
import { Heap } from './string-heap.ts';
import { nameTable, searchTable } from './tables.ts';
import { countTopics, readCues, readTopic, topicRows } from './topic-sections.ts';

/**
 * Opens a pack without parsing it: checks header and directory, then makes views.
 * @throws PackError when the bytes are no pack that this code can read. Methods of the opened pack
 * throw it too, where damage shows only in what they read.
 */
export function openPack(bytes: ArrayBuffer | Uint8Array): Pack {
  return new OpenPack(openSections(bytes));
}

class OpenPack implements Pack {
  readonly names: NameTable;
  readonly search: SearchTable | null;
  readonly #sections: Sections;
  readonly #heap: Heap;

  constructor(sections: Sections) {
    this.#sections = sections;
    const bytes = sections['strings.bytes'];
    this.#heap = new Heap({ bytes, starts: sections['strings.starts'] });
    this.names = nameTable(sections);
    this.search = searchTable(sections);
  }

  get info(): PackInfo {
    const { info } = this.#sections;
    return {
      id: this.#heap.text(cellAt(info, 0)),
      title: this.#heap.text(cellAt(info, 1)),
      documents: this.#sections['documents.id'].length,
      entities: this.#sections['entities.id'].length,
      statements: this.#sections['statements.document'].length,
      names: cellAt(info, 2),
      disputes: this.#sections['disputes.id'].length,
      oldest: this.#heap.textOrNull(cellAt(info, 3)),
      newest: this.#heap.textOrNull(cellAt(info, 4)),
    };
  }

  entityRow(id: EntityId): number {
    return this.#rowOf(id, this.#sections['entities.order'], this.#sections['entities.id']);
  }

  entityAt(row: number): Entity {
    return { id: this.entityIdAt(row), ...this.descriptionAt(row) };
  }

  descriptionAt(row: number): EntityDescription {
    return {
      name: this.#text('entities.name', row),
      kind: oneOf(ENTITY_KINDS, cellAt(this.#sections['entities.kind'], row)),
      label: this.#textOrNull('entities.label', row),
      aliases: Array.from(this.#list('entities.aliases', row), (alias) => this.#heap.text(alias)),
      ...this.#sameAs(row),
    };
  }

  #sameAs(row: number): Pick<Entity, 'sameAs'> {
    const starts = this.#sections['entities.sameAs.starts'];
    const values = this.#sections['entities.sameAs.values'];
    if (starts === undefined || values === undefined) return {};
    const declared = Array.from(listAt({ starts, values }, row), (text) => this.#heap.text(text));
    return declared.length > 0 ? { sameAs: declared } : {};
  }

  entityIdAt(row: number): EntityId {
    return this.#text('entities.id', row);
  }

  documentRow(id: DocumentId): number {
    return this.#rowOf(id, this.#sections['documents.order'], this.#sections['documents.id']);
  }

  documentAt(row: number): DocumentInfo {
    return {
      id: this.#text('documents.id', row),
      title: this.#text('documents.title', row),
      titleIsOurs: cellAt(this.#sections['documents.titleIsOurs'], row) === 1,
      publisher: this.#text('documents.publisher', row),
      url: this.#textOrNull('documents.url', row),
      published: this.#textOrNull('documents.published', row),
      language: this.#text('documents.language', row),
      credits: this.#textOrNull('documents.credits', row),
    };
  }

  documentText(row: number): string {
    return this.#text('documents.text', row);
  }

  statementsOfDocument(row: number): { first: number; count: number } {
    const { start, end } = listRange(this.#sections['documents.statements'], row);
    if (end > this.#sections['statements.document'].length) {
      throw new PackError(`document ${row} has statements that do not exist`);
    }
    return { first: start, count: end - start };
  }

  statementAt(row: number): Statement {
    const document = this.documentOfStatement(row);
    const sections = this.#sections;
    return {
      document: this.#text('documents.id', document),
      index: cellAt(sections['statements.index'], row),
      start: cellAt(sections['statements.start'], row),
      end: cellAt(sections['statements.end'], row),
      text: this.statementText(row),
      ...statementParts(sections, this.#heap, row),
    };
  }

  statementText(row: number): string {
    const sections = this.#sections;
    return this.#heap.slice(
      cellAt(sections['documents.text'], this.documentOfStatement(row)),
      cellAt(sections['statements.byteStart'], row),
      cellAt(sections['statements.byteEnd'], row),
    );
  }

  documentOfStatement(row: number): number {
    return cellAt(this.#sections['statements.document'], row);
  }

  statementsOfEntity(row: number): Uint32Array {
    return this.#list('entities.statements', row);
  }

  entitiesOfStatement(row: number): Uint32Array {
    return this.#list('statements.entities', row);
  }

  definitionOf(entityRow: number): number {
    const definitions = this.#sections['entities.definition'];
    if (definitions.length === 0) return -1;
    const row = cellAt(definitions, entityRow);
    return row === NONE ? -1 : row;
  }

  disputesAbout(entityRow: number): DisputeRow[] {
    return Array.from(this.#list('entities.disputes', entityRow), (row) => this.#disputeAt(row));
  }

  get topicCount(): number {
    return countTopics(this.#sections);
  }

  topicAt(row: number): Topic {
    return readTopic(this.#sections, this.#heap, row);
  }

  topicsOfStatement(row: number): Uint32Array {
    return topicRows(this.#sections, row);
  }

  cuesOfStatement(row: number): readonly string[] {
    return readCues(this.#sections, this.#heap, row);
  }

  #disputeAt(row: number): DisputeRow {
    const { start, end } = listRange(this.#sections['disputes.positions.starts'], row);
    const positions = Array.from(
      this.#sections['positions.answer'].subarray(start, end),
      (answer, index) => ({
        answer: this.#heap.text(answer),
        statements: [...this.#list('positions.statements', start + index)],
      }),
    );
    return {
      id: this.#text('disputes.id', row),
      question: this.#text('disputes.question', row),
      kind: oneOf(DISPUTE_KINDS, cellAt(this.#sections['disputes.kind'], row)),
      about: [...this.#list('disputes.about', row)],
      positions,
    };
  }

  #list(name: ListName, row: number): Uint32Array {
    const starts = this.#sections[`${name}.starts`];
    return listAt({ starts, values: this.#sections[`${name}.values`] }, row);
  }

  #text(name: TextColumn, row: number): string {
    return this.#heap.text(cellAt(this.#sections[name], row));
  }

  #textOrNull(name: TextColumn, row: number): string | null {
    return this.#heap.textOrNull(cellAt(this.#sections[name], row));
  }

  /** Binary search over rows sorted by id: O(log rows) decoded texts. */
  #rowOf(id: string, order: Uint32Array, ids: Uint32Array): number {
    let low = 0;
    let high = order.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const row = cellAt(order, middle);
      const found = this.#heap.text(cellAt(ids, row));
      if (found === id) return row;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

type ListName =
  | 'entities.aliases'
  | 'entities.statements'
  | 'entities.disputes'
  | 'statements.entities'
  | 'disputes.about'
  | 'positions.statements';
type TextColumn = Extract<
  keyof typeof REQUIRED_SECTIONS,
  `${'documents' | 'entities' | 'disputes'}.${string}`
>;

function oneOf<Kind>(kinds: readonly Kind[], index: number): Kind {
  const kind = kinds[index];
  if (kind === undefined) throw new PackError(`kind ${index} does not exist`);
  return kind;
}
