import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../browsers/poll.ts';
import { anArticle, openLab, type LabBrowser } from './open-lab.ts';

describe.each(['chromium', 'firefox'] as const)('the keyboard in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  test('closes by Escape, which the page then does not get; without a card it gets it', async () => {
    const lab = await browser.open(anArticle());
    await lab.page.evaluate(() => {
      const page = window as unknown as { keys: string[] };
      page.keys = [];
      document.addEventListener('keydown', ({ key }) => page.keys.push(key), true);
    });
    const keys = () => lab.page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    await lab.hover('CECOT');

    await lab.page.keyboard.press('Escape');
    await lab.closed();
    const withCard = await keys();
    await lab.page.keyboard.press('Escape');

    expect(withCard).toEqual([]);
    expect(await keys()).toEqual(['Escape']);
  });

  test('opens by key with the focus in it, and gives the focus back', async () => {
    const lab = await browser.open(anArticle({ before: '<button id="there">there</button>' }));
    await lab.page.focus('#there');
    await poll('marks', () => lab.inLab((page) => page.painted().length > 0));

    await lab.inLab((page) => page.run('open-card'));
    const card = await lab.cardOf('CECOT');
    await lab.page.mouse.move(500, 650);
    await lab.page.keyboard.press('Tab');
    const tabbed = await lab.inLab((page) => page.card());
    await lab.page.keyboard.press('Escape');
    await lab.closed();

    expect(card.hasFocus).toBe(true);
    expect(tabbed?.hasFocus).toBe(true);
    expect(await lab.page.evaluate(() => document.activeElement?.id)).toBe('there');
  });

  test('closes without complaint when the element that had the focus is gone', async () => {
    const lab = await browser.open(anArticle({ before: '<button id="there">there</button>' }));
    await lab.page.focus('#there');
    await poll('marks', () => lab.inLab((page) => page.painted().length > 0));
    await lab.inLab((page) => page.run('open-card'));
    await lab.cardOf('CECOT');

    await lab.page.evaluate(() => document.querySelector('#there')!.remove());
    await lab.page.keyboard.press('Escape');
    await lab.closed();

    expect(lab.errors).toEqual([]);
  });

  test('walks from mark to mark by command, and opens the current one', async () => {
    const lab = await browser.open(anArticle({ before: '<div style="height:2000px"></div>' }));
    await poll('marks', () => lab.inLab((page) => page.painted().length > 0));
    const current = () => lab.inLab((page) => page.painted('backgrounder-open')[0]);
    const walk: unknown[] = [];

    for (const step of ['next', 'next', 'next', 'previous', 'next', 'next', 'next'] as const) {
      const done = await lab.inLab((page, way) => page.run(`${way}-mention`), step);
      walk.push(done && (await current()));
    }
    await lab.inLab((page) => page.run('open-card'));

    expect(walk).toEqual([
      'CECOT', 'Nayib Bukele', 'El Salvador', 'Nayib Bukele', 'El Salvador', 'Tren de Aragua', false,
    ]); // prettier-ignore
    expect((await lab.cardOf('Tren de Aragua')).hasFocus).toBe(true);
    expect(await lab.inLab((page) => page.run('close-card'))).toBe(true);
    expect(await lab.inLab((page) => page.run('close-card'))).toBe(false);
  });
});
