import { describe, expect, test } from 'vitest';
import { findFigurePoints } from '../../../data/cards/figure-points.ts';
import { aQuote } from '../../fixtures/a-card.ts';

const pointsOf = (...answers: string[]) =>
  findFigurePoints(
    answers.map((answer) => ({ answer, statements: [aQuote({ published: '2020-07-01' })] })),
  ).map((point) => point && `${point.value} ${point.date}`);

describe('figures of answers', () => {
  test('are of the date that the answer names last', () => {
    expect(
      pointsOf(
        'over 58,000 (March to November 2022)',
        '73,000 (to early November 2023)',
        '1.9 (2024)',
      ),
    ).toEqual(['58000 2022-11', '73000 2023-11', '1.9 2024']);
  });

  test('are of the day of their first source where the answer names no date', () => {
    expect(pointsOf('36 per 100,000 (first year in office)', '1.9 per 100,000 (2024)')).toEqual([
      '36 2020-07-01',
      '1.9 2024',
    ]);
  });

  test('stand in one row only where they count the same', () => {
    expect(
      pointsOf('53% of the vote (2019)', '92% favourable opinion (2023)', '85% of the vote (2024)'),
    ).toEqual(['53 2019', null, '85 2024']);
  });

  test('are none where there is no number, or more than one, or but one date', () => {
    expect(pointsOf('eight times (2022)', '10,000 to 20,000 (2025)')).toEqual([null, null]);
    expect(pointsOf('114 (2024)', '119 (2024)')).toEqual([null, null]);
  });
});
