import { expect, test } from 'vitest';
import { timelineRows } from '../../../../components/card/timeline-rows.ts';
import { aQuote } from '../../../fixtures/a-card.ts';

const entries = ['2019', '2025-03', '2025-03-20', '2025-04'].map((date) => ({
  date,
  statement: aQuote(),
}));
const datesWith = (article: string | null) =>
  timelineRows(entries, article).map(({ kind, date }) => (kind === 'article' ? 'here' : date));

test.each([
  ['2025-03-20', ['2019', '2025-03', '2025-03-20', 'here', '2025-04']],
  // Not known to be later: March 2025 may be before the 2nd.
  ['2025-03-02', ['2019', '2025-03', 'here', '2025-03-20', '2025-04']],
  ['2018-12-31', ['here', '2019', '2025-03', '2025-03-20', '2025-04']],
  ['2026', ['2019', '2025-03', '2025-03-20', '2025-04', 'here']],
  [null, ['2019', '2025-03', '2025-03-20', '2025-04']],
])('the article of %s stands behind all that is not later', (article, order) => {
  expect(datesWith(article)).toEqual(order);
});
