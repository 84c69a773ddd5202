import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { readSidePanel, waitInSidePanel } from '../browsers/side-panel.ts';
import { ARTICLE, ARTICLE_URL } from './article.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const OTHER_URL = 'https://www.example-news.test/world/letter';
const OTHER = ARTICLE.replace(
  /<p>[^]*<\/p>/,
  '<p>Cristosal wrote a letter, and nobody answered.</p>',
);

describe.each(BROWSERS)('beside the tabs of %s', (name) => {
  let stage: Stage;
  let article: Page;
  let popup: Page;
  beforeAll(async () => {
    const pages: Record<string, string> = { [ARTICLE_URL]: ARTICLE, [OTHER_URL]: OTHER };
    stage = await setStage(name, {
      answer: ({ href }) => (href in pages ? { body: pages[href]! } : null),
    });
    article = await stage.visit(ARTICLE_URL);
    await poll('marks', async () => (await readMarks(article)).length >= 8);
    popup = await stage.opened.openExtensionPage('popup.html');
  });
  afterAll(() => stage.close());

  test('no panel opens by itself', async () => {
    expect(await readSidePanel(popup)).toBeNull();
  });

  test('the popup opens it, and it says what it cannot read', async () => {
    // The popup closes itself; as a page it is the tab in front, and closed to extensions.
    const asker = await stage.opened.openExtensionPage('reader.html?document=none');
    await popup.bringToFront();
    const [button] = await popup.$$('.notice .link');
    await button!.click();

    const shown = await waitInSidePanel(asker, 'no extension');
    expect(shown).not.toContain('In this article');
    popup = asker;
  });

  test('it shows the page in front, and the next one when the reader switches', async () => {
    await article.bringToFront();
    await waitInSidePanel(popup, 'Kilmar Abrego Garcia');

    const other = await stage.visit(OTHER_URL);
    const shown = await poll('the other page', async () => {
      const text = await readSidePanel(popup);
      return text?.includes('Cristosal') && !text.includes('Kilmar') ? text : null;
    });
    expect(shown).toContain('In this article');

    await other.close();
    await article.bringToFront();
    await waitInSidePanel(popup, 'Kilmar Abrego Garcia');
  });
});
