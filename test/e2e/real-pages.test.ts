/**
 * Real newspapers' pages at their real addresses, with the extension and without it. The pages' own
 * scripts run, with all their servers empty; see `real-pages/compare.ts` for those that are whimsical.
 */

import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find.ts';
import { isInArticle } from '../pages/judge-mark.ts';
import type { Verdict } from './real-pages/compare.ts';
import { realPages } from './real-pages/corpus.ts';
import { foreignRequests } from './real-pages/foreign-requests.ts';
import { tour, type Tour } from './real-pages/tour.ts';
import { BROWSERS } from './stage.ts';

/**
 * Firefox takes its time: it opens one tab after the other. Where marks stand is asked of every stored
 * page in `test/page/real-articles.test.ts`, at a tenth of the time.
 */
const COUNT = {
  chromium: { articles: 36, others: 6 },
  firefox: { articles: 12, others: 3 },
};
const TOUR_MS = 900_000;
/** Gold texts that end in the middle of their article count against marks; one of few is much. */
const MOST_OUTSIDE = (marks: number) => Math.max(1, marks * 0.05);
/** Of the pages; the others' scripts are whimsical. */
const LEAST_SAME_WITH_SCRIPTS = 0.85;
const OF_EXTENSION = /\b(?:chrome|moz)-extension:|backgrounder/i;

const HAS_PAGES = realPages(COUNT.firefox).length > 0;

describe.skipIf(!HAS_PAGES).each(BROWSERS)('on real pages %s', (name) => {
  const pages = realPages(COUNT[name]);
  let seen: Tour;
  beforeAll(async () => {
    seen = await tour(name, pages);
    tell(name, seen);
  }, TOUR_MS);

  test('shows the same text and the same document with the extension as without', () => {
    const of = (verdict: Verdict) =>
      seen.visits.filter(({ comparison }) => comparison.verdict === verdict);
    const changed = of('changed');

    expect(of('same').length / pages.length).toBeGreaterThan(LEAST_SAME_WITH_SCRIPTS);
    expect(changed.map(({ page, comparison }) => [page.id, comparison.difference])).toEqual([]);
  });

  test('reports no error of the extension, in no console', () => {
    expect(seen.extensionErrors).toEqual([]);
    expect(seen.pageErrors.filter((line) => OF_EXTENSION.test(line))).toEqual([]);
  });

  test('asks no server for anything more', () => {
    expect(seen.requests.ours.length).toBeGreaterThan(pages.length);
    expect(foreignRequests(seen)).toEqual([]);
  });

  test('marks names in the article', () => {
    const marks = marksOf(seen);
    const outside = marks.filter(({ isInside }) => !isInside).length;

    expect(marks.length).toBeGreaterThan(pages.length / 2);
    expect(outside).toBeLessThanOrEqual(MOST_OUTSIDE(marks.length));
  });

  test('lists for the popup what is marked', () => {
    for (const { page, found } of seen.visits)
      expect(found.entities, page.id).toHaveLength(found.marks.length);
  });
});

/** Every mark on an article. */
function marksOf({ visits }: Tour) {
  return visits
    .filter(({ page }) => page.isArticle)
    .flatMap(({ page, found }) =>
      found.marks.map((mark) => ({ page, mark, isInside: isInArticle(mark, page) })),
    );
}

function tell(name: BrowserName, seen: Tour): void {
  const marks = marksOf(seen);
  const outside = marks.filter(({ isInside }) => !isInside);
  const others = seen.visits.filter(({ page }) => !page.isArticle);
  const verdicts = Object.groupBy(seen.visits, ({ comparison }) => comparison.verdict);
  console.table({
    [name]: {
      pages: seen.visits.length,
      ...Object.fromEntries(Object.entries(verdicts).map(([verdict, of]) => [verdict, of.length])),
      marks: marks.length,
      inside: marks.length - outside.length,
      'marks on pages that are no articles': others.flatMap(({ found }) => found.marks).length,
    },
  });
  for (const { page, mark } of outside)
    console.log(`outside: ${page.id} "${mark.surface}" in ${mark.path}`);
}
