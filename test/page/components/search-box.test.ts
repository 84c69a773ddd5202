import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchResult } from '../../../data/model.ts';
import { poll } from '../../browsers/poll.ts';
import { findViolations } from './find-violations.ts';
import { openViews, type ViewsBrowser, type ViewsPage } from './open-views.ts';

const aResult = (given: Partial<SearchResult>): SearchResult => ({
  kind: 'statement',
  id: 'a-document',
  title: 'A document',
  text: 'A sentence.',
  document: 'a-document',
  index: 7,
  publisher: 'A publisher',
  published: '2025-03',
  score: 1,
  ...given,
});

const GROUPS = {
  entities: [aResult({ kind: 'entity', id: 'cecot', title: 'CECOT' })],
  statements: [aResult({}), aResult({ index: 8, text: 'Another sentence.' })],
  documents: [aResult({ kind: 'document', index: null, text: '' })],
  choices: { publishers: ['El Faro', 'EFE'], years: ['2025', '2024'], languages: ['en', 'es'] },
};
const NOTHING = {
  entities: [],
  statements: [],
  documents: [],
  choices: { publishers: [], years: [], languages: [] },
};

/** Gives the answer that the search waits for. */
async function answer({ inViews }: ViewsPage, text: string, groups: object): Promise<void> {
  await poll(`the search for ${text}`, () => inViews(({ owed }, asked) => owed.has(asked), text));
  await inViews(({ owed }, asked, given) => owed.get(asked)!(given as never), text, groups);
}

const active = ({ page }: ViewsPage) =>
  page.evaluate(() => {
    const field = document.activeElement!;
    const id = field.getAttribute('aria-activedescendant');
    return id === null ? null : document.getElementById(id)!.textContent;
  });

