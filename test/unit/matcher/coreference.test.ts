import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';
import { marked, unmarked } from './marked.ts';

function expectMarks(sources: readonly NameSource[], text: string, language = 'en'): void {
  expect(marked([sourceOf(sources)], unmarked(text), { language })).toBe(text);
}

describe('Maduro the person and Maduro the town', () => {
  const person = aNameSource({ id: 'person', name: 'Nicolás Maduro', kind: 'person' });
  const town = aNameSource({ id: 'town', name: 'Maduro' });
  const doubtful = {
    ...town,
    ambiguous: ['Maduro'],
    context: { words: ['Texas'], entityRows: [] },
  };

  test.each([
    'They live in [Maduro|town].',
    '[Nicolás Maduro|person] spoke.\n\n[Maduro|person] left.',
    'They live in [Maduro|town]. President [Maduro|person] spoke.',
    '[Nicolás Maduro|person] spoke; President [Maduro|person] left.',
  ])('%s', (text) => expectMarks([person, town], text));

  test.each([
    'They live in [Maduro|town], Texas.',
    'They live in Maduro.',
    '[Nicolás Maduro|person] spoke; [Maduro|person] left.',
  ])('with the town in doubt: %s', (text) => expectMarks([person, doubtful], text));

  test.each([
    ['es', 'El presidente Maduro habló en [Maduro|town].'],
    ['fr', 'Le président Maduro a parlé à [Maduro|town].'],
    ['de', 'Präsident Maduro sprach in [Maduro|town].'],
    ['en', 'The president [Maduro|town] wants is old.'],
  ])('no town has a title, %s: %s', (language, text) => expectMarks([town], text, language));
});

describe('a particle of a surname, and the word "of"', () => {
  const people = [
    ['husband', 'Nayib Bukele'],
    ['wife', 'Gabriela Rodríguez de Bukele'],
    ['sister', 'Ana de Bukele'],
    ['general', 'Charles de Gaulle'],
  ].map(([id, name]) => aNameSource({ id: id!, name: name!, kind: 'person' }));

  test.each([
    '[Nayib Bukele|husband] fue alcalde. El secretario de [Bukele|husband] calla.',
    '[Gabriela Rodríguez de Bukele|wife] y [Nayib Bukele|husband]: la ley de [Bukele|husband].',
    '[Gabriela Rodríguez de Bukele|wife] habló. Así es [Rodríguez de Bukele|wife].',
    '[Ana de Bukele|sister] y [Nayib Bukele|husband]: la ley de [Bukele|husband].',
    '[Charles de Gaulle|general] habló; la ley de [de Gaulle|general].',
  ])('%s', (text) => expectMarks(people, text, 'es'));
});

describe('two people with one surname', () => {
  const martins = ['Anna', 'Paul'].map((first) =>
    aNameSource({ id: first, name: `${first} Martin`, kind: 'person' }),
  );

  test.each([
    '[Anna Martin|Anna] spoke.\n\n[Martin|Anna] left.\n\n[Paul Martin|Paul] came.\n\n[Martin|Paul] sat.',
    '[Anna Martin|Anna] met [Paul Martin|Paul].\n\nMartin left.',
    '[Anna Martin|Anna] met [Paul Martin|Paul].\n\n[Anna Martin|Anna] left.\n\n[Martin|Anna] slept.',
  ])('the one named in full last is meant: %s', (text) => expectMarks(martins, text));

  test('a section begins anew', () => {
    const blocks = [
      'Anna Martin spoke.',
      'Martin left.',
      'Later',
      'Martin came back.',
      'Paul Martin.',
    ];
    const { mentions } = findMentions([sourceOf(martins)], {
      blocks: blocks.map((text) => ({ text, isHeadline: text === 'Later' })),
      language: 'en',
      established: [],
    });

    expect(mentions.map((found) => found.map(({ entity }) => entity))).toEqual([
      ['Anna'],
      ['Anna'],
      [],
      [],
      ['Paul'],
    ]);
  });
});

describe('Washington', () => {
  const [city, state, government, newspaper] = [
    aNameSource({
      id: 'city',
      name: 'Washington, D.C.',
      aliases: ['Washington'],
      ambiguous: ['Washington'],
      context: { words: ['capital', 'White House'], entityRows: [] },
    }),
    aNameSource({
      id: 'state',
      name: 'Washington',
      ambiguous: ['Washington'],
      context: { words: ['Seattle', 'Olympia'], entityRows: [] },
    }),
    aNameSource({
      id: 'government',
      name: 'Federal Government of the United States',
      kind: 'organization',
      aliases: ['Washington'],
      ambiguous: ['Washington'],
      context: { words: ['sanctions', 'Beijing'], entityRows: [] },
    }),
    aNameSource({ id: 'newspaper', name: 'The Washington Post', kind: 'organization' }),
  ] as const;

  test.each([
    'In [Washington|state], near Seattle, it rained.',
    'They marched in [Washington|city], the capital.',
    'New sanctions: [Washington|government] said so.',
    '[The Washington Post|newspaper] wrote so, and the [Washington Post|newspaper] again.',
    '[Washington|city], D.C. is old; [Washington|city] is large.',
    'Washington scored twice.',
    'Washington state is green.',
  ])('%s', (text) => expectMarks([city, state, government, newspaper], text));
});

describe('a name within a longer one', () => {
  const sources = [
    aNameSource({ id: 'trump', name: 'Donald Trump', kind: 'person' }),
    aNameSource({ id: 'administration', name: 'Trump administration', kind: 'organization' }),
    aNameSource({ id: 'city', name: 'New York' }),
    aNameSource({ id: 'newspaper', name: 'The New York Times', kind: 'organization' }),
  ];

  test.each([
    'The [Trump administration|administration] knew what [Donald Trump|trump] knew; [Trump|trump] left.',
    'The administration of [Donald Trump|trump] and the [Trump Administration|administration].',
    '[The New York Times|newspaper] of [New York|city]; a [New York Times|newspaper] story.',
    'The New York Herald and the Trump Tower.',
  ])('%s', (text) => expectMarks(sources, text));
});

describe('an acronym of the page', () => {
  const sources = [
    aNameSource({ id: 'nalo', name: 'North Atlantic Lake Organization', kind: 'organization' }),
  ];

  test.each([
    'The [North Atlantic Lake Organization|nalo] spoke.\n\nThe [NALO|nalo] and the [N.A.L.O.|nalo] left; Nalo is a boy.',
    'The NALO spoke.',
  ])('%s', (text) => expectMarks(sources, text));
});
