import { expect, test } from 'vitest';
import { searchLibrary } from '../../../data/search/query.ts';
import { buildSearchIndex } from '../../../data/search/search-index.ts';
import { dossierPack } from '../dossier-pack.ts';

const PACK = dossierPack();
const INDEX = buildSearchIndex([PACK]);

test.each([
  ['publisher:reuters', (source: Source) => source.publisher.startsWith('Reuters')],
  ['publisher:"El Faro"', (source: Source) => source.publisher.startsWith('El Faro')],
  ['year:2024', (source: Source) => source.published?.startsWith('2024') === true],
  ['lang:es', (source: Source) => source.language === 'es'],
])('with %s, statements and documents come from such sources only', (filter, isWanted) => {
  const { statements, documents } = searchLibrary(INDEX, `bukele cecot ${filter}`, 50);
  const sources = [...statements, ...documents].map(({ document }) =>
    PACK.documentAt(PACK.documentRow(document!)),
  );

  expect(sources.length).toBeGreaterThan(3);
  expect(sources.every(isWanted)).toBe(true);
});

type Source = ReturnType<typeof PACK.documentAt>;

test('with a kind of entity, entities of that kind come, and nothing else', () => {
  const { entities, statements, documents } = searchLibrary(INDEX, 'salvador kind:place', 20);

  expect(entities.map(({ id }) => id)).toContain('el-salvador');
  expect(entities.every(({ id }) => PACK.entityAt(PACK.entityRow(id)).kind === 'place')).toBe(true);
  expect([...statements, ...documents]).toEqual([]);
});

test.each(['statement', 'document'] as const)('with kind:%s, only those come', (kind) => {
  const { entities, statements, documents } = searchLibrary(INDEX, `cecot kind:${kind}`, 9);
  const found = [...entities, ...statements, ...documents];

  expect(found.length).toBeGreaterThan(0);
  expect(found.every((result) => result.kind === kind)).toBe(true);
});

test('an entity of which the chosen sources say nothing is left out', () => {
  const ids = (query: string) => searchLibrary(INDEX, query, 9).entities.map(({ id }) => id);

  expect(ids('bitcoin')).toContain('bitcoin');
  expect(ids('bitcoin lang:es')).not.toContain('bitcoin');
});

test('an entity is told of by the chosen sources, not by its definition elsewhere', () => {
  const [cecot] = searchLibrary(INDEX, 'cecot lang:es', 9).entities;

  expect(cecot?.id).toBe('cecot');
  expect(PACK.documentAt(PACK.documentRow(cecot!.document!)).language).toBe('es');
});

test('filters alone list the documents that they let through, newest first', () => {
  const { documents } = searchLibrary(INDEX, 'year:2025 lang:es', 50);
  const dates = documents.map(({ published }) => published!);

  expect(documents.length).toBeGreaterThan(2);
  expect(dates.every((date) => date.startsWith('2025'))).toBe(true);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('choices are those of the sources that match, filters aside', () => {
  const { choices } = searchLibrary(INDEX, 'homicidios', 5);
  const filtered = searchLibrary(INDEX, 'homicidios lang:de year:2025', 5);

  expect(choices.languages).toContain('es');
  expect(choices.publishers).toContain('Canal 12');
  expect(choices.years).toEqual([...choices.years].sort().reverse());
  expect(filtered.choices).toEqual(choices);
});
