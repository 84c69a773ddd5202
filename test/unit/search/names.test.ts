import { expect, test } from 'vitest';
import { searchLibrary } from '../../../data/search/query.ts';
import { buildSearchIndex } from '../../../data/search/search-index.ts';
import { dossierPack } from '../dossier-pack.ts';

const PACK = dossierPack();
const INDEX = buildSearchIndex([PACK]);

test.each([
  ['a surname', 'bukele', 'nayib-bukele'],
  ['a misspelling', 'bukle', 'nayib-bukele'],
  ['two letters swapped', 'bukeel', 'nayib-bukele'],
  ['a misspelling in a longer name', 'tren de aragwa', 'tren-de-aragua'],
  ['an acronym', 'cecot', 'cecot'],
  ['a name in full', 'terrorism confinement center', 'cecot'],
  ['a foreign name', 'centro de confinamiento', 'cecot'],
  ['an accent left out', 'guantanamo', 'guantanamo-bay'],
  ['accents put in', 'Kilmar Ábrego García', 'kilmar-abrego-garcia'],
  ['an acronym without its hyphen', 'ms13', 'ms-13'],
  ['the beginning of a name', 'boasb', 'james-boasberg'],
  ['a very short beginning', 'el', 'el-salvador'],
  ['a country by its short form', 'US', 'united-states'],
  ['a question', 'who is paula xinis', 'paula-xinis'],
  ['a question and its first letter', 'who is b', 'nayib-bukele'],
  ['a question in Spanish', 'quién es bukele', 'nayib-bukele'],
  ['words typed as one', 'trendearagua', 'tren-de-aragua'],
  ['some words typed as one', 'kilmar abregogarcia', 'kilmar-abrego-garcia'],
  ['words typed as one up to the middle of the last', 'nuevasid', 'nuevas-ideas'],
  ['a request', 'tell me more about nayib bukele', 'nayib-bukele'],
  ['a request in Spanish', 'háblame del cecot', 'cecot'],
  ['a question about something', 'when did cecot open', 'cecot'],
])('an entity is found by %s', (_, query, id) => {
  expect(searchLibrary(INDEX, query, 5).entities[0]?.id).toBe(id);
});

test.each(['bukele', 'bukle', 'nayib', 'tren de aragwa', 'boasb'])(
  'who types the name "%s" gets its entity before any text',
  (query) => {
    const { entities, statements, documents } = searchLibrary(INDEX, query, 1);
    const texts = [...statements, ...documents].map(({ score }) => score);

    expect(entities[0]?.score).toBeGreaterThan(Math.max(...texts));
  },
);

test('a question that is not gone on with finds nothing', () => {
  for (const begun of ['who is', 'what is', 'quién es', 'was ist'])
    expect(searchLibrary(INDEX, begun, 5).entities, begun).toEqual([]);
});

test('an unknown word is not parted into letters that names happen to have', () => {
  for (const unknown of ['johnson', 'elephant', 'washingmachine', 'deforestation'])
    expect(searchLibrary(INDEX, unknown, 5).entities, unknown).toEqual([]);
});

test('every entity is first or shares its name when its name is typed', () => {
  for (let row = 0; row < PACK.info.entities; row++) {
    const { id, name } = PACK.entityAt(row);
    const found = searchLibrary(INDEX, name, 3).entities.map((entity) => entity.id);
    expect(found, name).toContain(id);
  }
});

test.each([
  ['how many people in cecot', '12,114'],
  ['when did cecot open', '2023'],
  ['how much did the us pay el salvador', '$6 million'],
  ['when was kilmar abrego garcia deported', '15 March 2025'],
])('"%s" is answered among the first five statements', (query, answer) => {
  const texts = searchLibrary(INDEX, query, 5).statements.map(({ text }) => text);

  expect(texts.join('\n')).toContain(answer);
});

test('a question that the library itself asks is answered by the statements it names', () => {
  const [first] = searchLibrary(INDEX, 'how many people in cecot', 1).statements;

  expect(first?.text).toContain('12,114 people');
});

test('an entity in whose label the name of another stands is no result for it', () => {
  const ids = searchLibrary(INDEX, 'cecot', 20).entities.map(({ id }) => id);

  expect(ids[0]).toBe('cecot');
  expect(ids).toContain('cecot-agreement');
  expect(ids).not.toContain('red-cross');
});
