import { findDocumentMentions, type DocumentMentions } from '../build/document-mentions.ts';
import type { Problem } from '../build/folder.ts';
import type { SourceDocument, SourceEntity } from '../build/source.ts';
import { readStatements, type SourceStatement } from '../build/statements.ts';
import type { VoiceLookup } from '../build/voices/input.ts';
import type { MentionSource } from '../matcher/mention-source.ts';
import type { DocumentInfo, EntityId } from '../model.ts';
import type { ArchiveDocument, ArchiveRecord } from './archive-record.ts';
import type { SentenceUses, WantedSentences } from './wanted-sentences.ts';

/** What reading a document of an archive needs. */
export interface Archive {
  entities: readonly SourceEntity[];
  rows: ReadonlyMap<EntityId, number>;
  names: MentionSource;
  lookup: VoiceLookup;
  wanted: WantedSentences;
  /** By dispute row: rows of the entities that it is about. */
  about: readonly (readonly number[])[];
}

export interface ReadDocument {
  /** One for each entity that a statement tells about. */
  records: ArchiveRecord[];
  whole: ArchiveDocument;
}

/** Everything that the shards need of one document. O(text). */
export function readArchiveDocument(
  document: SourceDocument,
  archive: Archive,
  problems: Problem[],
): ReadDocument {
  const { entities, rows, names, lookup } = archive;
  const mentions = findDocumentMentions(document, names, { rows, established: [] });
  const uses = archive.wanted.in(document, problems);
  const info = infoOf(document);
  const statements = readStatements(document, 0, mentions.sentences, { entities, lookup });
  return {
    records: statements.flatMap((statement) => {
      const use = uses.get(statement.index) ?? UNUSED;
      return recordsOf(statement, { info, mentions, archive, use });
    }),
    whole: { document: { ...info, text: document.text }, statements: statements.map(archived) },
  };
}

function archived(statement: SourceStatement): ArchiveDocument['statements'][number] {
  const { index, start, end, voices, dates, figures, mentions } = statement;
  const entities = [...new Set(mentions.map(({ entityRow }) => entityRow))];
  return { index, start, end, voices, dates, figures, entities };
}

const UNUSED: SentenceUses = { definitions: [], positions: [] };

interface Setting {
  info: DocumentInfo;
  mentions: DocumentMentions;
  archive: Archive;
  use: SentenceUses;
}

function recordsOf(
  { index, text, voices, dates, figures, mentions }: SourceStatement,
  { info, mentions: inDocument, archive, use }: Setting,
): ArchiveRecord[] {
  const about = new Set([
    ...mentions.map(({ entityRow }) => entityRow),
    ...use.definitions,
    ...use.positions.flatMap(([dispute]) => archive.about[dispute] ?? []),
  ]);
  return [...about].map((entity) => ({
    entity,
    document: info,
    index,
    text,
    voices,
    dates,
    figures,
    mentions,
    isInTitle: inDocument.title.has(entity),
    isDefinition: use.definitions.includes(entity),
    tellsAbout:
      use.definitions.includes(entity) || mentions.some(({ entityRow }) => entityRow === entity),
    positions: use.positions.filter(([dispute]) => archive.about[dispute]?.includes(entity)),
  }));
}

function infoOf(document: SourceDocument): DocumentInfo {
  const { id, title, titleIsOurs, publisher, url, published, language, credits } = document;
  return { id, title, titleIsOurs, publisher, url, published, language, credits };
}