describe.each(['chromium', 'firefox'] as const)('the search box in %s', (name) => {
  let browser: ViewsBrowser;
  beforeAll(async () => void (browser = await openViews(name)));
  afterAll(() => browser.close());

  async function typed(text: string, groups: object): Promise<ViewsPage> {
    const views = await browser.open();
    await views.inViews(({ mountSearch }) => mountSearch());
    await poll('the focus', () =>
      views.page.evaluate(() => document.activeElement?.tagName === 'INPUT'),
    );
    await views.page.keyboard.type(text);
    await answer(views, text, groups);
    return views;
  }

  test('has the focus, and a name', async () => {
    const { page, inViews } = await browser.open();
    await inViews(({ mountSearch }) => mountSearch());

    await poll('the focus', () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') === 'Search your library',
      ),
    );
  });

  test('shows results in groups, each with its source', async () => {
    const { page } = await typed('cecot', GROUPS);

    const groups = await poll('results', () =>
      page.$$eval(
        '[role=group]',
        (found) =>
          found.length > 0 && found.map((group) => (group as HTMLElement).innerText.split('\n')),
      ),
    );

    expect(groups.map(([heading]) => heading)).toEqual(['Names', 'Statements', 'Documents']);
    expect(groups[0]!.slice(1).filter(Boolean)).toEqual([
      'CECOT',
      'A sentence.',
      expect.stringContaining('A publisher, Mar 2025'),
    ]);
  });

  test('goes through all groups by arrow keys, Home and End, and takes one by Enter', async () => {
    const views = await typed('cecot', GROUPS);
    await poll('a first result', () => active(views));
    const seen: (string | null)[] = [];

    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'Home',
      'End',
    ] as const) {
      await views.page.keyboard.press(key);
      seen.push(((await active(views)) ?? '').slice(0, 8));
    }
    await views.page.keyboard.press('ArrowUp');
    await views.page.keyboard.press('Enter');

    expect(seen).toEqual([
      'A senten',
      'Another ',
      'A docume',
      'CECOTA s',
      'A docume',
      'CECOTA s',
      'A docume',
    ]);
    expect(await views.inViews(({ calls }) => calls.at(-1))).toBe('pick statement a-document 8');
  });

  test('takes the first answer to the words that stood there at Enter, not one to fewer letters', async () => {
    const views = await typed('ce', { ...GROUPS, entities: [] });
    await poll('a first result', () => active(views));
    await views.page.keyboard.type('cot');
    await views.page.keyboard.press('Enter');
    const picks = () => views.inViews(({ calls }) => calls.filter((one) => one.startsWith('pick')));
    expect(await picks()).toEqual([]);

    await answer(views, 'cecot', GROUPS);

    await poll('a result taken', async () => (await picks()).length > 0);
    expect(await picks()).toEqual(['pick entity cecot 7']);
  });

  test('asks at once, then for words that rest and not for each letter', async () => {
    const views = await browser.open();
    await views.inViews(({ mountSearch }) => {
      // Typed in no time, however long a busy machine takes to show it.
      const now = performance.now();
      performance.now = () => now;
      for (const text of ['c', 'ce', 'cec', 'ceco', 'cecot']) mountSearch(text);
      Reflect.deleteProperty(performance, 'now');
    });
    await answer(views, 'cecot', GROUPS);

    expect(await views.inViews(({ calls }) => calls)).toEqual(['search c', 'search cecot']);
  });

  test('drops the answer to words that were typed over since', async () => {
    const views = await typed('bukele', GROUPS);
    await views.page.keyboard.type(' x');
    await poll('the second search', () => views.inViews(({ owed }) => owed.has('bukele x')));
    await views.page.keyboard.press('Backspace');
    await views.page.keyboard.press('Backspace');
    await views.inViews(({ owed }, given) => owed.get('bukele x')!(given as never), NOTHING);

    expect(await views.page.$('.notice')).toBeNull();
    expect(await views.page.$$('[role=option]')).toHaveLength(4);
  });

  test('says what the library covers when nothing is found', async () => {
    const { page } = await typed('qqq', NOTHING);

    const words = await poll('a notice', () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.notice')?.innerText),
    );

    expect(words).toContain('Nothing found for “qqq”.');
    expect(words).toContain('What the library covers.');
  });

  test('puts the group with the best result first, for the arrow keys too', async () => {
    const answered = {
      ...GROUPS,
      entities: [aResult({ kind: 'entity', title: 'CECOT', score: 0.4 })],
    };
    const views = await typed('how many people in cecot', answered);
    await poll('a first result', () => active(views));

    const rubrics = await views.page.$$eval('[role=group] .rubric', (found) =>
      found.map(({ textContent }) => textContent),
    );

    expect(rubrics).toEqual(['Statements', 'Documents', 'Names']);
    expect(await active(views)).toContain('A sentence.');
  });

  test('offers filters at a press, and writes what is chosen into the field', async () => {
    const views = await typed('cecot', GROUPS);
    const { page } = views;
    const closed = await page.$$('select');
    await page.click('.filter-switch');
    await poll('filters', async () => (await page.$$('select')).length === 4);

    const names = await page.$$eval('select', (found) =>
      found.map((select) => [select.ariaLabel, select.options.length]),
    );
    await page.select('select[aria-label=Publisher]', 'El Faro');
    await answer(views, 'cecot publisher:"El Faro" ', NOTHING);
    const field = () => page.$eval('input', ({ value }) => value);

    expect(closed).toHaveLength(0);
    expect(names).toEqual([
      ['Kind', 14],
      ['Publisher', 3],
      ['Year', 3],
      ['Language', 3],
    ]);
    expect(await field()).toBe('cecot publisher:"El Faro" ');
    await poll('a way back', () => page.$('.notice button'));
    await page.click('.notice button');
    await poll('the words alone', async () => (await field()) === 'cecot');
  });

  test('shows a filter that was typed by hand', async () => {
    const { page } = await typed('cecot year:1999', NOTHING);

    const year = await poll('filters', () => page.$('select[aria-label=Year]'));

    expect(await year.evaluate(({ value }) => value)).toBe('1999');
  });

  test('has no fault of accessibility with its filters shown', async () => {
    const { page } = await typed('cecot year:2025', GROUPS);
    await poll('filters', () => page.$('select'));

    expect(await findViolations(page)).toEqual([]);
  });

  test('is emptied by Escape', async () => {
    const { page } = await typed('cecot', GROUPS);

    await page.keyboard.press('Escape');

    await poll('an empty list', async () => (await page.$$('[role=option]')).length === 0);
    expect(await page.$eval('input', (field) => field.value)).toBe('');
  });
});
