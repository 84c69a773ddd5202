import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import { reasonWords } from '../../../data/matcher/reason-words.ts';
import type { Mention } from '../../../data/model.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';

const wordsOf = (mention: Mention | undefined) => (mention ? reasonWords(mention.why) : null);

describe('the reason', () => {
  const sources = [
    aNameSource({ id: 'anna', name: 'Anna Martin', kind: 'person' }),
    aNameSource({
      id: 'court',
      name: 'Velden Court of Lakes',
      kind: 'organization',
      aliases: ['Court of Lakes'],
      ambiguous: ['Court of Lakes'],
      context: { words: ['fishermen'], entityRows: [0] },
    }),
    aNameSource({ id: 'institute', name: 'Institute for Lake Research', kind: 'organization' }),
  ];

  test.each([
    [['Anna Martin spoke.'], 'full name "Anna Martin"'],
    [['Anna Martin spoke.', 'Martin left.'], '"Anna Martin" in paragraph 1'],
    [['Anna Martin spoke. Later Martin left.'], '"Anna Martin" in the same paragraph'],
    [['The Court of Lakes heard fishermen.'], '"fishermen" in the same sentence'],
    [['Fishermen spoke. The Court of Lakes sat.'], '"Fishermen" in the same paragraph'],
    [
      ['Fishermen spoke. Anna Martin told Dr. Lind of the Court of Lakes.'],
      '"Anna Martin" in the same sentence',
    ],
    [['Anna Martin, of the U.S. Navy, said Martin left.'], '"Anna Martin" in the same sentence'],
    [
      ['Anna Martin and her fishermen.', 'The Court of Lakes sat.'],
      '"Anna Martin" and "fishermen" on the page',
    ],
    [
      ['Fishermen left the Court of Lakes.', '', 'The Court of Lakes sat.'],
      '"Fishermen" on the page',
    ],
    [['The Institute for Lake Research knew.', 'So the ILR.'], null],
    [
      ['The Institute for Lake Research (ILR) knew.'],
      'short for "Institute for Lake Research" in the same sentence',
    ],
  ])('of the last mention in %j', (texts, why) => {
    const { mentions } = findMentions([sourceOf(sources)], {
      blocks: texts.map((text) => ({ text })),
      language: 'en',
      established: [],
    });

    expect(wordsOf(mentions.at(-1)?.at(-1))).toBe(why);
  });

  test('counts paragraphs as readers do, without headlines', () => {
    const blocks = [
      { text: 'What Anna Martin Said', isHeadline: true },
      { text: 'Nothing.' },
      { text: 'Anna Martin spoke.' },
      { text: 'Then Martin left.' },
    ];
    const answer = (some: typeof blocks) =>
      findMentions([sourceOf(sources)], { blocks: some, language: 'en', established: [] });

    expect(wordsOf(answer(blocks).mentions[3]?.[0])).toBe('"Anna Martin" in a headline');
    expect(wordsOf(answer(blocks.slice(1)).mentions[2]?.[0])).toBe('"Anna Martin" in paragraph 2');
  });
});

test('an earlier slice is told as the page that it is', () => {
  const { mentions } = findMentions(
    [sourceOf([aNameSource({ id: 'anna', name: 'Anna Martin', kind: 'person' })])],
    { blocks: [{ text: 'Martin left.' }], language: 'en', established: ['anna'] },
  );

  expect(wordsOf(mentions[0]?.[0])).toBe('named elsewhere on the page');
});
