import { describe, expect, test } from 'vitest';
import { adopted, newEntitiesIn } from '../../../data/import/entities-of-article.ts';
import type { Mention } from '../../../data/model.ts';

const TEXT = [
  'Mayor Ana Tolentu opened the bridge with Marco Rubio. Tolentu said that it will last.',
  'The Opal Valley Authority paid for it, and so did the Coast Water Authority.',
  'Subscribe to the letter that Governor Bo Lumley sends to you every week.',
];

/** A mention of each of these words, wherever they stand. */
function mentionsOf(...words: string[]): Mention[][] {
  return TEXT.map((paragraph) =>
    words.flatMap((word) => {
      const start = paragraph.indexOf(word);
      const end = start + word.length;
      return start < 0 ? [] : [{ start, end, entity: word, name: word, score: 1, why: [] }];
    }),
  );
}

const namesIn = (mentions: Mention[][]) =>
  newEntitiesIn({ paragraphs: TEXT, mentions, language: 'en' }).map(({ name }) => name);

describe('new entities', () => {
  test('are those that nobody knows; a surname alone is its bearer', () => {
    expect(namesIn(mentionsOf('Marco Rubio'))).toEqual([
      'Ana Tolentu',
      'Opal Valley Authority',
      'Coast Water Authority',
    ]);
  });

  test('are not what touches a known one, at any of its mentions', () => {
    expect(namesIn(mentionsOf('Marco Rubio', 'Tolentu', 'Water'))).toEqual([
      'Opal Valley Authority',
    ]);
  });

  test('do not come from what a publisher says of itself', () => {
    expect(namesIn(mentionsOf())).not.toContain('Bo Lumley');
  });
});

test('a known entity is adopted with all it is called, and with the doubt about its names', () => {
  const entity = {
    ...{ id: 'ice', name: 'Immigration and Customs Enforcement', kind: 'organization' as const },
    ...{ label: 'US agency that enforces immigration law', aliases: ['ICE'] },
  };

  expect(
    adopted({ entity, ambiguous: ['ICE'], sources: ['bundled/ice', 'other/agency'] }),
  ).toMatchObject({
    ...{ aliases: ['ICE'], ambiguous: ['ICE'], sameAs: ['bundled/ice', 'other/agency'] },
    context: ['us', 'agency', 'enforces', 'law'],
  });
});
