import type {
  DocumentId,
  DocumentInfo,
  Entity,
  EntityDescription,
  EntityId,
  Statement,
} from '../model.ts';
import type { DisputeRow, Pack, Topic } from '../pack/pack.ts';

/** What settles ids among packs; a pack is known by its place. */
export interface Identity {
  idOf(at: number, row: number): EntityId;
  rowOf(at: number, id: EntityId): number;
  /** The library's id of a document by its own; the same text in two packs has one. */
  documentIdOf(at: number, id: DocumentId): DocumentId;
  /** A document's row by the library's id; -1 when the pack does not have it. */
  documentRowOf(at: number, id: DocumentId): number;
}

/** A pack as it is seen in a library with others before it: the same rows, the library's ids. */
export class JoinedPack implements Pack {
  readonly names: Pack['names'];
  readonly search: Pack['search'];
  readonly #pack: Pack;
  readonly #at: number;
  readonly #identity: Identity;

  constructor(pack: Pack, at: number, identity: Identity) {
    this.#pack = pack;
    this.#at = at;
    this.#identity = identity;
    this.names = pack.names;
    this.search = pack.search;
  }

  get info(): Pack['info'] {
    return this.#pack.info;
  }

  entityRow(id: EntityId): number {
    return this.#identity.rowOf(this.#at, id);
  }

  entityAt(row: number): Entity {
    return { ...this.#pack.descriptionAt(row), id: this.entityIdAt(row) };
  }

  descriptionAt(row: number): EntityDescription {
    return this.#pack.descriptionAt(row);
  }

  entityIdAt(row: number): EntityId {
    return this.#identity.idOf(this.#at, row);
  }

  /** The entity's id in the pack's own words. */
  ownIdAt(row: number): EntityId {
    return this.#pack.entityIdAt(row);
  }

  /** The row of an entity by the pack's own id; -1 when it has none. */
  rowOfOwn(id: EntityId): number {
    return this.#pack.entityRow(id);
  }

  documentRow(id: DocumentId): number {
    return this.#identity.documentRowOf(this.#at, id);
  }

  documentAt(row: number): DocumentInfo {
    const info = this.#pack.documentAt(row);
    return { ...info, id: this.#identity.documentIdOf(this.#at, info.id) };
  }

  documentText(row: number): string {
    return this.#pack.documentText(row);
  }

  statementsOfDocument(row: number): { first: number; count: number } {
    return this.#pack.statementsOfDocument(row);
  }

  statementAt(row: number): Statement {
    const statement = this.#pack.statementAt(row);
    const voices = statement.voices.map(({ entity, name }) => ({
      entity: this.#voiceId(entity),
      name,
    }));
    return {
      ...statement,
      document: this.#identity.documentIdOf(this.#at, statement.document),
      voices,
    };
  }

  statementText(row: number): string {
    return this.#pack.statementText(row);
  }

  documentOfStatement(row: number): number {
    return this.#pack.documentOfStatement(row);
  }

  statementsOfEntity(row: number): Uint32Array {
    return this.#pack.statementsOfEntity(row);
  }

  entitiesOfStatement(row: number): Uint32Array {
    return this.#pack.entitiesOfStatement(row);
  }

  definitionOf(entityRow: number): number {
    return this.#pack.definitionOf(entityRow);
  }

  disputesAbout(entityRow: number): DisputeRow[] {
    return this.#pack.disputesAbout(entityRow);
  }

  get topicCount(): number {
    return this.#pack.topicCount;
  }

  topicAt(row: number): Topic {
    return this.#pack.topicAt(row);
  }

  topicsOfStatement(row: number): Uint32Array {
    return this.#pack.topicsOfStatement(row);
  }

  cuesOfStatement(row: number): readonly string[] {
    return this.#pack.cuesOfStatement(row);
  }

  /** A voice that the pack has no entity for speaks of another pack's, by its id there. */
  #voiceId(entity: EntityId | null): EntityId | null {
    const row = entity === null ? -1 : this.#pack.entityRow(entity);
    return row < 0 ? entity : this.entityIdAt(row);
  }
}
