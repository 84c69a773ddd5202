import { beforeAll, describe, expect, test, vi } from 'vitest';
import { buildFolder } from '../../../../data/cli/build-folder.ts';
import { writePack } from '../../../../data/pack/write.ts';
import { aBrowser, ORIGIN } from '../a-browser.ts';
import { fetchFromPackage } from '../fetch-from-package.ts';

const NEWS = { id: 1, index: 0, windowId: 1, url: 'https://news.example/a', active: true };
const SEARCH = `${ORIGIN}/popup.html?search=`;

let bytes: ArrayBuffer;
beforeAll(() => {
  const { content } = buildFolder('data/dossier');
  bytes = writePack(content!).slice().buffer;
});

/** The menu and the command over the bundled library; a page answers whether it showed a card. */
async function theMenu({ isShown = true as boolean | 'no script' } = {}) {
  const { fake, state } = aBrowser({ granted: ['*://news.example/*'], tabs: [NEWS] });
  vi.stubGlobal('fetch', fetchFromPackage(bytes));
  const asked: unknown[] = [];
  fake.tabs.sendMessage = async (_tabId, { request }: { verb: string; request?: unknown }) => {
    if (isShown === 'no script') throw new Error('Could not establish connection');
    asked.push(request);
    return { ok: true, value: isShown as never };
  };
  const { listenToMenu } = await import('../../../../entrypoints/background/browser-ui/menu.ts');
  const { listenToCommands } =
    await import('../../../../entrypoints/background/browser-ui/commands.ts');
  listenToMenu();
  listenToCommands();
  const settled = () =>
    vi.waitFor(() => expect(asked.length + state.created.length).toBeGreaterThan(0));
  const choose = async (selectionText: string, frameId = 0) => {
    fake.contextMenus.onClicked.fire({ menuItemId: 'look-up', selectionText, frameId }, NEWS);
    await settled();
  };
  const press = async (selected: string) => {
    state.answer = selected;
    fake.commands.onCommand.fire('look-up');
    await settled();
  };
  return { fake, state, asked, choose, press };
}

describe('looking up a selected text', () => {
  test.each([
    ['a name', 'Nayib Bukele', 'nayib-bukele'],
    ['a surname alone', 'Bukele', 'nayib-bukele'],
    ['a name with spaces and a line break', '  Human\nRights  Watch ', 'human-rights-watch'],
    ['a phrase around a name', 'inside the CECOT prison', 'cecot'],
  ])('opens the card of %s over the page', async (_what, text, entity) => {
    const { asked, state, choose } = await theMenu();

    await choose(text);

    expect(asked).toEqual([{ entity }]);
    expect(state.created).toEqual([]);
  });

  test('opens the search for what names nothing', async () => {
    const { asked, state, choose } = await theMenu();

    await choose('a windy afternoon');

    expect(asked).toEqual([]);
    expect(state.created).toEqual([`${SEARCH}a+windy+afternoon`]);
  });

  test.each([
    ['the site is not turned on', 'no script' as const],
    ['the page has no place for a card', false],
  ])('opens the search where %s', async (_where, isShown) => {
    const { state, choose } = await theMenu({ isShown });

    await choose('CECOT');
    await vi.waitFor(() => expect(state.created).toEqual([`${SEARCH}CECOT`]));

    expect(state.injected).toEqual([]);
  });

  test('opens the search for a text in a frame', async () => {
    const { asked, state, choose } = await theMenu();

    await choose('CECOT', 7);

    expect(asked).toEqual([]);
    expect(state.created).toEqual([`${SEARCH}CECOT`]);
  });

  test('takes no more of a long text than a sentence', async () => {
    const { state, choose } = await theMenu();

    await choose('lorem ipsum '.repeat(1000));

    expect(state.created[0]!.length).toBeLessThan(SEARCH.length + 400);
  });

  test('by the command asks the page for its selection', async () => {
    const { asked, press } = await theMenu();

    await press('Nayib Bukele');

    expect(asked).toEqual([{ entity: 'nayib-bukele' }]);
  });

  test('is offered once, however often the extension is updated', async () => {
    const { fake, state } = await theMenu();

    fake.runtime.onInstalled.fire({ reason: 'install' });
    fake.runtime.onInstalled.fire({ reason: 'update' });
    const offered = { id: 'look-up', title: 'lookUp', contexts: ['selection'] };
    await vi.waitFor(() => expect(state.menu.at(-1)).toMatchObject({ id: 'open-panel' }));

    expect(state.menu.filter((entry) => 'id' in entry && entry.id === 'look-up')).toEqual([
      offered,
    ]);
  });
});
