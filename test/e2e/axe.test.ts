import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, pressInCard, waitForCard } from '../browsers/card.ts';
import { inCard } from '../browsers/in-card.ts';
import { PANEL_STATES } from '../browsers/panel-states.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { LOOKS, setLook } from '../browsers/reader-look.ts';
import { findViolations } from '../page/components/find-violations.ts';
import type { Look } from '../screenshots/dress.ts';
import { ARTICLE_URL } from './article.ts';
import { importFiles } from './library/options-page.ts';
import { lowContrasts } from './low-contrast.ts';
import { cardReachFaults, cardReflowFaults, reachFaults, reflowFaults } from './reach.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

/** Every surface: a page of the extension and what brings it into a state. */
const SURFACES: Record<string, [path: string, act?: (page: Page) => Promise<unknown>]> = {
  'the popup': ['popup.html'],
  'the popup with results': ['popup.html', (page) => type(page, 'bukele', '[role=option]')],
  'the popup with nothing found': ['popup.html', (page) => type(page, 'qqqq', '.search .notice')],
  'the popup with a card': ['popup.html', openFirstResult],
  'the document reader': ['reader.html?document=seed-000-offer&sentence=4'],
  'the reader without its document': ['reader.html?document=none'],
  'the welcome page': ['welcome.html'],
  'the side panel without a page': ['sidepanel.html?tab=999999', waitForNotice],
  ...Object.fromEntries(
    Object.entries(PANEL_STATES).map(([state, act]) => [
      `the side panel with ${state}`,
      ['sidepanel.html', act],
    ]),
  ),
  'the options': ['options.html', (page) => page.waitForSelector('fieldset')],
  'the options after an import that was refused': [
    'options.html',
    (page) => importFiles(page, { 'empty.txt': '' }),
  ],
  'the options with an address that is none': [
    'options.html',
    async (page) => {
      await (await page.waitForSelector('.subscribe input'))!.type('ftp://nowhere.example');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.subscribe [role=alert]');
    },
  ],
};

describe.each(BROWSERS)('axe finds nothing in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    // What the side panel follows.
    const article = await stage.visit(ARTICLE_URL);
    await poll('marks', async () => (await readMarks(article)).length >= 8);
  });
  afterAll(() => stage.close());

  describe.each(LOOKS[name])('%s', (look) => {
    test.each(Object.entries(SURFACES))('on %s', async (_name, [path, act]) => {
      const page = await stage.opened.openExtensionPage(path);
      await page.bringToFront();
      await setLook(stage.opened, page, look);
      await page.waitForSelector('main');
      await act?.(page);

      expect(await findViolations(page)).toEqual([]);
      await page.close();
    });

    test.each(['CECOT', 'Nayib Bukele'])('in the card of %s', async (entity) => {
      const page = await openCard(entity, look);

      expect(await findViolations(page)).toEqual([]);
      expect(await lowContrasts(page)).toEqual([]);
      await page.close();
    });

    test.each(['More about this card', 'More with this statement'])(
      'in a card with its acts unfolded: %s',
      async (folder) => {
        const page = await openCard('CECOT', look);
        await pressInCard(page, folder);
        await pressInCard(page, 'Wrong or not helpful');

        expect(await findViolations(page)).toEqual([]);
        expect(await lowContrasts(page)).toEqual([]);
        await page.close();
      },
    );

    test('though it finds what is planted in a card', async () => {
      const page = await openCard('CECOT', look);
      await plant(page);

      expect(await findViolations(page)).toEqual([expect.stringContaining('image-alt')]);
      // In forced colours the browser paints no others.
      expect(await lowContrasts(page)).toHaveLength(look === 'forced' ? 0 : 1);
      await page.close();
    });
  });

  test.each(Object.entries(SURFACES))(
    'nor do fingers, keys and large letters on %s',
    async (_name, [path, act]) => {
      const page = await stage.opened.openExtensionPage(path);
      await page.bringToFront();
      await setLook(stage.opened, page, 'light');
      await page.waitForSelector('main');
      await act?.(page);

      expect(await reachFaults(page)).toEqual([]);
      expect(await reflowFaults(page)).toEqual([]);
      await page.close();
    },
  );

  test.each(['More about this card', 'More with this statement'])(
    'nor do fingers, keys and large letters in a card: %s',
    async (folder) => {
      const page = await stage.visit(ARTICLE_URL);
      await setLook(stage.opened, page, 'light');
      await page.setViewport({ width: 320, height: 400 });
      await pointAt(page, 'CECOT');
      await waitForCard(page, 'CECOT');
      await pressInCard(page, folder);
      await pressInCard(page, 'Wrong or not helpful');

      expect(await cardReachFaults(page)).toEqual([]);
      expect(await cardReflowFaults(page)).toEqual([]);
      await page.close();
    },
  );

  async function openCard(entity: string, look: Look): Promise<Page> {
    const page = await stage.visit(ARTICLE_URL);
    await setLook(stage.opened, page, look);
    await pointAt(page, entity);
    await waitForCard(page, entity);
    await openRoot(page);
    return page;
  }
});

test.each(BROWSERS)(
  'axe finds nothing in %s on the welcome page of a fresh install',
  async (name) => {
    const stage = await setStage(name, { mode: 'store' });
    const page = await stage.opened.openExtensionPage('welcome.html');
    for (const look of LOOKS[name]) {
      await setLook(stage.opened, page, look);
      expect(await page.$$eval('main button', (buttons) => buttons.length)).toBeGreaterThan(0);
      expect(await findViolations(page), look).toEqual([]);
    }
    await stage.close();
  },
);

async function type(page: Page, words: string, shown: string): Promise<void> {
  await page.type('input', words);
  await page.waitForSelector(shown);
}

async function waitForNotice(page: Page): Promise<void> {
  await page.waitForSelector('.page-notice:not([aria-busy=true])');
}

async function openFirstResult(page: Page): Promise<void> {
  await type(page, 'cecot', '[role=option]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.card');
}

/** axe looks into open roots only: the driver hands the closed one out, in this page alone. */
async function openRoot(page: Page): Promise<void> {
  await inCard(
    page,
    (root) => {
      Object.defineProperty(root.host, 'shadowRoot', { value: root });
      return true;
    },
    null,
  );
}

/** An image without a text, and a text that is hard to read. */
async function plant(page: Page): Promise<void> {
  await inCard(
    page,
    (root) => {
      const image = document.createElement('img');
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      const text = document.createElement('p');
      text.textContent = 'Hard to read';
      text.style.cssText = 'color: #999; background: #888';
      root.querySelector('[role=dialog]')!.prepend(image, text);
      return true;
    },
    null,
  );
}
