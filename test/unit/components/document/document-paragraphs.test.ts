import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../components/document/document-paragraphs.ts';
import type { Statement } from '../../../../data/model.ts';

const TEXT = 'First one. Second one.\n\nThird one. A rest';

const statements = ['First one.', 'Second one.', 'Third one.'].map((text, index): Statement => {
  const start = TEXT.indexOf(text);
  return {
    document: 'd',
    index,
    start,
    end: start + text.length,
    text,
    voices: [],
    dates: [],
    figures: [],
  };
});

test('shows every statement once, in its paragraph', () => {
  const indices = paragraphsOf(TEXT, statements).map((stretches) =>
    stretches.flatMap(({ statement }) => (statement ? [statement.index] : [])),
  );

  expect(indices).toEqual([[0, 1], [2]]);
});

test('loses no character of a paragraph', () => {
  const texts = paragraphsOf(TEXT, statements).map((stretches) =>
    stretches.map(({ text }) => text).join(''),
  );

  expect(texts).toEqual(TEXT.split('\n\n'));
});

test('shows a text without statements', () => {
  expect(paragraphsOf('One line\nand its next', [])).toEqual([
    [{ text: 'One line\nand its next', statement: null }],
  ]);
  expect(paragraphsOf('', [])).toEqual([]);
});
