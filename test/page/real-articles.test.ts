/** Where marks stand on every stored page, without the extension around the page's script. */

import { beforeAll, describe, expect, test } from 'vitest';
import { corpusPages } from '../pages/corpus.ts';
import { readCorpus } from '../pages/read-corpus.ts';
import type { Row } from '../pages/report-text.ts';

/** Of the gold texts a few end in the middle of their article. */
const LEAST = { marks: 0.96, names: 0.965, precision: 0.97, recall: 0.985 };

const pages = corpusPages();

describe.skipIf(pages.length === 0)('on every stored page', () => {
  let rows: Row[];
  beforeAll(async () => void (rows = await readCorpus(pages)), 300_000);
  const articles = () =>
    rows.filter(({ page }) => page.page_kind === 'article' && page.gold === 'full');
  const mean = (values: (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;

  test.each(['marks', 'names'] as const)('%s stand inside the article', (what) => {
    const all = articles().flatMap((row) => row[what]);
    const inside = all.filter(({ isInside }) => isInside).length;
    console.log(`${what} inside: ${inside} of ${all.length}`);

    expect(all.length).toBeGreaterThan(100);
    expect(inside / all.length).toBeGreaterThanOrEqual(LEAST[what]);
  });

  test.each(['precision', 'recall'] as const)('text is read with high %s', (what) => {
    const share = mean(articles().map((row) => row[what]));
    console.log(`${what}: ${share.toFixed(3)}`);

    expect(share).toBeGreaterThanOrEqual(LEAST[what]);
  });

  test('shops, questions and lists are left unread, and hardly an article is', () => {
    const isRead = ({ blocks }: Row) => blocks.length > 0;
    const others = rows.filter(({ page }) => page.page_kind !== 'article');
    const all = rows.filter(({ page }) => page.page_kind === 'article');

    expect(others.filter(isRead).map(({ page }) => page.id)).toEqual([]);
    expect(all.filter(isRead).length / all.length).toBeGreaterThan(0.98);
  });
});
