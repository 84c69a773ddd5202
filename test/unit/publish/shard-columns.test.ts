import { inflateRawSync, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Pack, PackContent } from '../../../data/pack/pack.ts';
import { PackError } from '../../../data/pack/pack-error.ts';
import { openPack } from '../../../data/pack/read.ts';
import { writePack } from '../../../data/pack/write.ts';
import { storedBlock } from '../../../data/publish/behind-common.ts';
import { ByteReader } from '../../../data/publish/byte-reader.ts';
import { ByteWriter } from '../../../data/publish/byte-writer.ts';
import { markNames, unmarkNames } from '../../../data/publish/name-marks.ts';
import { readShard } from '../../../data/publish/read-shard.ts';
import { writeShard } from '../../../data/publish/write-shard.ts';
import { Random } from '../matcher/random.ts';
import { readEverything } from '../pack/read-everything.ts';
import { someContent } from '../pack/some-content.ts';

/** In the names pack stand others before and between its entities. */
const ROWS = [70_000, 12];

function entitiesOf({ entities }: PackContent, rows: readonly number[] = ROWS) {
  return (row: number) => {
    const entity = entities[rows.indexOf(row)];
    if (!entity) throw new PackError(`row ${row} does not exist`);
    return entity;
  };
}

/** A pack's own words on itself are not in its shards. */
function withoutInfo(pack: Pack) {
  const { info: _info, ...rest } = readEverything(pack);
  return rest;
}

test('a shard holds what the pack holds, but for its topics', () => {
  const { topics: _topics, cues: _cues, ...content } = someContent();

  const shard = readShard(writeShard(content, ROWS), entitiesOf(content));

  expect(withoutInfo(shard)).toEqual(withoutInfo(openPack(writePack(content))));
});

test('a shard of nothing holds nothing', () => {
  const none = { documents: [], entities: [], statements: [], disputes: [] };
  const content = someContent({ ...none, statementsOfEntity: [], definitions: [] });

  const shard = readShard(writeShard(content, []), entitiesOf(content, []));

  expect(shard.info).toMatchObject({ documents: 0, entities: 0, statements: 0 });
});

test('a figure that the text writes in another way keeps its value', () => {
  const content = someContent();
  const figures = content.statements.flatMap((statement) => statement.figures);

  // 40 stands in the text, 35.5 does not.
  expect(figures.map(({ value }) => value)).toEqual([40, 35.5]);
  const shard = readShard(writeShard(content, ROWS), entitiesOf(content));
  const read = content.statements.flatMap((_, row) => shard.statementAt(row).figures);
  expect(read).toEqual(figures);
});

test('a shard of another version ends in a message that says what to do', () => {
  const content = someContent();
  const of = (version: number) => {
    const bytes = writeShard(content, ROWS);
    bytes[0] = version;
    return () => readShard(bytes, entitiesOf(content));
  };

  expect(of(2)).toThrow(expect.objectContaining({ fault: 'newer' }) as Error);
  expect(of(2)).toThrow(/update Backgrounder/);
  expect(of(0)).toThrow(/publish the pack again/);
});

test('a damaged shard reads validly or ends in a PackError', () => {
  const content = someContent();
  const whole = writeShard(content, ROWS);
  const random = new Random(5);
  let refused = 0;
  for (let round = 0; round < 4000; round++) {
    const bytes = round < whole.length ? whole.slice(0, round) : whole.slice();
    for (let flips = random.below(4); flips > 0 && bytes.length > 0; flips--)
      bytes[random.below(bytes.length)] = random.below(256);
    try {
      readEverything(readShard(bytes, entitiesOf(content)));
    } catch (error) {
      expect(error).toBeInstanceOf(PackError);
      refused++;
    }
  }

  expect(refused).toBeGreaterThan(1000);
});

describe('names in the text', () => {
  test.each([
    ['The quay of Ólafsvík is in Ólafsvík.', ['Ólafsvík']],
    ['Ása of Ása Bay', ['Ása Bay', 'Ása']],
    ['no name at all', ['Ólafsvík', '']],
    ['🛳🛳', ['🛳']],
    ['a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ])('come back: %s', (text, names) => {
    expect(unmarkNames(markNames(text, names), names)).toBe(text);
  });

  test('take one byte each', () => {
    expect(markNames('The quay of Ólafsvík', ['Ása', 'Ólafsvík'])).toHaveLength(13);
  });
});

test('columns come back as they were written', () => {
  const random = new Random(8);
  for (let round = 0; round < 200; round++) {
    const counts = Array.from({ length: random.below(30) }, () => 2 ** random.below(50) - 1);
    const differences = counts.map((value) => (value % 3 === 0 ? 1 - value : value));
    const texts = counts.map((value) => (value % 5 === 0 ? null : `té ${value % 7}`));
    const writer = new ByteWriter();
    writer.counts(counts);
    writer.differences(differences);
    writer.texts(texts);
    const reader = new ByteReader(writer.finish());

    expect(reader.counts()).toEqual(counts);
    expect(reader.differences()).toEqual(differences);
    expect(reader.textsOrNull()).toEqual(texts);
  }
});

test.each([0, 1, 300, 32_000])('what refers to %i common bytes unpacks behind them', (length) => {
  const random = new Random(length);
  const common = Uint8Array.from({ length }, () => random.below(256));
  const text = new TextEncoder().encode('what the shard says');
  const shard = Uint8Array.from([...common.subarray(length / 3, length / 2), ...text]);

  const packed = deflateRawSync(shard, { dictionary: common });
  const behind = inflateRawSync(Buffer.concat([storedBlock(common), packed]));

  expect(Buffer.compare(behind, Buffer.concat([common, shard]))).toBe(0);
  expect(packed.length).toBeLessThan(100);
});
