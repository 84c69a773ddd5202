import { readDisputes } from '../build/disputes.ts';
import { mentionSource } from '../build/document-mentions.ts';
import { readDocument } from '../build/documents.ts';
import type { Problem } from '../build/folder.ts';
import { nameSources } from '../build/name-sources.ts';
import { hasError, reportOn } from '../build/problems.ts';
import { reportSharedNames } from '../build/shared-names.ts';
import type { SourceDispute, SourceEntity } from '../build/source.ts';
import { voiceLookup } from '../build/statements.ts';
import { TOPICS_FILE } from '../build/topics.ts';
import { buildNameTable } from '../matcher/build-name-table.ts';
import type { PartialDate } from '../model.ts';
import type { ArchiveDocument, ArchiveRecord } from '../publish/archive-record.ts';
import { readArchiveDocument, type Archive } from '../publish/read-archive-document.ts';
import { shardOf, spreadOf, type Spread } from '../publish/shard-key.ts';
import { wantedSentences } from '../publish/wanted-sentences.ts';
import { documentFiles, documentIds, readArchiveEntities } from './archive-files.ts';
import { readFolderFile } from './folder-files.ts';
import type { Spool } from './spool.ts';

/** What is known of an archive once all its documents were read; their statements are in the spools. */
export interface Gathered {
  entities: readonly SourceEntity[];
  disputes: readonly SourceDispute[];
  /** By entity row. */
  statementsOf: number[];
  counts: { documents: number; statements: number; entities: number };
  /** Of the documents, most first. */
  languages: string[];
  oldest: PartialDate | null;
  newest: PartialDate | null;
  spread: { entities: Spread; documents: Spread };
  problems: Problem[];
}

/** Where statements and documents wait until their shards are built. */
export interface Spools {
  records: Spool<ArchiveRecord>;
  documents: Spool<ArchiveDocument>;
}

/**
 * Reads a folder document by document into the spools. Reads no document when its lists have errors.
 * Topics are left out, with a warning: an index is of a whole library, and a shard a part of one.
 */
export function gatherArchive(folder: string, spools: Spools, sharedBy: number): Gathered {
  const problems: Problem[] = [];
  const entities = readArchiveEntities(folder, problems);
  const ids = new Set(entities.map(({ id }) => id));
  const lists = readFolderFile(folder, 'disputes.yaml');
  const disputes = readDisputes(lists, hasError(problems) ? null : ids, problems);
  if (readFolderFile(folder, TOPICS_FILE).length > 0) warnOfTopics(problems);
  reportSharedNames(entities, problems);
  const gathered: Gathered = {
    entities,
    disputes,
    problems,
    spread: {
      entities: spreadOf(ids, sharedBy),
      documents: spreadOf(documentIds(folder), sharedBy),
    },
    statementsOf: entities.map(() => 0),
    counts: { documents: 0, statements: 0, entities: entities.length },
    languages: [],
    oldest: null,
    newest: null,
  };
  if (!hasError(problems)) readDocuments(folder, gathered, spools);
  return gathered;
}

function warnOfTopics(problems: Problem[]): void {
  const report = reportOn(TOPICS_FILE, problems);
  report.warn(1, 'a library in shards has no topics', 'publish with "--shards never" to keep them');
}

function readDocuments(folder: string, gathered: Gathered, spools: Spools): void {
  const { entities, counts, problems, statementsOf, spread } = gathered;
  const archive = archiveOf(gathered);
  const languages = new Map<string, number>();
  for (const file of documentFiles(folder, problems)) {
    const document = readDocument(file, reportOn(file.path, problems));
    if (document === null) continue;
    counts.documents++;
    counts.statements += document.sentences.length;
    languages.set(document.language, (languages.get(document.language) ?? 0) + 1);
    noteDate(gathered, document.published);
    const { records, whole } = readArchiveDocument(document, archive, problems);
    spools.documents.add(shardOf(document.id, spread.documents.starts), whole);
    for (const record of records) {
      statementsOf[record.entity]!++;
      spools.records.add(shardOf(entities[record.entity]!.id, spread.entities.starts), record);
    }
  }
  archive.wanted.finish(problems);
  gathered.languages = [...languages].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

function archiveOf({ entities, disputes }: Gathered): Archive {
  const rows = new Map(entities.map(({ id }, row) => [id, row]));
  return {
    entities,
    rows,
    lookup: voiceLookup(entities),
    names: mentionSource(buildNameTable(nameSources(entities, null)).table, entities),
    wanted: wantedSentences(entities, disputes),
    about: disputes.map(({ about }) => about.map((id) => rows.get(id)!)),
  };
}

function noteDate(gathered: Gathered, published: PartialDate | null): void {
  if (published === null) return;
  if (gathered.oldest === null || published < gathered.oldest) gathered.oldest = published;
  if (gathered.newest === null || published > gathered.newest) gathered.newest = published;
}
