/**
 * Publishes an archive of any size: documents are read one after the other, what they say is sorted
 * into shards on disk, and each shard is built by itself. In memory stand the entities, their names,
 * and one shard.
 */

import { join } from 'node:path';
import { tellingWords } from '../build/telling-words.ts';
import { MAX_TOLD_ENTITIES } from '../limits/publishing.ts';
import { writePack } from '../pack/write.ts';
import type { ArchiveRecord } from '../publish/archive-record.ts';
import { keepBest } from '../publish/best-records.ts';
import { documentShardContent } from '../publish/document-shard.ts';
import { namesContent } from '../publish/names-content.ts';
import { shardContent } from '../publish/shard-content.ts';
import { shardOf } from '../publish/shard-key.ts';
import { gatherArchive, type Gathered, type Spools } from './gather-archive.ts';
import { openSpool } from './spool.ts';
import { tellProblems } from './told-problems.ts';
import { publishFile, writeManifest, type About } from './write-manifest.ts';
import { writeShards } from './write-shards.ts';

/** Where an archive goes, and how. */
export interface Publishing {
  out: string;
  about: About;
  /** Entities in each shard, at least. */
  sharedBy: number;
}

/** Publishes a folder in shards; answers what went in. @throws CommandError when it has errors. */
export function publishShards(folder: string, { out, about, sharedBy }: Publishing): string {
  const spools: Spools = {
    records: openSpool(join(out, '.spool-entities')),
    documents: openSpool(join(out, '.spool-documents')),
  };
  try {
    const gathered = gatherArchive(folder, spools, sharedBy);
    tellProblems(folder, gathered.problems);
    return publishGathered(out, about, gathered, spools);
  } finally {
    spools.records.remove();
    spools.documents.remove();
  }
}

function publishGathered(out: string, about: About, gathered: Gathered, spools: Spools): string {
  const { entities, counts, languages, oldest, newest } = gathered;
  const { group, words } = publishEntities(out, gathered, spools);
  const documents = publishDocuments(out, gathered, spools);
  const names = namesContent(about, entities, {
    statements: gathered.statementsOf,
    words: (row) => words.get(row) ?? [],
  });
  const file = publishFile(out, 'names', writePack(names));
  writeManifest(out, {
    ...about,
    ...counts,
    names: names.nameCount,
    oldest,
    newest,
    languages,
    file,
    shards: { entities: group, documents },
  });
  const { documents: documentCount, statements } = counts;
  return `${documentCount} documents, ${statements} statements, ${entities.length} entities, ${names.nameCount} names; names ${file.bytes} bytes, ${group.count} shards of ${group.least} to ${group.most} entities, ${documents.count} of ${documents.least} to ${documents.most} documents`;
}

/** The shards of statements, and by entity row the words that tell about it. */
function publishEntities(out: string, gathered: Gathered, { records }: Spools) {
  const { entities, disputes, languages, spread } = gathered;
  const own = Array.from(spread.entities.starts, (): number[] => []);
  entities.forEach(({ id }, row) => own[shardOf(id, spread.entities.starts)]!.push(row));
  const words = new Map<number, string[]>();
  const mainLanguage = languages[0] ?? 'en';
  const group = writeShards(out, 'entities', spread.entities, (shard) => {
    const found = keepBest(records.read(shard), mainLanguage);
    const rows = own[shard] ?? [];
    if (entities.length <= MAX_TOLD_ENTITIES) tell(words, rows, found);
    return shardContent({ own: rows, records: found, entities, disputes, mainLanguage });
  });
  return { group, words };
}

function publishDocuments(out: string, gathered: Gathered, { documents }: Spools) {
  return writeShards(out, 'documents', gathered.spread.documents, (shard) =>
    documentShardContent([...documents.read(shard)], gathered.entities),
  );
}

function tell(
  words: Map<number, string[]>,
  rows: readonly number[],
  records: readonly ArchiveRecord[],
): void {
  const byEntity = Map.groupBy(records, ({ entity }) => entity);
  const told = tellingWords(rows.map((row) => (byEntity.get(row) ?? []).map(({ text }) => text)));
  rows.forEach((row, at) => words.set(row, told[at] ?? []));
}
