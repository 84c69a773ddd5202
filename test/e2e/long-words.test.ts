import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension, openBrowser, type OpenedBrowser } from '../browsers/launch.ts';
import { PANEL_STATES } from '../browsers/panel-states.ts';
import { inLanguage, type SpeakingExtension } from '../screenshots/in-language.ts';

/** CSS pixels: the narrowest page that WCAG asks for, and a side panel drawn small. */
const PAGE = { width: 320, height: 640 };
const PANEL = { width: 280, height: 640 };

const search = async (page: Page) => {
  await page.type('input', 'cecot year:2025 ');
  await page.waitForSelector('[role=option]');
};
const wait = (selector: string) => async (page: Page) =>
  void (await page.waitForSelector(selector));

/** The languages of ours with the longest words. */
describe.each(['de', 'fr'])('the words of %s', (language) => {
  let extension: SpeakingExtension;
  let opened: OpenedBrowser;
  let welcome: Page;
  beforeAll(async () => {
    extension = inLanguage(builtExtension('chromium', 'e2e'), language);
    opened = await openBrowser('chromium', { extension: extension.folder });
    welcome = await opened.waitForExtensionPage('welcome.html');
  });
  afterAll(async () => {
    await opened.close();
    extension.remove();
  });

  test.each([
    ['the options', 'options.html', PAGE, wait('table')],
    ['the popup', 'popup.html', PAGE, wait('footer')],
    ['a filtered search', 'popup.html', PAGE, search],
    ['the names of an article', 'sidepanel.html', PANEL, PANEL_STATES['names']],
    ['the timeline of an article', 'sidepanel.html', PANEL, PANEL_STATES['timeline']],
    ['the map of an article', 'sidepanel.html', PANEL, PANEL_STATES['map']],
  ] as const)('fit into %s where it is narrow', async (_, path, size, act) => {
    // The panel shows the article that stood in front last.
    await welcome.bringToFront();
    const page = await opened.browser.newPage();
    await page.setViewport(size);
    await page.goto(`${opened.origin}/${path}`);
    await act?.(page);

    const [lang, cut] = [
      await page.evaluate(() => document.documentElement.lang),
      await page.evaluate(wordsCut),
    ];
    await page.close();

    expect(lang).toBe(language);
    expect(cut).toEqual([]);
  });

  test('stand in the column beside the options in whole, spaced as WCAG lets a reader', async () => {
    const page = await opened.browser.newPage();
    await page.goto(`${opened.origin}/options.html`);
    await page.waitForSelector('table');

    const broken = await page.$$eval('main > header :is(h1, a)', (names) =>
      names.flatMap((name) => {
        (name as HTMLElement).style.letterSpacing = '0.12em';
        const words = document.createRange();
        words.selectNodeContents(name);
        return words.getClientRects().length > 1 ? [name.textContent] : [];
      }),
    );
    await page.close();

    expect(broken).toEqual([]);
  });
});

/** Runs in the page: texts that reach beyond it, or beyond what holds them. */
function wordsCut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const holders = 'button, select, a, h1, h2, h3, label, summary, th, td, legend';
  const isCut = (element: Element) =>
    element.getBoundingClientRect().right > clientWidth + 1 ||
    (getComputedStyle(element).display !== 'inline' &&
      element.scrollWidth > element.clientWidth + 1);
  const isSeen = (element: Element) =>
    !element.closest('.unseen') && element.getClientRects().length > 0;
  const cut = [...document.querySelectorAll(holders)].filter((one) => isSeen(one) && isCut(one));
  const beyond = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  return [...beyond, ...cut.map((element) => element.textContent ?? '')];
}
