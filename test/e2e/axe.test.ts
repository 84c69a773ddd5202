import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../page/components/find-violations.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const READER = 'reader.html?document=seed-000-offer&sentence=4';

describe.each(BROWSERS)('axe finds nothing in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());

  test.each(['popup.html', READER, 'reader.html?document=none', 'welcome.html'])(
    'on %s',
    async (path) => {
      const page = await stage.opened.openExtensionPage(path);
      await page.waitForSelector('main');

      expect(await findViolations(page)).toEqual([]);
      await page.close();
    },
  );

  test.each([
    ['with results', 'bukele', '[role=option]'],
    ['with nothing found', 'qqqq', '.search .notice'],
  ])('in the popup %s', async (_state, words, shown) => {
    const page = await stage.opened.openExtensionPage('popup.html');
    await page.bringToFront();
    await page.type('input', words);
    await page.waitForSelector(shown);

    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  test('in the popup with a card', async () => {
    const page = await stage.opened.openExtensionPage('popup.html');
    await page.bringToFront();
    await page.type('input', 'cecot');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card');

    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
});
