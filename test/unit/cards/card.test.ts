import { describe, expect, test } from 'vitest';
import { makeCard } from '../../../data/cards/card.ts';
import { aPack, type Source } from './a-pack.ts';
import { BRIDGE, NOWHERE, cardOf, texts } from './a-bridge.ts';

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

  test.each([
    ['its last change', { published: '2012-05-10', changed: '2026-04-24' }, '2026-04-24'],
    ['its first day', { published: '2012-05-10', changed: null }, '2012-05-10'],
    ['no day', { published: null }, null],
  ])('takes an article for as new as %s', (_what, days, day) => {
    const article = { text: 'A bridge.', ...days };

    expect(makeCard([aPack(BRIDGE)], 'bridge', { ...NOWHERE, article })?.articleDate).toBe(day);
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
