/** Ids and first words become rows: statements are numbered through all documents, in their order. */

import type { DisputeRow, Topic } from '../pack/pack.ts';
import { subjectTerms } from '../text/terms.ts';
import type { FolderFile, Problem } from './folder.ts';
import { reportOn } from './problems.ts';
import { resolveReference, type PlacedDocument } from './references.ts';
import type {
  SentenceReference,
  SourceDispute,
  SourceDocument,
  SourceEntity,
  SourceTopic,
  TopicReference,
} from './source.ts';
import { TOPICS_FILE } from './topics.ts';

/** Documents by id, each with the row of its first statement; `null` for one that could not be read. */
export function placeDocuments(
  documents: readonly SourceDocument[],
  files: readonly FolderFile[],
): Map<string, PlacedDocument | null> {
  let firstRow = 0;
  const placed = new Map<string, PlacedDocument | null>();
  for (const { path } of files) {
    const id = /^documents\/(.+)\.md$/u.exec(path)?.[1];
    if (id !== undefined) placed.set(id, null);
  }
  for (const document of documents) {
    placed.set(document.id, { document, firstRow });
    firstRow += document.sentences.length;
  }
  return placed;
}

/** By entity row: the row of its definition, or -1. */
export function resolveDefinitions(
  entities: readonly SourceEntity[],
  documents: ReadonlyMap<string, PlacedDocument | null>,
  problems: Problem[],
): number[] {
  const report = reportOn('entities.yaml', problems);
  return entities.map(({ definition }) =>
    definition === null ? -1 : resolveReference(definition, documents, report),
  );
}

/** The disputes with rows in place of ids; a reference that means no statement is reported. */
export function resolveDisputes(
  disputes: readonly SourceDispute[],
  entities: readonly SourceEntity[],
  documents: ReadonlyMap<string, PlacedDocument | null>,
  problems: Problem[],
): DisputeRow[] {
  const rowsOf = resolver('disputes.yaml', documents, problems);
  const entityRows = new Map(entities.map(({ id }, row) => [id, row]));
  return disputes.map(({ id, question, kind, about, positions }) => ({
    ...{ id, question, kind },
    about: about.map((entity) => entityRows.get(entity)!),
    positions: positions.map(({ answer, statements }) => ({
      answer,
      statements: rowsOf(statements),
    })),
  }));
}

/**
 * The topics with rows in place of first words, each once, and the cues of each row from all of its
 * topics; what means no statement is reported. Words become stems here: a card compares the whole
 * index with a paragraph, and to stem 40,000 words first would keep it waiting.
 */
export function resolveTopics(
  topics: readonly SourceTopic[],
  documents: ReadonlyMap<string, PlacedDocument | null>,
  problems: Problem[],
): { topics: Topic[]; cues: string[][] } {
  const report = reportOn(TOPICS_FILE, problems);
  const cues: string[][] = [];
  const rowOf = ({ words, ...reference }: TopicReference) => {
    const row = resolveReference(reference, documents, report);
    if (row >= 0) cues[row] = [...new Set([...(cues[row] ?? []), ...stemsOf(words)])];
    return row;
  };
  const resolved = topics.map(({ name, words, statements }) => ({
    ...{ name, words: stemsOf([name, ...words]) },
    statements: [...new Set(statements.map(rowOf).filter((row) => row >= 0))],
  }));
  return { topics: resolved, cues: Array.from(cues, (words) => words ?? []) };
}

function stemsOf(words: readonly string[]): string[] {
  return [...subjectTerms(words.join('\n'))];
}

/** Gives the rows of references in `file`, without those that mean no statement. */
function resolver(
  file: string,
  documents: ReadonlyMap<string, PlacedDocument | null>,
  problems: Problem[],
): (references: readonly SentenceReference[]) => number[] {
  const report = reportOn(file, problems);
  return (references) =>
    references
      .map((reference) => resolveReference(reference, documents, report))
      .filter((row) => row >= 0);
}
