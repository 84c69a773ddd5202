import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../browsers/poll.ts';
import { anArticle, openLab, type LabBrowser } from './open-lab.ts';

describe.each(['chromium', 'firefox'] as const)('the place of a card in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  test('follows its mark when the page is scrolled, and closes when the mark has left', async () => {
    const lab = await browser.open(anArticle({ body: '<div style="height:3000px"></div>' }));
    const before = await lab.hover('CECOT');

    await lab.page.evaluate(() => scrollBy(0, 8));
    const after = await poll('the move', () =>
      lab.inLab((page, y) => {
        const card = page.card();
        return card && card.box.y < y && card;
      }, before.box.y),
    );
    await lab.page.evaluate(() => scrollBy(0, 1500));
    await lab.closed();

    expect(after.box.y).toBeCloseTo(before.box.y - 8, 0);
  });

  test('closes when its mark leaves the page', async () => {
    const lab = await browser.open(anArticle());
    await lab.hover('CECOT');

    await lab.page.evaluate(() => document.querySelector('#one')!.remove());

    await lab.closed();
  });

  test.each([
    ['320 px wide', { width: 320, height: 640 }, '', 240],
    ['at 400 % zoom', { width: 320, height: 256 }, '', 160],
    ['on a page that zooms its root', { width: 1000, height: 700 }, ':root{zoom:2}', 240],
    ['on a page with a tiny root font', { width: 1000, height: 700 }, ':root{font-size:4px}', 240],
    [
      'on a page that is turned',
      { width: 1000, height: 700 },
      'article{transform:rotate(3deg)}',
      240,
    ],
  ])('stands inside the window beside the mark, %s', async (_title, viewport, css, height) => {
    const lab = await browser.open(
      anArticle({ head: `<style>body{width:auto!important}${css}</style>` }),
    );
    await lab.page.setViewport(viewport);
    await lab.inLab((page) => void (page.control.statements = 12));
    await poll('marks', () => lab.inLab((page) => page.painted().length > 0));
    await lab.inLab((page) => page.show('cecot'));
    await lab.cardOf('CECOT');
    await sleep(100);

    const { box } = (await lab.inLab((page) => page.card()))!;
    const mark = (await lab.inLab((page) => page.boxOf('CECOT')))!;

    expect(box.x).toBeGreaterThanOrEqual(-0.5);
    expect(box.y).toBeGreaterThanOrEqual(-0.5);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width + 0.5);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height + 0.5);
    expect(box.height).toBeGreaterThan(height);
    expect(box.y >= mark.y + mark.height - 1 || box.y + box.height <= mark.y + 1).toBe(true);
  });
});
