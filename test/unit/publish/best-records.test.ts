import { expect, test } from 'vitest';
import { MAX_SHARD_STATEMENTS } from '../../../data/limits/publishing.ts';
import type { ArchiveRecord } from '../../../data/publish/archive-record.ts';
import { bestRecords, keepBest } from '../../../data/publish/best-records.ts';
import { Random } from '../matcher/random.ts';

/** A statement in a document of its own, the better the more figures it has. */
function aRecord(number: number, change: Partial<ArchiveRecord> = {}): ArchiveRecord {
  const figures = Array.from({ length: number % 3 }, () => ({
    start: 0,
    end: 1,
    value: 1,
    unit: '',
  }));
  const text = `Vilmar has ${number} bridges over the river, and each of them is old.`;
  const document = {
    ...{ id: `report-${number}`, title: 'Report', titleIsOurs: false, publisher: 'Gazette' },
    ...{ url: null, published: String(1900 + (number % 100)), language: 'en', credits: null },
  };
  const mentions = [{ start: 0, end: 6, entityRow: 0 }];
  return {
    ...{ entity: 0, document, index: 0, text, voices: [], dates: [], figures, mentions },
    ...{ isInTitle: number % 5 === 0, isDefinition: false, tellsAbout: true, positions: [] },
    ...change,
  };
}

const placeOf = ({ document, index }: ArchiveRecord) => `${document.id} ${index}`;

test('keeps the same best statements as a look at all of them at once, in any order', () => {
  const random = new Random(7);
  const records = Array.from({ length: 900 }, (_, at) => aRecord(at));
  const best = new Set(bestRecords(0, records, 'en').map(placeOf));
  for (let round = 0; round < 5; round++) {
    const shuffled = records
      .map((record) => ({ record, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ record }) => record);

    const kept = bestRecords(0, keepBest(shuffled, 'en'), 'en');

    expect(kept).toHaveLength(MAX_SHARD_STATEMENTS);
    expect(kept.filter((record) => !best.has(placeOf(record)))).toEqual([]);
  }
});

test('holds a few for each entity at any time, however many come', () => {
  let given = 0;
  function* many(): Generator<ArchiveRecord> {
    for (; given < 20_000; given++) yield aRecord(given, { entity: given % 4 });
  }

  const kept = keepBest(many(), 'en');

  expect(given).toBe(20_000);
  expect(kept.length).toBeLessThan(4 * 2 * MAX_SHARD_STATEMENTS);
});

test('never lets go of what a dispute rests on or what defines an entity', () => {
  const definition = aRecord(0, { isDefinition: true, text: 'It is.' });
  const disputed = aRecord(3, { positions: [[0, 0]], text: 'No.' });
  const idle = aRecord(6, { tellsAbout: false });
  const others = Array.from({ length: 500 }, (_, at) => aRecord(10 + at));

  const kept = keepBest([definition, disputed, idle, ...others], 'en').map(placeOf);

  expect(kept).toContain('report-0 0');
  expect(kept).toContain('report-3 0');
  expect(kept).not.toContain('report-6 0');
});
