import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitForCard } from '../browsers/card.ts';
import { collectErrors } from '../browsers/console.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE, ARTICLE_URL } from './article.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const PUBLISHED = ARTICLE.replace(
  '</head>',
  '<meta property="article:published_time" content="2025-03-18">' +
    '<meta property="article:modified_time" content="2025-03-20"></head>',
)
  .replace('<html lang="en">', '<html lang="es">')
  .replace('<article>', '<article lang="en">');
const OTHER_URL = 'https://www.example-news.test/world/other';
const OTHER = ARTICLE.replace(
  /<p>[^]*<\/p>/,
  '<p>Cristosal wrote a letter, and nobody answered it.</p>',
);
const DULL_URL = 'https://www.example-news.test/dull';
const DULL = '<!doctype html><title>Dull</title><article><p>The weather was mild.</p></article>';
const PAGES: Record<string, string> = {
  [ARTICLE_URL]: PUBLISHED,
  [OTHER_URL]: OTHER,
  [DULL_URL]: DULL,
};

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let stage: Stage;
  let article: Page;
  let panel: Page;
  let errors: string[];
  beforeAll(async () => {
    stage = await setStage(name, {
      answer: ({ href }) => (href in PAGES ? { body: PAGES[href]! } : null),
    });
    article = await stage.visit(ARTICLE_URL);
    await poll('marks', async () => (await readMarks(article)).length >= 8);
  });
  beforeEach(async () => {
    const before = panel;
    panel = await stage.opened.openExtensionPage('sidepanel.html');
    errors = collectErrors(panel);
    await before?.close();
    await waitForText(panel, 'Kilmar Abrego Garcia');
  });
  afterEach(() => expect(errors).toEqual([]));
  afterAll(() => stage.close());

  test('lists every name of the article by kind, in its order, as buttons', async () => {
    const groups = await panel.$$eval('.names', (sections) =>
      sections.map((section) => [
        section.querySelector('h3')?.textContent,
        ...[...section.querySelectorAll('.row button:first-child bdi')].map((b) => b.textContent),
      ]),
    );

    expect(groups).toEqual([
      ['People', 'Marco Rubio', 'Nayib Bukele', 'Kilmar Abrego Garcia'],
      ['Places', 'El Salvador', 'United States'],
      ['Organizations', 'Human Rights Watch', 'Cristosal'],
      ['Facilities', 'CECOT'],
      ['Groups', 'Tren de Aragua'],
    ]);
  });

  test('leads to a mention in the page and opens its card there', async () => {
    await press(panel, 'Tren de Aragua');

    await article.bringToFront();
    const card = await waitForCard(article, 'Tren de Aragua');
    expect(card.text).toContain('Venezuela');
    await article.keyboard.press('Escape');
    await panel.bringToFront();
  });

  test('opens a card beside the page, another from it, and leads back to where it was opened', async () => {
    await press(panel, 'Card of CECOT');
    await waitForText(panel, 'Terrorism Confinement Center');
    await poll('focus in the card', () => focusIsIn(panel, '.card'));

    const related = await panel.$eval('.related button', (button) => {
      button.click();
      return button.textContent;
    });
    await poll(`the card of ${related}`, async () => (await titleOfCard(panel)) === related);
    await press(panel, 'Back');
    await poll('the first card', async () => (await titleOfCard(panel)) === 'CECOT');
    await press(panel, 'Back');

    await poll('the list', async () => (await titleOfCard(panel)) === null);
    expect(await panel.evaluate(() => document.activeElement?.ariaLabel)).toBe('Card of CECOT');
  });

  test('briefs on the article in its order, with a source for each statement', async () => {
    await choose(panel, 'Briefing');

    const rows = await poll('statements', () =>
      panel.$$eval('.briefing li', (items) =>
        items.length === 0
          ? null
          : items.map((item) => ({
              name: item.querySelector('h3')?.textContent,
              words: item.querySelector('.said')?.textContent?.split(/\s+/).length ?? 0,
              source: item.querySelector('.source')?.textContent ?? '',
            })),
      ),
    );

    expect(rows.map((row) => row.name)).toEqual([
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
    expect(rows.reduce((sum, { words }) => sum + words, 0)).toBeLessThan(250);
    for (const { source } of rows) expect(source).toMatch(/20\d\d/);
  });

  test('puts dated statements and the article, as new as its last change, in order of time', async () => {
    await choose(panel, 'Timeline');
    const datesOf = () =>
      panel.$$eval('.article-timeline time.date', (times) => times.map((time) => time.dateTime));
    const dates = await poll('dates', async () => {
      const found = await datesOf();
      return found.length > 20 ? found : null;
    });

    expect(dates).toContain('2025-03-20');
    expect(dates).toEqual(dates.toSorted());
    expect(await textOf(panel, '.this-article')).toContain('A prison far away');
    expect(await panel.$('.article-timeline .said:not([lang="en"])')).toBe(null);
    expect(await textOf(panel, '.article-head')).toContain('Mar 18, 2025, updated Mar 20, 2025');
  });

  test('draws who stands with whom, and shows by key what joins two names', async () => {
    await choose(panel, 'Map');
    await panel.waitForSelector('.map .name');
    await panel.$eval('.map .name[tabindex="0"]', (first) => (first as SVGElement).focus());
    await panel.keyboard.press('End');
    const chosen = await panel.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await panel.keyboard.press('Enter');
    const shared = await panel.$eval('.who .links .times', (count) => Number(count.textContent));
    await panel.click('.who .links button');

    const count = await poll('the statements', async () => {
      const shown = await panel.$$eval('.statements .said', (all) => all.length);
      return shown > 0 ? shown : null;
    });
    expect(await titleOfCard(panel)).toContain(chosen);
    expect(count).toBe(shared > 13 ? 12 : shared);
  });

  test('has the map as a list of pairs too', async () => {
    await choose(panel, 'Map');
    await press(panel, 'As a list');

    const [first = ''] = await poll('pairs', async () => {
      const rows = await panel.$$eval('.who .links button', (all) => all.map((b) => b.innerText));
      return rows.length > 5 ? rows : null;
    });
    expect(first).toMatch(/El Salvador and United States\s+\d+/);
  });

  test('searches the library in the place of the article', async () => {
    await panel.type('input', 'cecot');
    await panel.waitForSelector('[role=option]');
    expect(await panel.$eval('.below', (below) => (below as HTMLElement).hidden)).toBe(true);

    await panel.focus('input');
    await panel.keyboard.press('Escape');

    await poll('the article', () =>
      panel.$eval('.below', (below) => !(below as HTMLElement).hidden),
    );
  });

  test('follows the reader to another page, to one without names, and back', async () => {
    await article.goto(OTHER_URL);
    await waitForText(panel, 'Cristosal');
    await poll('the list of the other page', async () => {
      return (await panel.$$eval('.names .row', (rows) => rows.length)) === 1;
    });

    await article.goto(DULL_URL);
    await waitForText(panel, 'No name of your library');
    await waitForText(panel, '76 documents');

    await article.goto(ARTICLE_URL);
    await waitForText(panel, 'Kilmar Abrego Garcia');
  });

  test('follows a switch of tabs', async () => {
    const other = await stage.visit(OTHER_URL);
    await poll('the list of the other tab', async () => {
      return (await panel.$$eval('.names .row', (rows) => rows.length)) === 1;
    });

    await other.close();
    await article.bringToFront();
    await waitForText(panel, 'Kilmar Abrego Garcia');
  });
});

/** Presses the button of that label or text. */
async function press(page: Page, label: string): Promise<void> {
  await poll(`a button ${label}`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(
        (each) => each.ariaLabel === wanted || each.innerText.startsWith(wanted),
      );
      button?.focus();
      button?.click();
      return button !== undefined;
    }, label),
  );
}

async function choose(page: Page, view: string): Promise<void> {
  await press(page, view);
  await poll(view, () =>
    page.$eval('[aria-selected=true]', (tab, wanted) => tab.textContent === wanted, view),
  );
}

function waitForText(page: Page, text: string): Promise<boolean> {
  return poll(`"${text}" in the panel`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText);
}

function titleOfCard(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('.card .name')?.textContent ?? null);
}

function focusIsIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
}
