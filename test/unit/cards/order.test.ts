import { describe, expect, test } from 'vitest';
import { makeCard } from '../../../data/cards/card.ts';
import type { Card } from '../../../data/model.ts';
import { NOWHERE, cardOf, texts } from './a-bridge.ts';
import { aPack } from './a-pack.ts';

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
      'The tower measures fifty metres.',
      'The tower rises fifty metres high.',
    ].map((text) => ({ text, about: ['bridge'] }));
    const sources = sentences.map((sentence, n) => ({ id: `source-${n}`, sentences: [sentence] }));

    const card = makeCard([aPack(sources)], 'bridge', NOWHERE) as Card;

    expect(texts(card)[0]).toBe('The tower measures fifty metres.');
  });

  test('puts later what leans on a sentence that the card does not show', () => {
    const sentences = ['The money was paid to the bridge.', 'The bridge collapsed in a storm.'];
    const sources = sentences.map((text, n) => ({
      id: `source-${n}`,
      sentences: [{ text, about: ['bridge'] }],
    }));

    expect(texts(makeCard([aPack(sources)], 'bridge', NOWHERE) as Card)).toEqual(
      sentences.toReversed(),
    );
  });

  test('puts later what no named publisher answers for', () => {
    const sentences = ['The bridge is old.', 'The bridge is long.'];
    const sources = sentences.map((text, n) => ({
      id: `source-${n}`,
      publisher: n === 0 ? 'unknown' : 'The Gazette',
      sentences: [{ text, about: ['bridge'] }],
    }));

    expect(texts(makeCard([aPack(sources)], 'bridge', NOWHERE) as Card)).toEqual(
      sentences.toReversed(),
    );
  });

  test.each([
    ['2025-03-20', ['Of 2024.', 'Of May 2025.']],
    ['2025-06', ['Of May 2025.', 'Of 2024.']],
    [null, ['Of May 2025.', 'Of 2024.']],
  ])('puts later what an article of %s cannot know', (published, order) => {
    const sources = ['2025-05-01', '2024'].map((date, n) => ({
      id: `source-${n}`,
      published: date,
      sentences: [{ text: n === 0 ? 'Of May 2025.' : 'Of 2024.', about: ['bridge'] }],
    }));
    const article = { text: 'A ferry sank near the bridge.', published };

    const card = makeCard([aPack(sources)], 'bridge', {
      near: article.text,
      pageEntities: [],
      article,
    }) as Card;

    expect(texts(card)).toEqual(order);
  });

  test('knows a statement by what its document says around it', () => {
    const about = (said: readonly string[]) => said.map((text) => ({ text, about: ['bridge'] }));
    const sources = [
      { id: 'gazette', sentences: about(['Fishermen like the bridge.', 'Herons nest there.']) },
      { id: 'herald', sentences: about(['Drivers pay a toll.', 'Nobody is exempt.']) },
    ];
    const near = 'Drivers complain that the toll has risen.';
    const card = makeCard([aPack(sources)], 'bridge', { ...NOWHERE, near });

    expect(texts(card as Card).slice(0, 2)).toEqual(['Drivers pay a toll.', 'Nobody is exempt.']);
  });

  test('puts first what shares words with the paragraph', () => {
    const card = cardOf('bridge', {}, { ...NOWHERE, near: 'Drivers complain about the toll.' });

    expect(texts(card)[0]).toContain('toll');
  });

  test('puts first what mentions an entity of the paragraph', () => {
    const card = cardOf('bridge', {}, { ...NOWHERE, near: 'Olm spoke yesterday.' });

    expect(texts(card)[0]).toContain('Olm');
  });

  test('puts last what the paragraph says already', () => {
    const near = 'The bridge, which spans the river near the mill, was closed.';

    const card = cardOf('bridge', {}, { ...NOWHERE, near, pageEntities: ['mill'] });

    expect(texts(card).at(-1)).toBe('The bridge spans the river near the mill.');
  });

  test('puts last what any two neighbouring sentences of the article say', () => {
    const article = {
      text: 'A new toll.\nCarts pay. The bridge carries many. There are 1,200 of these carts daily. They wait.',
      published: null,
    };
    const order = texts(
      cardOf('bridge', {}, { near: 'The carts wait.', pageEntities: [], article }),
    );

    expect(order.at(-1)).toBe('The bridge carries 1,200 carts daily.');
    expect(order[0]).toBe('The bridge carries 900 carts daily.');
  });

  test('puts last what the article says without saying the name again', () => {
    const article = {
      text: 'The mayor is called Olm.\nHe keeps bees.\nA toll was ordered in May 2019.',
      published: null,
    };
    const order = texts(
      cardOf('bridge', {}, { near: 'A toll was ordered.', pageEntities: [], article }),
    );

    expect(order.at(-1)).toBe('Mayor Olm ordered a toll on the bridge in May 2019.');
  });

  test('does not take one number for another in what the article says', () => {
    const near = 'Twenty horses drag loads of bricks uphill to the mill every day.';
    const said = (count: string) => {
      const text = `${count} horses drag loads of bricks uphill to the mill every day.`;
      const sentences = [{ text, about: ['bridge'] }];
      const pack = aPack([
        { id: 'gazette', sentences },
        { id: 'herald', sentences: [{ text: 'Herons nest there.', about: ['bridge'] }] },
      ]);
      return texts(makeCard([pack], 'bridge', { ...NOWHERE, near }) as Card).at(-1) === text;
    };

    expect(['20', '30', 'Thirty'].map(said)).toEqual([true, false, false]);
  });

  test('puts first what means the same in another word or language', () => {
    const sentences = [
      { text: 'A heron nests there.', about: ['bridge'] },
      { text: 'La cárcel queda al lado.', about: ['bridge'] },
      { text: 'Fishermen like it.', about: ['bridge'] },
    ];
    const pack = aPack(sentences.map((one, n) => ({ id: `source-${n}`, sentences: [one] })));
    const card = makeCard([pack], 'bridge', { ...NOWHERE, near: 'Two inmates fled from jail.' });

    expect(texts(card as Card)[0]).toBe('La cárcel queda al lado.');
  });

  test('puts first an amount that is close to one of the paragraph', () => {
    const sentences = [
      'It weighs 400 tonnes.',
      'It rests on 82,000 stones.',
      'It cost 9,000 crowns.',
    ];
    const sources = sentences.map((text, n) => ({
      id: `source-${n}`,
      sentences: [{ text, about: ['bridge'] }],
    }));
    const card = makeCard([aPack(sources)], 'bridge', { ...NOWHERE, near: 'Some say 80,000.' });

    expect(texts(card as Card)[0]).toBe('It rests on 82,000 stones.');
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
      makeCard([pack], 'bridge', { ...NOWHERE, near })?.statements[0]?.language;

    expect(first('It was not what they had said about the old one.')).toBe('en');
    expect(first('Das war nicht, was sie über die alte gesagt haben und wird es nicht.')).toBe(
      'de',
    );
  });
});
