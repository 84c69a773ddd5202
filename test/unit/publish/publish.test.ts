import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCard } from '../../../data/cards/card.ts';
import { buildFolder } from '../../../data/cli/build-folder.ts';
import type { Card, QuotedStatement } from '../../../data/model.ts';
import type { Pack } from '../../../data/pack/pack.ts';
import { openPack } from '../../../data/pack/read.ts';
import { verifyPack } from '../../../data/pack/sections.ts';
import { writePack } from '../../../data/pack/write.ts';
import { HASH_BYTES, type Manifest, type ShardGroup } from '../../../data/publish/manifest.ts';
import { readShard } from '../../../data/publish/read-shard.ts';
import { shardName, shardOf } from '../../../data/publish/shard-key.ts';
import { runPack } from '../cli/run-pack.ts';

const ENTITIES = 700;
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-publish-'));
const archive = join(folder, 'archive');
const out = join(folder, 'out');
/** The command line starts a process of its own, and builds. */
const BUILD_MS = 60_000;
const noPage = { near: '', pageEntities: [], article: null };

beforeAll(() => {
  mkdirSync(join(archive, 'documents'), { recursive: true });
  writeFileSync(join(archive, 'entities.yaml'), Array.from({ length: ENTITIES }, entity).join(''));
  writeFileSync(join(archive, 'disputes.yaml'), dispute());
  for (let at = 0; at < 260; at++)
    writeFileSync(join(archive, 'documents', `report-${at}.md`), report(at));
  const { status, err } = runPack([
    'publish',
    archive,
    out,
    '--shards',
    'always',
    '--licence',
    'CC0',
  ]);
  expect(err).toBe('');
  expect(status).toBe(0);
}, BUILD_MS);
afterAll(() => rmSync(folder, { recursive: true }));

const nameOf = (at: number) => `Orvela Station ${at}`;

function entity(_: unknown, at: number): string {
  const definition =
    at < 260 ? `  definition: { document: report-${at}, starts: "${nameOf(at)} was" }\n` : '';
  return `- id: orvela-${at}\n  name: ${nameOf(at)}\n  kind: facility\n${definition}`;
}

function report(at: number): string {
  const others = [1, 2, 3].map((step) => nameOf((at * 7 + step * 53) % ENTITIES));
  return `---\ntitle: Report ${at}\npublisher: Orvela Gazette\nlanguage: en\npublished: 2024-0${(at % 9) + 1}-11\n---\n${nameOf(at)} was opened in ${1900 + (at % 90)}.\n\nTrains run from ${nameOf(at)} to ${others[0]} every hour. ${others[1]} has ${at + 2} platforms, “and that is enough”, said ${others[2]}.\n`;
}

function dispute(): string {
  return `- id: platforms\n  question: How many platforms does the line have?\n  about: [orvela-0, orvela-3]\n  kind: conflict\n  positions:\n    - answer: few\n      statements: [{ document: report-0, starts: "Trains run" }]\n    - answer: many\n      statements: [{ document: report-3, starts: "Trains run" }]\n`;
}

const manifest = () => JSON.parse(readFileSync(join(out, 'pack.json'), 'utf8')) as Manifest;
const read = (path: string) => new Uint8Array(readFileSync(join(out, path)));
/** A subscriber has the names of all, and of each group's shards what they have in common. */
const names = () => openPack(read(manifest().file.path));
function shardPack({ folder: place, count, list, dictionary }: ShardGroup, id: string): Pack {
  const starts = startsOf(list.path);
  const bytes = read(`${place}/${shardName(shardOf(id, starts), count)}.shard`);
  const shard = inflateRawSync(bytes, { dictionary: read(dictionary.path) });
  const whole = names();
  return readShard(shard, (row) => whole.entityAt(row));
}

const ROW_BYTES = 4 + HASH_BYTES;
function startsOf(path: string): number[] {
  const list = readFileSync(join(out, path));
  return Array.from({ length: list.length / ROW_BYTES }, (_, row) =>
    list.readUInt32BE(row * ROW_BYTES),
  );
}

function wholePack(): Pack {
  const { content } = buildFolder(archive);
  return openPack(writePack(content!));
}

const textsOf = (quotes: readonly QuotedStatement[]) =>
  quotes.map(({ text, document, index, published }) => ({ text, document, index, published }));
const sorted = (card: Card) =>
  textsOf(card.statements).sort((a, b) => (a.document + a.index < b.document + b.index ? -1 : 1));

