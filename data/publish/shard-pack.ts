import { NO_NAMES } from '../matcher/no-names.ts';
import type {
  DocumentInfo,
  Entity,
  EntityDescription,
  EntityId,
  PackInfo,
  Statement,
} from '../model.ts';
import type { DisputeRow, Pack, PackContent, Topic } from '../pack/pack.ts';
import { PackError } from '../pack/pack-error.ts';

/** What a shard holds: statements of some entities, and no index of topics. */
export type ShardRows = Omit<
  PackContent,
  'id' | 'title' | 'names' | 'nameCount' | 'search' | 'topics' | 'cues'
>;

/**
 * A shard as a pack, without names of its own. Its methods throw PackError where a row does not exist:
 * rows came from elsewhere.
 */
export class ShardPack implements Pack {
  readonly names = NO_NAMES;
  readonly search = null;
  readonly topicCount = 0;
  readonly info: PackInfo;
  readonly #rows: ShardRows;
  readonly #entities: ReadonlyMap<EntityId, number>;
  readonly #documents: ReadonlyMap<string, number>;

  constructor(rows: ShardRows) {
    const { documents, entities, statements, disputes } = rows;
    this.#rows = rows;
    this.#entities = new Map(entities.map(({ id }, row) => [id, row]));
    this.#documents = new Map(documents.map(({ id }, row) => [id, row]));
    const dates = documents.flatMap(({ published }) => published ?? []).sort();
    this.info = {
      id: 'shard',
      title: '',
      names: 0,
      documents: documents.length,
      entities: entities.length,
      statements: statements.length,
      disputes: disputes.length,
      oldest: dates[0] ?? null,
      newest: dates.at(-1) ?? null,
    };
  }

  entityRow(id: EntityId): number {
    return this.#entities.get(id) ?? -1;
  }

  entityAt(row: number): Entity {
    return at(this.#rows.entities, row);
  }

  descriptionAt(row: number): EntityDescription {
    return this.entityAt(row);
  }

  entityIdAt(row: number): EntityId {
    return this.entityAt(row).id;
  }

  documentRow(id: string): number {
    return this.#documents.get(id) ?? -1;
  }

  documentAt(row: number): DocumentInfo {
    const { text: _text, ...info } = at(this.#rows.documents, row);
    return info;
  }

  documentText(row: number): string {
    return at(this.#rows.documents, row).text;
  }

  statementsOfDocument(row: number): { first: number; count: number } {
    const { statements } = this.#rows;
    const first = statements.findIndex(({ documentRow }) => documentRow >= row);
    if (first < 0) return { first: statements.length, count: 0 };
    const count = statements.filter(({ documentRow }) => documentRow === row).length;
    return { first, count };
  }

  statementAt(row: number): Statement {
    const { documentRow, entityRows: _rows, ...statement } = at(this.#rows.statements, row);
    const { id, text } = at(this.#rows.documents, documentRow);
    return { ...statement, document: id, text: text.slice(statement.start, statement.end) };
  }

  statementText(row: number): string {
    return this.statementAt(row).text;
  }

  documentOfStatement(row: number): number {
    return at(this.#rows.statements, row).documentRow;
  }

  statementsOfEntity(row: number): Uint32Array {
    return Uint32Array.from(at(this.#rows.statementsOfEntity, row));
  }

  entitiesOfStatement(row: number): Uint32Array {
    return Uint32Array.from(at(this.#rows.statements, row).entityRows);
  }

  definitionOf(entityRow: number): number {
    return at(this.#rows.definitions, entityRow);
  }

  disputesAbout(entityRow: number): DisputeRow[] {
    return this.#rows.disputes.filter(({ about }) => about.includes(entityRow));
  }

  topicAt(row: number): Topic {
    return at([], row);
  }

  topicsOfStatement(_row: number): Uint32Array {
    return new Uint32Array();
  }

  cuesOfStatement(_row: number): readonly string[] {
    return [];
  }
}

function at<Item>(items: readonly Item[], row: number): Item {
  const item = items[row];
  if (item === undefined) throw new PackError(`row ${row} of a shard does not exist`);
  return item;
}
