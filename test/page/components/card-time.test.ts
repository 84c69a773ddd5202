import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../../data/model.ts';
import { aCard, aQuote } from '../../fixtures/a-card.ts';
import { findViolations } from './find-violations.ts';
import { openViews, showCard, type ViewsBrowser, type ViewsPage } from './open-views.ts';

describe.each(['chromium', 'firefox'] as const)('time on the card’s view in %s', (name) => {
  let browser: ViewsBrowser;
  beforeAll(async () => void (browser = await openViews(name)));
  afterAll(() => browser.close());

  const shown = (card: Card) => showCard(browser, card);
  const text = ({ page }: ViewsPage) => page.evaluate(() => document.body.innerText);

  test('labels what is newer than the article, and puts the article into the timeline', async () => {
    const dated = [
      { date: '2025-02', statement: aQuote() },
      { date: '2025-12-01', statement: aQuote() },
    ];
    const statements = ['2025-03', '2025-04-01', '2024', null].map((published) =>
      aQuote({ published }),
    );
    const views = await shown(
      aCard({ statements, timeline: dated, disagreements: [], articleDate: '2025-03-20' }),
    );

    const labels = await views.page.$$eval('.statements .source', (lines) =>
      lines.map((line) => line.textContent!.includes('after this article')),
    );
    const order = await views.page.$$eval('.timeline li', (rows) =>
      rows.map((row) => row.textContent!.replace(/CECOT.*/, '')),
    );

    expect(labels).toEqual([false, true, false, false]);
    expect(order).toEqual(['February 2025', '20 March 2025This article', '1 December 2025']);
  });

  test('says when the article is newer than the whole library', async () => {
    const newer = await shown(aCard({ articleDate: '2026-01-02', libraryDate: '2025-12-11' }));
    expect(await text(newer)).toContain(
      'Your library ends on 11 December 2025, before this article.',
    );

    const older = await shown(aCard({ articleDate: '2025-12-11', libraryDate: '2025-12-11' }));
    expect(await text(older)).not.toContain('before this article');
  });

  test('draws figures that changed over time, and tells each with its source', async () => {
    const figures = [
      { answer: 'over 58,000 (November 2022)', value: 58000, date: '2022-11' },
      { answer: '81,000 (September 2024)', value: 81000, date: '2024-09' },
    ];
    const positions = figures.map(({ answer, value, date }) => ({
      answer,
      statements: [aQuote({ publisher: `Source of ${date}` })],
      point: { value, unit: '', date },
    }));
    const question = 'How many were arrested?';
    const views = await shown(
      aCard({ disagreements: [{ id: 'd', question, kind: 'over-time', positions }] }),
    );

    const label = await views.page.$eval('svg[role=img]', (svg) => svg.getAttribute('aria-label'));
    const rows = await views.page.$$eval('.positions.figures > li', (items) =>
      items.map((item) => (item as HTMLElement).innerText.replaceAll(/\s+/g, ' ')),
    );

    expect(label).toBe(
      'How many were arrested?: from 58,000 (November 2022) to 81,000 (September 2024)',
    );
    expect(rows[0]).toMatch(/^over 58,000 November 2022 Source of 2022-11/);
    expect(await views.page.$$('svg[role=img] circle')).toHaveLength(2);
    expect(await findViolations(views.page)).toEqual([]);
  });
});
