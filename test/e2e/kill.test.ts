import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { pointAt, pressInCard, waitForCard } from '../browsers/card.ts';
import { collectErrors } from '../browsers/console.ts';
import { killBackground } from '../browsers/kill.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE_URL } from './article.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const ROUNDS = 10;

describe.each(BROWSERS)('when %s ends the background', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  beforeEach(() => killBackground(stage.opened));
  afterAll(() => stage.close());

  test('before a page is opened, its names are marked', async () => {
    const page = await stage.visit(ARTICLE_URL);

    await poll('marks', async () => (await readMarks(page)).length >= 8);
    await page.close();
  });

  test('before a name is pointed at, before a statement is pressed, both are answered', async () => {
    const page = await stage.visit(ARTICLE_URL);
    const errors = collectErrors(page);
    await poll('marks', async () => (await readMarks(page)).length >= 8);

    await killBackground(stage.opened);
    await page.bringToFront();
    await pointAt(page, 'CECOT');
    await waitForCard(page, 'CECOT');

    await killBackground(stage.opened);
    await page.bringToFront();
    await pressInCard(page, 'Associated Press');
    const reader = await stage.opened.waitForExtensionPage('reader.html');

    await poll('the sentence', () =>
      reader.evaluate(() => document.body.innerText.includes('Terrorism Confinement Center')),
    );
    expect(errors).toEqual([]);
    await reader.close();
    await page.close();
  });

  test('before words are typed, they are found', async () => {
    const popup = await stage.opened.openExtensionPage('popup.html');
    await killBackground(stage.opened);
    await popup.bringToFront();

    await popup.keyboard.type('cecot');

    await poll('results', () => popup.evaluate(() => !!document.querySelector('[role=option]')));
    await popup.close();
  });

  test(`in mid-answer, it is asked again and answers, ${ROUNDS} times of ${ROUNDS}`, async () => {
    const page = await stage.visit(ARTICLE_URL);
    for (let round = 0; round < ROUNDS; round++) {
      await page.reload();
      await killBackground(stage.opened);
      await page.bringToFront();
      await poll('marks', async () => (await readMarks(page)).length >= 8);
    }
    await page.close();
  });

  test('what was registered stays registered', async () => {
    const own = await stage.opened.openExtensionPage('popup.html');

    const scripts = await own.evaluate(() => chrome.scripting.getRegisteredContentScripts());

    expect(scripts).toMatchObject([{ id: 'in-page', persistAcrossSessions: true }]);
    expect(await askFrom(own, 'getLibrary', {})).toMatchObject([{ documents: 76, entities: 198 }]);
    await own.close();
  });
});