describe('a published archive', () => {
  test('says what it covers, and how many share what a host learns', () => {
    const { id, licence, documents, statements, entities, shards, oldest } = manifest();

    expect({ id, licence, documents, entities, oldest }).toEqual({
      id: 'archive',
      licence: 'CC0',
      documents: 260,
      entities: ENTITIES,
      oldest: '2024-01-11',
    });
    expect(statements).toBe(260 * 3);
    expect(shards!.entities).toMatchObject({ count: 7, least: 100, most: 100 });
    expect(shards!.documents.least).toBeGreaterThanOrEqual(100);
  });

  test('names every file with its size and hash', () => {
    const { file, shards } = manifest();
    for (const { path, bytes, sha256 } of [
      file,
      shards!.entities.list,
      shards!.entities.dictionary,
      shards!.documents.list,
      shards!.documents.dictionary,
    ]) {
      expect(read(path).length).toBe(bytes);
      expect(createHash('sha256').update(read(path)).digest('hex')).toBe(sha256);
    }
    for (const group of [shards!.entities, shards!.documents]) {
      const list = read(group.list.path);
      const files = readdirSync(join(out, group.folder)).sort();
      expect(files).toHaveLength(group.count);
      files.forEach((name, shard) => {
        const digest = createHash('sha256')
          .update(read(`${group.folder}/${name}`))
          .digest();
        const kept = list.subarray(shard * ROW_BYTES + 4, (shard + 1) * ROW_BYTES);
        expect(Buffer.compare(digest.subarray(0, HASH_BYTES), kept)).toBe(0);
      });
    }
  });

  test('leaves nothing of its work behind', () => {
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(existsSync(join(out, 'pack.json'))).toBe(true);
  });

  test('gives each entity the card that the whole pack gives', { timeout: BUILD_MS }, () => {
    const whole = wholePack();
    const { shards } = manifest();
    for (let at = 0; at < ENTITIES; at += 13) {
      const id = `orvela-${at}`;
      const wanted = makeCard([whole], id, noPage)!;
      const card = makeCard([shardPack(shards!.entities, id)], id, noPage)!;

      expect(card.entity).toEqual(wanted.entity);
      expect(card.definition?.text).toBe(wanted.definition?.text);
      expect(sorted(card)).toEqual(sorted(wanted));
      expect(card.related.map(({ id: other }) => other).sort()).toEqual(
        wanted.related.map(({ id: other }) => other).sort(),
      );
    }
  });

  test('keeps a dispute on the cards that it is about', () => {
    const { shards } = manifest();
    const card = makeCard([shardPack(shards!.entities, 'orvela-3')], 'orvela-3', noPage)!;

    expect(card.disagreements.map(({ question }) => question)).toEqual([
      'How many platforms does the line have?',
    ]);
    expect(card.disagreements[0]!.positions.map(({ statements }) => statements.length)).toEqual([
      1, 1,
    ]);
  });

  test('gives the reader the whole document', { timeout: BUILD_MS }, () => {
    const { shards } = manifest();
    const whole = wholePack();
    const pack = shardPack(shards!.documents, 'report-17');
    const row = pack.documentRow('report-17');

    expect(pack.documentText(row)).toBe(whole.documentText(whole.documentRow('report-17')));
    expect(pack.statementsOfDocument(row).count).toBe(3);
  });

  test('needs few bytes for a card', () => {
    const { entities } = manifest().shards!;
    const sizes = readdirSync(join(out, entities.folder)).map(
      (name) => read(`${entities.folder}/${name}`).length,
    );

    // Each has about 150 statements of 60 letters.
    expect(Math.max(...sizes)).toBeLessThan(3500);
    expect(read(entities.dictionary.path).length).toBeLessThanOrEqual(32_000);
  });

  test('holds names only in the file that every subscriber fetches', () => {
    const bytes = read(manifest().file.path);
    verifyPack(bytes);
    const { info } = openPack(bytes);

    expect(info).toMatchObject({ entities: ENTITIES, documents: 0, statements: 0 });
    expect(bytes.length).toBeLessThan(ENTITIES * 400);
  });
});

test('a folder with an error is not published', () => {
  const { status, err } = runPack(['publish', join(folder, 'nowhere'), join(folder, 'none')]);

  expect(status).not.toBe(0);
  expect(err).toContain('nowhere');
});

test(
  'a publisher may have more share a shard, and never fewer than a hundred',
  () => {
    const place = join(folder, 'shared');
    const publish = (many: string) =>
      runPack(['publish', archive, place, '--shards', 'always', '--shared-by', many]);

    expect(publish('300').status).toBe(0);
    const { shards } = JSON.parse(readFileSync(join(place, 'pack.json'), 'utf8')) as Manifest;
    expect(shards!.entities).toMatchObject({ count: 2, least: 350, most: 350 });
    expect(publish('99').err).toContain('from 100 on');
  },
  BUILD_MS,
);

test('a small folder is published as one file', { timeout: BUILD_MS }, () => {
  const place = join(folder, 'small');
  const { status, out: printed } = runPack(['publish', archive, place, '--publisher', 'Orvela']);
  const { file, shards, publisher } = JSON.parse(
    readFileSync(join(place, 'pack.json'), 'utf8'),
  ) as Manifest;

  expect(status).toBe(0);
  expect(printed).toContain('one file');
  expect({ shards, publisher }).toEqual({ shards: null, publisher: 'Orvela' });
  verifyPack(new Uint8Array(readFileSync(join(place, file.path))));
});
