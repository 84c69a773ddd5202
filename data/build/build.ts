/** From a folder's files to everything that a pack holds, step by step. */

import { buildNameTable } from '../matcher/build-name-table.ts';
import type { DocumentInfo, Entity } from '../model.ts';
import type { DisputeRow, PackContent, StatementContent } from '../pack/pack.ts';
import { contentTable } from '../search/pack-table.ts';
import { findAllMentions } from './all-mentions.ts';
import { cleanFiles } from './clean-files.ts';
import { withDescriptions } from './descriptions.ts';
import { readDisputes } from './disputes.ts';
import { readDocuments } from './documents.ts';
import { readEntities } from './entities.ts';
import type { FolderFile, Problem } from './folder.ts';
import { nameSources } from './name-sources.ts';
import { reportSharedNames } from './shared-names.ts';
import { noteUnreached } from './unreached.ts';
import { hasError } from './problems.ts';
import { statementsByEntity } from './reach.ts';
import { placeDocuments, resolveDefinitions, resolveDisputes, resolveTopics } from './resolve.ts';
import type { SourceDocument, SourceEntity } from './source.ts';
import { readStatements, voiceLookup, type SourceStatement } from './statements.ts';
import { suggestDisputes } from './suggest-disputes.ts';
import { tellingWords } from './telling-words.ts';
import { readTopics } from './topics.ts';

export interface Built {
  /** `null` when a problem is an error. */
  content: PackContent | null;
  /** Everything wrong that one run could find. */
  problems: Problem[];
  /** Legal, but perhaps not meant: entities without statements, statements on nobody's card. */
  notes: Problem[];
  /** Finds figures that may contradict each other: what a reader may make a dispute of. */
  suggest: () => Problem[];
}

/** Builds a pack's content. Never throws for what the files hold: that comes back as problems. */
export function buildPack(
  files: readonly FolderFile[],
  pack: { id: string; title: string },
): Built {
  const problems: Problem[] = [];
  const cleaned = cleanFiles(files, problems);
  const documents = readDocuments(cleaned, problems);
  const entities = readEntities(cleaned, problems);
  const sourceDisputes = readDisputes(cleaned, knownIds(entities, problems), problems);
  const sourceTopics = readTopics(cleaned, problems);
  reportSharedNames(entities, problems);

  const placed = placeDocuments(documents, cleaned);
  const definitions = resolveDefinitions(entities, placed, problems);
  const disputes = resolveDisputes(sourceDisputes, entities, placed, problems);
  const { topics, cues } = resolveTopics(sourceTopics, placed, problems);
  if (hasError(problems)) return { content: null, problems, notes: [], suggest: () => [] };

  const mentions = findAllMentions(documents, entities);
  const known = { entities, lookup: voiceLookup(entities) };
  const disputed = aboutByStatement(disputes);
  const statements = documents.flatMap((document, row) => {
    const read = readStatements(document, row, mentions[row]!.sentences, known);
    const first = placed.get(document.id)!.firstRow;
    const describing = { entities, disputed: (at: number) => disputed.get(first + at) ?? [] };
    const { sentences } = withDescriptions(document, mentions[row]!, describing);
    return read.map((statement, at) => ({ ...statement, mentions: sentences[at]! }));
  });
  const statementsOfEntity = statementsByEntity(statements, documents, mentions, definitions);
  const { table: names, nameCount } = buildNameTable(
    nameSources(entities, {
      statements: statementsOfEntity.map((rows) => rows.length),
      words: tellingWords(
        statementsOfEntity.map((rows) => rows.map((row) => statements[row]!.text)),
      ),
    }),
  );
  const reached = { documents, entities, statements, statementsOfEntity, disputes };
  const content = {
    ...{
      id: pack.id,
      title: pack.title,
      names,
      nameCount,
      statementsOfEntity,
      definitions,
      disputes,
    },
    ...(topics.length > 0 && { topics, cues }),
    documents: documents.map(documentContent),
    entities: entities.map(entityContent),
    statements: statements.map(statementContent),
  };
  return {
    content: { ...content, search: contentTable(content) },
    problems,
    notes: noteUnreached(reached),
    suggest: () => suggestDisputes({ files: cleaned, ...reached }),
  };
}

/** By row of a statement: the entities that the disputes which rest on it are about. */
function aboutByStatement(disputes: readonly DisputeRow[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { about, positions } of disputes) {
    for (const row of positions.flatMap(({ statements }) => statements)) {
      found.set(row, [...(found.get(row) ?? []), ...about]);
    }
  }
  return found;
}

/** `null` when an entity could not be read: then an id that is not known need not be wrong. */
function knownIds(
  entities: readonly SourceEntity[],
  problems: readonly Problem[],
): Set<string> | null {
  const isWhole = !problems.some(({ file, isError }) => isError && file === 'entities.yaml');
  return isWhole ? new Set(entities.map(({ id }) => id)) : null;
}

function documentContent(document: SourceDocument): DocumentInfo & { text: string } {
  const { id, title, titleIsOurs, publisher, url, published, language, credits, text } = document;
  return { id, title, titleIsOurs, publisher, url, published, language, credits, text };
}

function entityContent({ id, name, kind, label, aliases, sameAs }: SourceEntity): Entity {
  return { id, name, kind, label, aliases, ...(sameAs?.length && { sameAs }) };
}

function statementContent(statement: SourceStatement): StatementContent {
  const { documentRow, index, start, end, voices, dates, figures, mentions } = statement;
  const entityRows = [...new Set(mentions.map(({ entityRow }) => entityRow))];
  return { documentRow, index, start, end, voices, dates, figures, entityRows };
}
