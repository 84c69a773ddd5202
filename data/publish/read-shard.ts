/** A shard as a pack: its columns in the order in which `writeShard` wrote them. */

import { DISPUTE_KINDS, type DocumentInfo, type Entity } from '../model.ts';
import type { DisputeRow, Pack } from '../pack/pack.ts';
import { PackError } from '../pack/pack-error.ts';
import { ByteReader } from './byte-reader.ts';
import { fromSteps, parted, rowsOf } from './columns.ts';
import { ShardPack } from './shard-pack.ts';
import { readShardStatements } from './shard-statements.ts';
import { SHARD_VERSION } from './shard-version.ts';

/**
 * The shard as a pack of its own; `entityAt` answers an entity by its row in the names pack.
 * @throws PackError when the bytes are no shard that this code can read.
 */
export function readShard(bytes: Uint8Array, entityAt: (row: number) => Entity): Pack {
  const reader = new ByteReader(bytes);
  checkVersion(reader.count());
  const entities = fromSteps(reader.differences()).map(entityAt);
  const { infos, counts, tails } = readDocuments(reader);
  const documentRows = counts.flatMap((length, row) => Array.from({ length }, () => row));
  const { statements, texts } = readShardStatements(reader, { entities, documentRows });
  const documents = infos.map((info, row) => ({
    ...info,
    text: `${texts.get(row) ?? ''}${tails[row]}`,
  }));
  const told = readTold(reader);
  return new ShardPack({
    entities,
    documents,
    statements,
    ...told,
    disputes: readDisputes(reader),
  });
}

function checkVersion(version: number): void {
  if (version === SHARD_VERSION) return;
  const what = `a shard of version ${version}; this version of Backgrounder reads ${SHARD_VERSION}`;
  if (version > SHARD_VERSION) throw new PackError(what, 'update Backgrounder', 'newer');
  throw new PackError(what, 'have the publisher publish the pack again');
}

/** The documents without their texts, and how many statements each has. */
function readDocuments(reader: ByteReader) {
  const infos = rowsOf<DocumentInfo>({
    id: reader.texts(),
    title: reader.texts(),
    titleIsOurs: reader.counts().map(Boolean),
    publisher: reader.texts(),
    url: reader.textsOrNull(),
    published: reader.textsOrNull(),
    language: reader.texts(),
    credits: reader.textsOrNull(),
  });
  const rest = rowsOf<{ count: number; tail: string }>({
    count: reader.counts(),
    tail: reader.texts(),
  });
  if (rest.length !== infos.length) throw new PackError('documents of a shard are cut off');
  return {
    infos,
    counts: rest.map(({ count }) => count),
    tails: rest.map(({ tail }) => tail),
  };
}

/** What tells about each entity, best first, and what defines it. */
function readTold(reader: ByteReader) {
  const lengths = reader.counts();
  const statementsOfEntity = parted(lengths, fromSteps(reader.differences()));
  const definitions = reader.counts().map((place, row) => {
    const definition = place === 0 ? -1 : statementsOfEntity[row]?.[place - 1];
    if (definition === undefined) throw new PackError('a definition of a shard does not exist');
    return definition;
  });
  return { statementsOfEntity, definitions };
}

function readDisputes(reader: ByteReader): DisputeRow[] {
  const rows = rowsOf<Pick<DisputeRow, 'id' | 'question' | 'kind'>>({
    id: reader.texts(),
    question: reader.texts(),
    kind: reader.counts().map(disputeKind),
  });
  const about = parted(reader.counts(), reader.counts());
  const lengths = reader.counts();
  const answers = reader.texts();
  const statements = parted(reader.counts(), reader.counts());
  const all = rowsOf<DisputeRow['positions'][number]>({ answer: answers, statements });
  const positions = parted(lengths, all);
  return rows.map((row, at) => ({
    ...row,
    about: about[at] ?? [],
    positions: positions[at] ?? [],
  }));
}

function disputeKind(place: number): DisputeRow['kind'] {
  const kind = DISPUTE_KINDS[place];
  if (kind === undefined) throw new PackError(`kind ${place} of a dispute does not exist`);
  return kind;
}
