import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';
import { marked, unmarked } from './marked.ts';

function expectMarks(sources: readonly NameSource[], text: string, language = 'en'): void {
  expect(marked([sourceOf(sources)], unmarked(text), { language })).toBe(text);
}

const TWO_MARTINS = [
  aNameSource({ id: 'anna', name: 'Anna Martin', kind: 'person' }),
  aNameSource({ id: 'paul', name: 'Paul Martin', kind: 'person' }),
];

describe('two people with one surname', () => {
  test('the one whose full name the page has is meant', () => {
    expectMarks(TWO_MARTINS, '[Anna Martin|anna] spoke.\n\nThen [Martin|anna] left.');
  });

  test('when both are named, the one of the same paragraph is meant', () => {
    expectMarks(
      TWO_MARTINS,
      '[Anna Martin|anna] spoke.\n\n[Paul Martin|paul] came, and [Martin|paul] sat.',
    );
  });

  test('when both are named and nothing decides, neither is marked', () => {
    expectMarks(TWO_MARTINS, '[Anna Martin|anna] and [Paul Martin|paul] met.\n\nMartin left.');
  });

  test('another first name before the surname is another person', () => {
    expectMarks(TWO_MARTINS, '[Anna Martin|anna] met Steve Martin and Lena Martin.');
  });
});

describe('an acronym that nobody wrote down', () => {
  const sources = [
    aNameSource({
      id: 'x',
      name: 'Velden Institute for Lake Research',
      kind: 'organization',
      words: ['lake', 'velden', 'fish', 'water'],
    }),
  ];

  test.each([
    [
      'counts after the full name',
      'The [Velden Institute for Lake Research|x] spoke.\n\nThe [VILR|x] left.',
    ],
    ['does not before it', 'The VILR spoke.\n\nThe [Velden Institute for Lake Research|x] left.'],
    ['does not by words around it', 'The VILR of lake Velden counts fish in its water.'],
  ])('%s', (_, text) => expectMarks(sources, text));

  test('counts after the full name of an earlier slice', () => {
    const given = { established: ['x'] };

    expect(marked([sourceOf(sources)], 'The VILR left.', given)).toBe('The [VILR|x] left.');
  });
});

describe('one name, several things', () => {
  const city = aNameSource({ id: 'city', name: 'Florin', statements: 3 });
  const person = aNameSource({ id: 'person', name: 'Florin', kind: 'person', statements: 3 });

  test('two that are told about alike are not marked without context', () => {
    expectMarks([city, person], 'Florin is here.');
  });

  test('context decides', () => {
    const mayor = { ...person, context: { words: ['senator'], entityRows: [] } };

    expectMarks([city, mayor], 'The old senator called: [Florin|person] is here.');
  });

  test('an entity of the same paragraph decides', () => {
    const wife = aNameSource({ id: 'wife', name: 'Rosa Bellamy', kind: 'person' });
    const husband = { ...person, context: { words: [], entityRows: [2] } };

    expectMarks(
      [city, husband, wife],
      'For [Rosa Bellamy|wife] there was nobody but [Florin|person].',
    );
  });

  test('one that the library tells far more about is meant', () => {
    expectMarks([{ ...city, statements: 90 }, person], 'They saw [Florin|city] again.');
  });

  test('names that two packs share are one choice', () => {
    const packs = [sourceOf([city]), sourceOf([person])];

    expect(marked(packs, 'Florin is here.')).toBe('Florin is here.');
  });

  test('one entity in two packs is one mention', () => {
    const packs = [sourceOf([city]), sourceOf([city])];

    expect(marked(packs, 'They saw Florin again.')).toBe('They saw [Florin|city] again.');
  });
});

