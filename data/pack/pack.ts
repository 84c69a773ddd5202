/** What an opened pack answers, and what is handed in to write one. Rows are numbered from 0. */

import type {
  DateMention,
  DisputeKind,
  DocumentId,
  DocumentInfo,
  Entity,
  EntityDescription,
  EntityId,
  Figure,
  PackInfo,
  Statement,
  Voice,
} from '../model.ts';
import type { NameTable } from '../matcher/table.ts';
import type { SearchTable } from '../search/table.ts';

export interface DisputeRow {
  id: string;
  question: string;
  kind: DisputeKind;
  /** Rows of entities. */
  about: readonly number[];
  /** `statements` are rows. */
  positions: readonly { answer: string; statements: readonly number[] }[];
}

/** What one question of a reader is about, as in the index of a book. */
export interface Topic {
  name: string;
  /** Stems of its name and of what a text says that raises it, in any language; each once. */
  words: readonly string[];
  /** Rows of those that answer it, the most useful first; empty in a pack that does not tell. */
  statements: readonly number[];
}

/**
 * An opened pack. Opening costs no parsing: every method reads typed arrays over one buffer and
 * decodes the strings it returns.
 */
export interface Pack {
  readonly info: PackInfo;
  readonly names: NameTable;
  /** `null` when the pack was written without one. */
  readonly search: SearchTable | null;
  /** -1 when the pack has no such entity. O(log entities). */
  entityRow(id: EntityId): number;
  entityAt(row: number): Entity;
  /** The same without its id: cheaper, where packs share an entity. */
  descriptionAt(row: number): EntityDescription;
  /** Only the id: cheaper than `entityAt`. */
  entityIdAt(row: number): EntityId;
  /** -1 when the pack has no such document. */
  documentRow(id: DocumentId): number;
  documentAt(row: number): DocumentInfo;
  /** Paragraphs joined by a blank line; statements' offsets point into it. */
  documentText(row: number): string;
  /** First statement's row and count: the statements of a document are consecutive, in order. */
  statementsOfDocument(row: number): { first: number; count: number };
  statementAt(row: number): Statement;
  /** Only its text: cheaper than `statementAt`. */
  statementText(row: number): string;
  documentOfStatement(row: number): number;
  /** Rows of the statements that tell about an entity, best first, its definition included. */
  statementsOfEntity(row: number): Uint32Array;
  /** Rows of the entities that a statement mentions. */
  entitiesOfStatement(row: number): Uint32Array;
  /** Row of the defining statement, or -1. */
  definitionOf(entityRow: number): number;
  disputesAbout(entityRow: number): DisputeRow[];
  /** 0 in a pack without an index, and in every shard. */
  readonly topicCount: number;
  topicAt(row: number): Topic;
  /** Rows of the topics that a statement stands under, ascending; empty where there are none. */
  topicsOfStatement(row: number): Uint32Array;
  /** Stems of what texts say beside which a statement is wanted rather than others of its topics. */
  cuesOfStatement(row: number): readonly string[];
}

/** Everything a pack holds, resolved to rows: `writePack` turns it into bytes. */
export interface PackContent {
  id: string;
  title: string;
  names: NameTable;
  /** Without it the pack is indexed again whenever it is opened for a search. */
  search?: SearchTable;
  /** How many distinct forms `names` holds. */
  nameCount: number;
  documents: readonly (DocumentInfo & { text: string })[];
  entities: readonly Entity[];
  /** In the order of `documents`, then of the text. */
  statements: readonly StatementContent[];
  /** By entity row: statement rows, best first. */
  statementsOfEntity: readonly (readonly number[])[];
  /** By entity row: statement row or -1. */
  definitions: readonly number[];
  disputes: readonly DisputeRow[];
  /** Most packs do without, shards always. */
  topics?: readonly Topic[];
  /** By statement row, what `cuesOfStatement` answers; none where there are no topics. */
  cues?: readonly (readonly string[])[];
}

export interface StatementContent {
  documentRow: number;
  index: number;
  start: number;
  end: number;
  voices: readonly Voice[];
  dates: readonly DateMention[];
  figures: readonly Figure[];
  entityRows: readonly number[];
}
