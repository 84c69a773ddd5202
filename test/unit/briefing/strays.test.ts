import { expect, test } from 'vitest';
import { makeBriefing } from '../../../data/briefing/briefing.ts';
import type { ArticleEntity } from '../../../data/article.ts';
import { aPack, type Sentence } from '../cards/a-pack.ts';
import { STEEL } from '../cards/two-articles.ts';

const at = (id: string): ArticleEntity => ({ id, mentions: 1, start: 0, end: 0 });

/** Each of the names has one statement, which introduces it. */
function briefingOn(text: string, sentences: Record<string, Omit<Sentence, 'text'>>): string[] {
  const lines = Object.entries(sentences);
  const pack = aPack(
    [
      {
        id: 'a',
        sentences: lines.map(([id, rest]) => ({ ...rest, text: `${id} once ${id}ed a ${id}.` })),
      },
    ],
    { definitions: Object.fromEntries(lines.map(([id]) => [id, `${id} once`])) },
  );
  const { entries } = makeBriefing(
    [pack],
    lines.map(([id]) => at(id)),
    { text, published: null },
  );
  return entries.map(({ entity }) => entity.id);
}

const ELSEWHERE = {
  senate: { about: ['senate', 'envoy'] },
  court: { about: ['court', 'prison'] },
  mint: { about: ['mint', 'island'] },
  mayor: { about: ['mayor', 'court'] },
};

test('an article on other things gets no lines that name none of its names', () => {
  expect(briefingOn(STEEL, ELSEWHERE)).toEqual(['mayor']);
});

test('who says a line does not count for what it is about', () => {
  const voices = [{ entity: 'court', name: 'court' }];
  const mint = { about: ['mint', 'island', 'court'], voices };

  expect(briefingOn(STEEL, { ...ELSEWHERE, mint })).toEqual(['mayor']);
});

test('an article that some lines meet gets all of them', () => {
  const mint = { about: ['mint', 'court'] };

  expect(briefingOn(STEEL, { ...ELSEWHERE, mint })).toEqual(['senate', 'court', 'mint', 'mayor']);
});

test.each([
  { what: 'so short that it may be about anything', text: 'The mint.', given: ELSEWHERE },
  { what: 'of which each line names one alone', text: STEEL, given: { mint: { about: ['mint'] } } },
])('an article $what gets all lines', ({ text, given }) => {
  expect(briefingOn(text, given)).toEqual(Object.keys(given));
});
