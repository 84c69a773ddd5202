import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, pressInCard, readCard, waitForCard, waitForNoCard } from '../browsers/card.ts';
import { collectErrors } from '../browsers/console.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE_URL } from './article.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

describe.each(BROWSERS)('a reader with %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());

  test('sees the first mention of each name marked, in the article only', async () => {
    const page = await stage.visit(ARTICLE_URL);

    const marks = await poll('marks', async () => {
      const found = await readMarks(page);
      return found.length >= 8 ? found.map(({ text }) => text) : null;
    });

    expect(marks).toEqual([
      'Marco Rubio',
      'El Salvador',
      'CECOT',
      'Nayib Bukele',
      'United States',
      'Human Rights Watch',
      'Cristosal',
      'Tren de Aragua',
      'Kilmar Abrego Garcia',
    ]);
    await page.close();
  });

  test('rests on a name, reads the card and opens a statement in its document', async () => {
    const page = await stage.visit(ARTICLE_URL);
    const errors = collectErrors(page);

    await pointAt(page, 'CECOT');
    const card = await waitForCard(page, 'CECOT');
    expect(card.text).toContain('Terrorism Confinement Center');
    expect(card.text).toContain('Associated Press');
    expect(card.hasFocus).toBe(false);

    await pressInCard(page, 'Associated Press');
    const reader = await stage.opened.waitForExtensionPage('reader.html');
    const marked = await poll('the sentence', () =>
      reader.evaluate(() => document.querySelector('mark, [aria-current]')?.textContent ?? null),
    );
    expect(marked).toContain('Terrorism Confinement Center');
    expect(errors).toEqual([]);
    await reader.close();
    await page.close();
  });

  test('closes the card with Escape', async () => {
    const page = await stage.visit(ARTICLE_URL);
    await pointAt(page, 'CECOT');
    await waitForCard(page, 'CECOT');

    await page.keyboard.press('Escape');

    await waitForNoCard(page);
    await page.close();
  });

  test('leaves the name and the card goes', async () => {
    const page = await stage.visit(ARTICLE_URL);
    await pointAt(page, 'CECOT');
    await waitForCard(page, 'CECOT');

    await page.mouse.move(1200, 700, { steps: 3 });

    await waitForNoCard(page);
    expect(await readCard(page)).toBeNull();
    await page.close();
  });
});
