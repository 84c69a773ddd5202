/** A real press on the toolbar button, which lets the extension read the tab before the reader, this once. */

import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { waitInSidePanel } from '../browsers/side-panel.ts';
import { ARTICLE, ARTICLE_URL } from './article.ts';
import { setStage, type Stage } from './stage.ts';

const ELSEWHERE_URL = 'https://elsewhere.example/world/letter';

// No driver presses Firefox's toolbar.
describe('as Chromium installs it, with no site on, a press on the toolbar button', () => {
  let stage: Stage;
  /** A page of the extension, which sees the others. */
  let own: Page;
  let article: Page;
  beforeAll(async () => {
    stage = await setStage('chromium', { mode: 'store', answer: () => ({ body: ARTICLE }) });
    own = await stage.opened.openExtensionPage('reader.html?document=none');
  });
  beforeEach(async () => {
    await article?.close();
    article = await stage.visit(ARTICLE_URL);
    await article.bringToFront();
  });
  afterAll(() => stage.close());

  test('marks this one page when the reader asks for it, and no other', async () => {
    await pressInPopup('Mark only this page');
    await poll('marks', async () => (await readMarks(article)).length >= 8);

    await article.goto(ELSEWHERE_URL);
    await own.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));

    expect(await readMarks(article)).toEqual([]);
  });

  test('saves this one article', async () => {
    await pressInPopup('Save this article');
    const saved = await stage.opened.waitForExtensionPage('save.html');

    const words = await poll('the outcome', () =>
      saved.evaluate(
        () => document.querySelector<HTMLElement>('.saved-outcome')?.innerText ?? null,
      ),
    );
    expect(words).toBe('Saved to your library.');
    await saved.close();
  });

  test('opens the side panel, which has the page read and shows it', async () => {
    await pressInPopup('Open the side panel');

    await waitInSidePanel(own, 'Kilmar Abrego Garcia');
    await article.goto(ELSEWHERE_URL);
    await waitInSidePanel(own, 'does not read this page');
    expect(await readMarks(article)).toEqual([]);
  });

  test('says so when the page has moved on before the reader asks for it', async () => {
    const popup = await openPopup();
    const page = await popup.asPage();
    await page.waitForSelector('.once');

    await article.goto(ELSEWHERE_URL);
    await press(popup, 'Mark only this page');

    const words = await poll('the reason', () =>
      page.$$eval('[role=alert]', ([alert]) => alert?.textContent ?? null),
    );
    expect(words).toMatch(/^That failed; nothing was changed\. .*Cannot access/);
  });

  async function pressInPopup(words: string): Promise<void> {
    const popup = await openPopup();
    await poll(`the button "${words}"`, () => press(popup, words));
  }

  async function openPopup(): Promise<Target> {
    const { browser } = stage.opened;
    const [extension] = (await browser.extensions()).values();
    await article.triggerExtensionAction(extension!);
    return browser.waitForTarget((target) => target.url().includes('popup.html'));
  }
});

/** The browser's own popup is a target that no tab shows. */
async function press(popup: Target, words: string): Promise<boolean> {
  const page = await popup.asPage();
  return page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ innerText }) => innerText.startsWith(wanted));
    button?.click();
    return button !== undefined;
  }, words);
}
