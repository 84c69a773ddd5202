import { describe, expect, test } from 'vitest';
import { makeCard } from '../../../data/cards/card.ts';
import type { Card } from '../../../data/model.ts';
import { aPack, type Source } from './a-pack.ts';

const NOWHERE = { near: '', pageEntities: [] };

const BRIDGE: readonly Source[] = [
  {
    id: 'gazette',
    published: '2021-03-04',
    sentences: [
      { text: 'The bridge spans the river near the mill.', about: ['bridge', 'mill'] },
      {
        text: 'Workers repaired the bridge after the storm of 2020.',
        about: ['bridge'],
        date: '2020',
      },
      { text: 'The bridge carries 900 carts daily.', about: ['bridge'] },
    ],
  },
  {
    id: 'herald',
    published: '2022',
    sentences: [
      { text: 'The bridge carries 1,200 carts daily.', about: ['bridge'] },
      {
        text: 'Mayor Olm ordered a toll on the bridge in May 2019.',
        about: ['bridge', 'Olm'],
        date: '2019-05',
      },
      {
        text: 'Workers repaired the bridge after the storm of 2020.',
        about: ['bridge'],
        date: '2020',
      },
    ],
  },
];

describe('the card of an entity', () => {
  test('is null when no pack knows it', () => {
    expect(makeCard([aPack(BRIDGE)], 'castle', NOWHERE)).toBeNull();
    expect(makeCard([], 'bridge', NOWHERE)).toBeNull();
  });

  test('quotes every statement once, with its source', () => {
    const card = cardOf('bridge');

    expect(texts(card)).toHaveLength(5);
    expect(card.statements).toContainEqual({
      text: 'Mayor Olm ordered a toll on the bridge in May 2019.',
      voices: [],
      document: 'herald',
      index: 1,
      title: 'Title of herald',
      publisher: 'herald press',
      published: '2022',
      url: null,
      language: 'en',
      start: 38,
      end: 89,
    });
  });

  test('does not take two figures for one statement', () => {
    expect(texts(cardOf('bridge'))).toEqual(
      expect.arrayContaining([
        'The bridge carries 900 carts daily.',
        'The bridge carries 1,200 carts daily.',
      ]),
    );
  });

  test('does not repeat the definition', () => {
    const card = cardOf('bridge', { definitions: { bridge: 'Workers repaired' } });

    expect(card.definition?.text).toBe('Workers repaired the bridge after the storm of 2020.');
    expect(texts(card)).not.toContain(card.definition?.text);
  });

  test('is as of the newest source that it quotes', () => {
    expect(cardOf('bridge').asOf).toBe('2022');
    expect(cardOf('mill').asOf).toBe('2021-03-04');
  });

  test('joins what several packs know', () => {
    const first = aPack([BRIDGE[0] as Source], { id: 'first', aliases: { bridge: ['span'] } });
    const second = aPack([BRIDGE[1] as Source], {
      id: 'second',
      aliases: { bridge: ['crossing'] },
    });

    const card = makeCard([first, second], 'bridge', NOWHERE);

    expect(card?.statements).toHaveLength(5);
    expect(card?.entity.aliases).toEqual(['span', 'crossing']);
  });

  test('quotes both sides of a disagreement in full', () => {
    const dispute = {
      id: 'carts',
      question: 'How many carts cross?',
      kind: 'over-time' as const,
      about: [0],
      positions: [
        { answer: '900', statements: [2] },
        { answer: '1,200', statements: [3] },
      ],
    };

    const { disagreements } = cardOf('bridge', { disputes: [dispute] });

    expect(disagreements).toMatchObject([
      {
        id: 'carts',
        kind: 'over-time',
        positions: [
          { answer: '900', statements: [{ document: 'gazette', publisher: 'gazette press' }] },
          { answer: '1,200', statements: [{ document: 'herald', published: '2022' }] },
        ],
      },
    ]);
  });

  test('tells dated statements in order of time, each once', () => {
    expect(cardOf('bridge').timeline.map(({ date }) => date)).toEqual(['2019-05', '2020']);
  });

  test('names related entities, those that stand everywhere later', () => {
    const everywhere = Array.from({ length: 30 }, (_, n) => ({
      text: `Country note ${n} is about nothing else.`,
      about: ['country'],
    }));
    const both = ['Bridge and mill.', 'Mill with bridge.'].map((text) => ({
      text,
      about: ['bridge', 'mill', 'country'],
    }));
    const more = { text: 'The country owns the bridge.', about: ['bridge', 'country'] };
    const pack = aPack([{ id: 'news', sentences: [...everywhere, ...both, more] }]);

    const related = makeCard([pack], 'bridge', NOWHERE)?.related;

    expect(related).toMatchObject([
      { id: 'mill', shared: 2 },
      { id: 'country', shared: 3 },
    ]);
  });
});