describe('what a library says of its names', () => {
  test('an entity without statements is never marked, but its longer name hides shorter ones', () => {
    const york = aNameSource({ id: 'york', name: 'Velden' });
    const times = aNameSource({ id: 'times', name: 'Velden Courier', statements: 0 });

    expectMarks([york, times], 'The Velden Courier of [Velden|york].');
  });

  test('pronouns, months and titles are no names by themselves', () => {
    const strange = aNameSource({
      id: 'phone',
      name: 'Zetaphone',
      kind: 'organization',
      aliases: ['It', 'May', 'President'],
    });

    expectMarks([strange], 'It is May. President who?');
  });

  test('the longest name wins and none overlap', () => {
    const sources = ['Velden', 'Velden Valley', 'Valley Railway', 'Velden Valley Railway'].map(
      (name) => aNameSource({ id: name, name, kind: 'organization' }),
    );

    expectMarks(
      sources,
      'The [Velden Valley Railway|Velden Valley Railway] is in [Velden|Velden].',
    );
  });
});

describe('spellings that the press uses', () => {
  test.each([
    ['organization', 'Cetra Corporation', 'Shares of [Cetra Corp|x] fell; later [Cetra|x] rose.'],
    ['organization', 'Great Lake Chemical Inc.', 'At [Great Lake Chemical|x] they know.'],
    [
      'organization',
      'United States Department of Fisheries',
      'The [U.S. Department of Fisheries|x] knows.',
    ],
    ['organization', 'Department of Fisheries', 'The [Fisheries Department|x] knows.'],
    ['organization', 'Western Harbor Wanderers FC', 'The [Western Harbor Wanderers|x] won.'],
    ['person', 'Martin D. Ginsberg', 'So [Martin Ginsberg|x] said; [Ginsberg|x] left.'],
    ['person', 'Robert Nardone', 'So [Bob Nardone|x] said; [Nardone|x] left.'],
    ['person', 'Ana de la Vega', 'So [Ana de la Vega|x] said; [de la Vega|x] left.'],
    ['person', 'J. K. Rowland', 'So [J.K. Rowland|x], [JK Rowland|x] and [J. K. Rowland|x] said.'],
    ['place', 'Saint Velden', 'They went to [St. Velden|x] and [St Velden|x].'],
  ] as const)('%s %s', (kind, name, text) => {
    expectMarks([aNameSource({ id: 'x', name, kind })], text);
  });
});

describe('the answer', () => {
  const velden = [sourceOf([aNameSource({ id: 'velden', name: 'Velden' })])];

  test('tells how sure a mention is, and why', () => {
    const sources = [
      aNameSource({ id: 'anna', name: 'Anna Martin', kind: 'person' }),
      aNameSource({ id: 'velden', name: 'Velden' }),
    ];
    const { mentions } = findMentions([sourceOf(sources)], {
      blocks: [{ text: 'Anna Martin spoke.' }, { text: 'Martin left.' }],
      language: 'en',
      established: [],
    });

    expect(mentions).toEqual([
      [
        {
          start: 0,
          end: 11,
          entity: 'anna',
          name: 'Anna Martin',
          score: expect.closeTo(0.88, 1) as number,
          why: [{ code: 'full', names: ['Anna Martin'] }],
        },
      ],
      [
        {
          start: 0,
          end: 6,
          entity: 'anna',
          name: 'Anna Martin',
          score: expect.closeTo(0.8, 1) as number,
          why: [{ code: 'named', names: ['Anna Martin'], place: 1 }],
        },
      ],
    ]);
  });

  test('hands on what earlier slices established', () => {
    const answer = findMentions(velden, {
      blocks: [{ text: 'They saw Velden.' }],
      language: '',
      established: ['earlier'],
    });

    expect(answer.established).toEqual(['earlier', 'velden']);
  });

  test.each([[[]], [[{ text: '' }]], [[{ text: '\ud83d' }, { text: ' ' }]]])(
    'is empty for blocks that say nothing: %j',
    (blocks) => {
      const answer = findMentions(velden, { blocks, language: 'xx', established: [] });

      expect(answer.mentions).toEqual(blocks.map(() => []));
    },
  );

  test('is empty without packs', () => {
    const answer = findMentions([], {
      blocks: [{ text: 'Velden' }],
      language: 'en',
      established: [],
    });

    expect(answer).toEqual({ mentions: [[]], established: [], awaited: [] });
  });
});
