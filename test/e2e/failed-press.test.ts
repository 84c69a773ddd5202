import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE, ARTICLE_URL } from './article.ts';
import { pressOn } from './hands.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const NEWER = { version: 'newer' };

describe.each(BROWSERS)('a press that does not work is explained in %s', (name) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    const answer = ({ href }: URL) => (href === ARTICLE_URL ? { body: ARTICLE } : null);
    stage = await setStage(name, { answer });
    options = await stage.opened.openExtensionPage('options.html');
    await askFrom(options, 'setSite', { host: 'other.test', on: false });
    const article = await stage.visit(ARTICLE_URL);
    await poll('marks', async () => (await readMarks(article)).length > 0);
    await textOf(options, '#sites .item');
  });
  let stored: Record<string, unknown>;
  beforeEach(async () => {
    stored = await options.evaluate(() => chrome.storage.local.get(null));
  });
  afterEach(() => options.evaluate((before) => chrome.storage.local.set(before), stored));
  afterAll(() => stage.close());

  const damage = (key: string) =>
    options.evaluate((damaged) => chrome.storage.local.set(damaged), { [key]: NEWER });

  test('by the options, until another press works', async () => {
    await damage('settings');
    await pressOn(options, 'Turn on again');

    const words = await textOf(options, '#sites [role=alert]');
    await options.evaluate((before) => chrome.storage.local.set(before), stored);
    await pressOn(options, 'Turn on again');

    expect(words).toContain('settings: not readable by this version');
    await poll('no reason', async () => (await options.$('#sites [role=alert]')) === null);
    expect((await askFrom(options, 'getChoices', {})).sitesOff).toEqual([]);
  });

  test('by the side panel, which keeps the article', async () => {
    const panel = await stage.opened.openExtensionPage('sidepanel.html');
    await textOf(panel, '[role=switch]');
    await damage('settings');
    await panel.$eval('[role=switch]', (one) => (one as HTMLElement).click());

    const words = await textOf(panel, '.article-panel [role=alert]');

    expect(words).toContain('settings: not readable by this version');
    expect(await panel.$eval('[role=switch]', (one) => one.ariaChecked)).toBe('true');
  });
});

function textOf(page: Page, selector: string): Promise<string> {
  return poll(selector, () => page.$$eval(selector, ([found]) => found?.textContent || null));
}