describe('the order of statements', () => {
  test('is the packs own where nothing else is known', () => {
    const sentences = ['Alpha beta.', 'Gamma delta.', 'Epsilon zeta.'].map((text) => ({
      text,
      about: ['bridge'],
    }));
    const sources = sentences.map((sentence, n) => ({ id: `source-${n}`, sentences: [sentence] }));

    const card = makeCard([aPack(sources)], 'bridge', NOWHERE) as Card;

    expect(texts(card)).toEqual(sentences.map(({ text }) => text));
  });

  test('puts first what several sources report', () => {
    const sentences = [
      'A heron nests there.',
      'Its tower measures fifty metres.',
      'The tower rises fifty metres high.',
    ].map((text) => ({ text, about: ['bridge'] }));
    const sources = sentences.map((sentence, n) => ({ id: `source-${n}`, sentences: [sentence] }));

    const card = makeCard([aPack(sources)], 'bridge', NOWHERE) as Card;

    expect(texts(card)[0]).toBe('Its tower measures fifty metres.');
  });

  test('puts first what shares words with the paragraph', () => {
    const card = cardOf(
      'bridge',
      {},
      { near: 'Drivers complain about the toll.', pageEntities: [] },
    );

    expect(texts(card)[0]).toContain('toll');
  });

  test('puts first what mentions an entity of the paragraph', () => {
    const card = cardOf('bridge', {}, { near: 'Olm spoke yesterday.', pageEntities: [] });

    expect(texts(card)[0]).toContain('Olm');
  });

  test('puts last what the paragraph says already', () => {
    const near = 'The bridge, which spans the river near the mill, was closed.';

    const card = cardOf('bridge', {}, { near, pageEntities: ['mill'] });

    expect(texts(card).at(-1)).toBe('The bridge spans the river near the mill.');
  });

  test('does not show one document five times in a row', () => {
    const talkative = Array.from({ length: 8 }, (_, n) => ({
      text: `Storm ${'abcdefgh'[n]}uvw hit bridge pillar ${'abcdefgh'[n]}xyz.`,
      about: ['bridge'],
    }));
    const quiet = { text: 'A ferry rivals the bridge now.', about: ['bridge'] };
    const pack = aPack([
      { id: 'loud', sentences: talkative },
      { id: 'calm', sentences: [quiet] },
    ]);

    const card = makeCard([pack], 'bridge', NOWHERE) as Card;

    expect(texts(card).slice(0, 4)).toContain(quiet.text);
  });

  test('prefers the language of the page', () => {
    const pack = aPack([
      {
        id: 'de',
        language: 'de',
        sentences: [{ text: 'Die Brücke steht am Fluss.', about: ['bridge'] }],
      },
      {
        id: 'en',
        language: 'en',
        sentences: [{ text: 'A guard watches all night.', about: ['bridge'] }],
      },
    ]);
    const first = (near: string) =>
      makeCard([pack], 'bridge', { near, pageEntities: [] })?.statements[0]?.language;

    expect(first('It was not what they had said about the old one.')).toBe('en');
    expect(first('Das war nicht, was sie über die alte gesagt haben und wird es nicht.')).toBe(
      'de',
    );
  });
});

function cardOf(
  entity: string,
  rest: Parameters<typeof aPack>[1] = {},
  page = NOWHERE as Page,
): Card {
  const card = makeCard([aPack(BRIDGE, rest)], entity, page);
  if (card === null) throw new Error(`no card for ${entity}`);
  return card;
}

type Page = Parameters<typeof makeCard>[2];

function texts(card: Card): string[] {
  return card.statements.map(({ text }) => text);
}
