import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NamedEntity } from '../../../components/article/ArticleNames.tsx';
import type { ArticleTimeline } from '../../../data/article.ts';
import { ENTITY_KINDS } from '../../../data/model.ts';
import { poll } from '../../browsers/poll.ts';
import { aQuote } from '../../fixtures/a-card.ts';
import { openViews, type ViewsBrowser } from './open-views.ts';

const THOUSANDS = 5000;
/** However long the list. */
const MOST_NODES = 1500;

const entities: NamedEntity[] = Array.from({ length: THOUSANDS }, (_, at) => ({
  id: `name-${at}`,
  name: `Name ${at} of a long article`,
  kind: ENTITY_KINDS[at % 2]!,
  label: at % 3 === 0 ? 'what it is in a few words' : null,
  mentions: 1 + (at % 4),
  isMarked: true,
}));
const timeline: ArticleTimeline = {
  entries: Array.from({ length: 2000 }, (_, at) => ({
    date: String(1000 + Math.floor(at / 2)),
    statement: aQuote({
      document: `d${at}`,
      text: 'It was a year like others, they say. '.repeat(3),
    }),
    entities: [],
  })),
  total: 2400,
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let views: ViewsBrowser;
  beforeAll(async () => {
    views = await openViews(name);
  });
  afterAll(() => views.close());

  test(`a list of ${THOUSANDS} names keeps few of them in the document, and says which`, async () => {
    const { page, inViews } = await views.open();
    const ms = await inViews((given, all) => {
      const start = performance.now();
      given.mountNames(all);
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }, entities);
    await poll('rows', async () => (await rowsOf(page)).length > 20);

    const nodes = await countNodes(page);
    console.log(`${name}: ${THOUSANDS} names: ${nodes} elements, ${Math.round(ms)} ms`);
    expect(nodes).toBeLessThan(MOST_NODES);
    expect((await rowsOf(page))[1]).toEqual({ text: 'Name 2', place: '2', of: '2500' });
  });

  test('its end is there when the reader scrolls to it, and still few rows', async () => {
    const { page, inViews } = await views.open();
    await inViews((given, all) => given.mountNames(all), entities);

    await toEnd(page, 'Name 4999');

    expect((await rowsOf(page)).at(-1)).toEqual({ text: 'Name 4999', place: '2500', of: '2500' });
    expect(await countNodes(page)).toBeLessThan(MOST_NODES);
  });

  test('what has the focus stays when it is scrolled away, and the Tab key goes on from it', async () => {
    const { page, inViews } = await views.open();
    await inViews((given, all) => given.mountNames(all), entities);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.go')[5]?.focus());

    await toEnd(page, 'Name 4999');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');

    expect(await focused(page)).toContain('Name 12');
    for (let at = 0; at < 100; at++) await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Name 112');
  });

  test('a button of a row goes to the mention, the one beside it opens the card', async () => {
    const { page, inViews } = await views.open();
    await inViews((given, all) => given.mountNames(all.slice(0, 3)), entities);

    await page.click('.row .go');
    await page.click('.row .aside');

    expect(await inViews((given) => given.calls)).toEqual(['show name-0', 'entity name-0']);
  });

  test('a name that nothing marks on the page opens its card by its one button, and says so', async () => {
    const { page, inViews } = await views.open();
    const [first, ...others] = entities.slice(0, 2);
    const names = [{ ...first!, isMarked: false }, ...others];
    await inViews((given, all) => given.mountNames(all), names);

    const rows = await page.$$eval('.row', (all) =>
      all.map((row) => [row.querySelectorAll('button').length, row.textContent]),
    );
    await page.click('.row .go');

    expect(rows[0]).toEqual([1, expect.stringContaining('not marked')]);
    expect(rows[1]).toEqual([2, expect.not.stringContaining('not marked')]);
    expect(await inViews((given) => given.calls)).toEqual(['entity name-0']);
  });

  test('a timeline of 2000 statements keeps few of them, and the article among them', async () => {
    const { page, inViews } = await views.open();
    await inViews((given, all) => given.mountTimeline(all, '1004-05'), timeline);
    await poll('rows', async () => (await rowsOf(page)).length > 20);

    expect(await countNodes(page)).toBeLessThan(MOST_NODES);
    const order = await page.$$eval('.row .date', (dates) =>
      dates.slice(8, 12).map((date) => date.textContent),
    );
    expect(order).toEqual(['1004', '1004', 'May 1004', '1005']);
    await page.click('.notice .link');
    expect(await inViews((given) => given.calls)).toEqual(['all']);
  });

  test('a line of the map can be pressed, and each name stands in its box', async () => {
    const { page, inViews } = await views.open(340);
    const links = [
      { one: 'name-0', other: 'name-1', shared: 9 },
      { one: 'name-1', other: 'name-2', shared: 3 },
    ];
    await inViews((given, all, pairs) => given.mountMap(all, pairs), entities.slice(0, 4), links);
    await page.waitForSelector('.map .name');

    const overhangs = await page.$$eval('.map .name', (names) =>
      names.map((each) => {
        const box = each.querySelector('rect')!.getBoundingClientRect();
        const text = each.querySelector('text')!.getBoundingClientRect();
        return Math.max(box.left - text.left, text.right - box.right, text.bottom - box.bottom);
      }),
    );
    await page.$eval('.map .pressed', (line) =>
      line.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );

    expect(overhangs).toHaveLength(3);
    for (const overhang of overhangs) expect(overhang).toBeLessThanOrEqual(0);
    expect(await inViews((given) => given.calls)).toEqual(['link name-0 name-1']);
  });
});

function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

function rowsOf(page: Page) {
  return page.$$eval('[role=listitem]', (rows) =>
    rows.map((row) => ({
      text: /^Name \d+/.exec(row.textContent ?? '')?.[0] ?? '',
      place: row.ariaPosInSet,
      of: row.ariaSetSize,
    })),
  );
}

/** Rows that come in may be higher than was thought: the end moves on until all are there. */
async function toEnd(page: Page, text: string): Promise<void> {
  await poll(text, () =>
    page.evaluate((wanted) => {
      scrollTo(0, document.documentElement.scrollHeight);
      return document.body.textContent?.includes(wanted) ?? false;
    }, text),
  );
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest('.row')?.textContent ?? '');
}
