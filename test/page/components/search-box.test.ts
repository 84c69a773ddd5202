import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchResult } from '../../../data/model.ts';
import { poll } from '../../browsers/poll.ts';
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
};
const NOTHING = { entities: [], statements: [], documents: [] };

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

  test('asks for words that rest, not for each letter', async () => {
    const views = await browser.open();
    await views.inViews(({ mountSearch }) => {
      for (const text of ['c', 'ce', 'cec', 'ceco', 'cecot']) mountSearch(text);
    });
    await answer(views, 'cecot', GROUPS);

    expect(await views.inViews(({ calls }) => calls)).toEqual(['search cecot']);
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

  test('is emptied by Escape', async () => {
    const { page } = await typed('cecot', GROUPS);

    await page.keyboard.press('Escape');

    await poll('an empty list', async () => (await page.$$('[role=option]')).length === 0);
    expect(await page.$eval('input', (field) => field.value)).toBe('');
  });
});
