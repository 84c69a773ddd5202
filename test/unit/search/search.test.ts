import { describe, expect, test } from 'vitest';
import { searchLibrary } from '../../../data/search/query.ts';
import { buildSearchIndex } from '../../../data/search/search-index.ts';
import { aPack } from '../cards/a-pack.ts';

const SENTENCES = [
  { text: 'The Sao Miguel lighthouse guides ships.', about: ['São Miguel', 'lighthouse'] },
  { text: 'Nine thousand people visit the tower yearly.', about: ['lighthouse'] },
  { text: 'The keepers had counted 40,000 lamps.', about: ['lighthouse'] },
  { text: "L'Étoile sank near the anti-storm wall.", about: ["L'Étoile"] },
  { text: 'Deportations of keepers ended.', about: ['keepers'] },
];
const PACK = aPack(
  [
    { id: 'coast', sentences: SENTENCES },
    { id: 'inland', sentences: [{ text: 'Ships need no wall.', about: ['lighthouse keeper'] }] },
  ],
  { definitions: { lighthouse: 'The Sao' }, aliases: { lighthouse: ['Beacon of the West'] } },
);
const INDEX = buildSearchIndex([PACK]);

describe('entities', () => {
  test.each([
    ['an exact name', 'lighthouse', 'lighthouse'],
    ['an alias', 'beacon of the west', 'lighthouse'],
    ['the beginning of a name', 'lightho', 'lighthouse'],
    ['a word inside a name', 'west', 'lighthouse'],
    ['a misspelling', 'lighthuose', 'lighthouse'],
    ['an accent left out', 'sao miguel', 'São Miguel'],
    ['an accent put in', 'lighthöuse', 'lighthouse'],
    ['a curly apostrophe', 'l’etoile', "L'Étoile"],
    ['a name within a question', 'who built the lighthouse of old', 'lighthouse'],
  ])('are found by %s', (_, query, name) => {
    expect(searchLibrary(INDEX, query, 5).entities[0]?.title).toBe(name);
  });

  test('come exact before beginning', () => {
    const titles = searchLibrary(INDEX, 'lighthouse', 5).entities.map(({ title }) => title);

    expect(titles.slice(0, 2)).toEqual(['lighthouse', 'lighthouse keeper']);
  });

  test('carry their definition and its source', () => {
    expect(searchLibrary(INDEX, 'lighthouse', 1).entities).toMatchObject([
      { text: 'The Sao Miguel lighthouse guides ships.', document: 'coast', index: 0 },
    ]);
  });

  test('without a definition carry the best statement', () => {
    expect(searchLibrary(INDEX, 'keepers', 1).entities).toMatchObject([
      { text: 'Deportations of keepers ended.', publisher: 'coast press' },
    ]);
  });
});

describe('statements', () => {
  test.each([
    ['their words', 'tower visit', 'Nine thousand'],
    ['another form of a word', 'deported keepers', 'Deportations'],
    ['a number written otherwise', '40.000 lamps', 'The keepers'],
    ['a number without its point', '40000', 'The keepers'],
    ['another name of what they mention', 'beacon people', 'Nine thousand'],
    ['parts of a hyphened word', 'storm wall', "L'Étoile"],
    ['a misspelt word', 'lamsp counted', 'The keepers'],
  ])('are found by %s', (_, query, beginning) => {
    expect(searchLibrary(INDEX, query, 3).statements[0]?.text).toMatch(new RegExp(`^${beginning}`));
  });

  test('with all words come before those with one, which are not left out', () => {
    const texts = searchLibrary(INDEX, 'ships wall', 9).statements.map(({ text }) => text);

    expect(texts[0]).toBe('Ships need no wall.');
    expect(texts.length).toBeGreaterThan(1);
  });

  test('of another number are not found by a number', () => {
    expect(searchLibrary(INDEX, '41000', 9).statements).toEqual([]);
  });
});

test('documents are found by title, by publisher and by their text', () => {
  for (const query of ['title of inland', 'inland press', 'ships need']) {
    expect(searchLibrary(INDEX, query, 3).documents[0]).toMatchObject({
      id: 'inland',
      index: null,
    });
  }
});

test('what two packs share is found once', () => {
  const index = buildSearchIndex([PACK, PACK]);

  for (const kind of ['entities', 'statements', 'documents'] as const) {
    const keys = searchLibrary(index, 'lighthouse', 99)[kind].map(({ id, text }) => id + text);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test.each([
  ['nothing', ''],
  ['signs', '?! …'],
  ['an unknown word', 'zzzzzzzz'],
])('%s finds nothing', (_, query) => {
  expect(searchLibrary(INDEX, query, 5)).toMatchObject({
    entities: [],
    statements: [],
    documents: [],
  });
});

test.each(['constructor', '__proto__', 'toString hasOwnProperty'])(
  '%s is a word like others',
  (query) => {
    expect(() => searchLibrary(INDEX, query, 5)).not.toThrow();
  },
);

test('of a very long query the beginning counts', () => {
  const long = `lighthouse ${'x'.repeat(100_000)} ${'word '.repeat(10_000)}`;

  expect(searchLibrary(INDEX, long, 5).entities[0]?.title).toBe('lighthouse');
});

test('scores fall from 1 to 0', () => {
  for (const query of ['lighthouse', 'ships wall lamps', 'keepers']) {
    const { entities, statements, documents } = searchLibrary(INDEX, query, 99);
    for (const group of [entities, statements, documents]) {
      const scores = group.map(({ score }: { score: number }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score: number) => score > 0 && score <= 1)).toBe(true);
    }
  }
});

describe('one search after another', () => {
  const QUERIES = [
    'keepers',
    'the sao miguel lighthouse',
    'zzz',
    'ships',
    'lighthouse keeper wall',
  ];

  test('finds what it finds by itself', () => {
    for (const before of QUERIES)
      for (const query of QUERIES) {
        const used = buildSearchIndex([PACK]);
        searchLibrary(used, before, 5);

        const after = searchLibrary(used, query, 5);

        expect(after, `${query} after ${before}`).toEqual(
          searchLibrary(buildSearchIndex([PACK]), query, 5),
        );
      }
  });

  test('finds what it finds by itself after one that broke off', () => {
    const isBroken = { now: false };
    const pack = new Proxy(PACK, {
      get(target, key) {
        if (key === 'statementsOfEntity' && isBroken.now) throw new Error('damaged');
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const used = buildSearchIndex([pack]);
    isBroken.now = true;
    expect(() => searchLibrary(used, 'lighthouse keepers', 5)).toThrow('damaged');
    isBroken.now = false;

    const after = searchLibrary(used, 'lighthouse keepers', 5);

    expect(after).toEqual(searchLibrary(buildSearchIndex([PACK]), 'lighthouse keepers', 5));
  });
});
