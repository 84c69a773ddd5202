import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../page/components/find-violations.ts';
import { answerWith, FLOOD_URL, REPORT_URL } from './save/pages.ts';
import { openSaveOf, refusalOf } from './save/save-page.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const NO_LEAVE = 'its tab is closed or has moved on, or the browser has not allowed it';
const HOW = 'press “Save this article”';

describe.each(BROWSERS)('what cannot be saved in %s', (name) => {
  let stage: Stage;
  let page: Page | null = null;
  beforeAll(async () => {
    stage = await setStage(name, { answer: answerWith({ version: 1 }) });
  });
  afterAll(() => stage.close());

  test.each([
    ['a tab that is gone', 'save.html?tab=999999'],
    ['no tab', 'save.html'],
    ['a document that has left the library', 'save.html?document=none'],
  ])('%s is refused with the remedy', async (_what, path) => {
    await page?.close();
    page = await stage.opened.openExtensionPage(path);

    const said = await refusalOf(page);
    expect(said).toContain(NO_LEAVE);
    expect(said).toContain(HOW);
    expect(await findViolations(page)).toEqual([]);
  });

  test('a page of the extension or the browser is refused with the remedy', async () => {
    const options = await stage.opened.openExtensionPage('options.html');
    page = await openSaveOf(stage, await options.evaluate(() => location.href));

    const said = await refusalOf(page);
    expect(said).toContain('The browser lets no extension read this page');
    expect(said).toContain(HOW);
  });

  test('a PDF is refused with the remedy', async () => {
    const report = await stage.opened.browser.newPage();
    // Neither browser tells a driver that its viewer has loaded.
    report.goto(REPORT_URL).catch(() => null);
    page = await openSaveOf(stage, REPORT_URL);

    const said = await refusalOf(page);
    expect(said).toContain('This is a PDF');
    expect(said).toContain('Copy its text into a text file');
  });
});

test.each(BROWSERS)('without a press that allows it, no page is read in %s', async (name) => {
  const stage = await setStage(name, { answer: answerWith({ version: 1 }), mode: 'store' });
  await stage.visit(FLOOD_URL);

  const page = await openSaveOf(stage, FLOOD_URL);

  expect(await refusalOf(page)).toContain(NO_LEAVE);
  await stage.close();
});
