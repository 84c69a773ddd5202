/** What a page can notice of Backgrounder. */

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, waitForCard, waitForNoCard } from '../browsers/card.ts';
import { openBrowser } from '../browsers/launch.ts';
import { CALM_MS, MARKED, marksOf, openPage } from './footprint/open.ts';
import { servePage, SITE } from './footprint/pages.ts';
import { record } from './footprint/record.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

describe.each(BROWSERS)('a page in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name, { answer: servePage });
  });
  afterAll(() => stage.close());

  test('sees marks, and nothing else that it would not see without the extension', async () => {
    const page = await openPage(stage, '/plain', record);
    expect(await marksOf(page)).toEqual(MARKED);
    await sleep(CALM_MS);
    const seen = await page.evaluate(() => window.readRecord());
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await page.close();

    const bare = await openBrowser(name, { port: stage.server.port });
    try {
      const alone = await bare.browser.newPage();
      await alone.evaluateOnNewDocument(record);
      await alone.goto(`${SITE}/plain`);
      await sleep(CALM_MS);
      expect(seen).toEqual(await alone.evaluate(() => window.readRecord()));
      expect(html).toBe(await alone.evaluate(() => document.documentElement.outerHTML));
    } finally {
      await bare.close();
    }
    expect(seen).toMatchObject({
      mutations: [],
      globals: [],
      sheets: 0,
      messages: [],
      madeEvents: [],
      calls: [],
    });
  });

  test('would notice a node, an attribute, a global, a sheet, a message, an event, a call', async () => {
    const page = await openPage(stage, '/plain', record);
    await page.evaluate(() => {
      document.body.append(document.createElement('b'));
      document.documentElement.dataset['seen'] = '';
      Object.assign(window, { seen: true });
      document.adoptedStyleSheets.push(new CSSStyleSheet());
      postMessage('seen', '*');
      dispatchEvent(new Event('focus'));
    });
    await sleep(100);

    expect(await page.evaluate(() => window.readRecord())).toMatchObject({
      mutations: ['childList body  +b', 'attributes html data-seen'],
      globals: ['seen'],
      sheets: 1,
      messages: ['seen'],
      madeEvents: ['focus'],
      calls: expect.arrayContaining(['append', 'createElement', 'dispatchEvent', 'postMessage']),
    });
    await page.close();
  });

  test('has one element more while a card is open, and nothing is left of it', async () => {
    const page = await openPage(stage, '/plain', record);
    const look = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        nodes: document.querySelectorAll('*').length,
      }));
    await marksOf(page);
    const before = await look();

    await pointAt(page, 'CECOT');
    await waitForCard(page, 'CECOT');
    const during = await look();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(1, 1);
    await sleep(CALM_MS);

    expect(during.nodes).toBe(before.nodes + 1);
    expect(during.html).toContain('<div popover="manual"></div>');
    expect(await look()).toEqual(before);
    const seen = await page.evaluate(() => window.readRecord());
    expect(seen.mutations).toEqual(['childList html  +div', 'childList html  -div']);
    expect(seen).toMatchObject({ globals: [], messages: [], madeEvents: [] });
    await page.close();
  });
});
