import { expect, test, vi } from 'vitest';
import { aBrowser, ORIGIN } from '../a-browser.ts';

const NEWS = { id: 7, index: 2, windowId: 1, url: 'https://news.example/a', active: true };

async function theBackground(tab = NEWS) {
  const { fake, state } = aBrowser({ tabs: [tab] });
  const { listenToMenu } = await import('../../../../entrypoints/background/browser-ui/menu.ts');
  const { listenToCommands } =
    await import('../../../../entrypoints/background/browser-ui/commands.ts');
  listenToMenu();
  listenToCommands();
  const created = vi.spyOn(fake.tabs, 'create');
  return { fake, state, created };
}

const PAGE = `${ORIGIN}/save.html?tab=7`;

test.each(['the menu', 'the command'])(
  '%s opens the page that saves, beside the article',
  async (way) => {
    const { fake, created } = await theBackground();

    if (way === 'the menu') fake.contextMenus.onClicked.fire({ menuItemId: 'save-article' }, NEWS);
    else fake.commands.onCommand.fire('save-article', NEWS);
    await vi.waitFor(() => expect(created).toHaveBeenCalled());

    expect(created).toHaveBeenCalledWith({ url: PAGE, windowId: 1, index: 3, openerTabId: 7 });
  },
);

test('a browser that does not name the tab of a key press is asked for it', async () => {
  const { fake, created } = await theBackground();

  fake.commands.onCommand.fire('save-article');

  await vi.waitFor(() =>
    expect(created).toHaveBeenCalledWith(expect.objectContaining({ url: PAGE })),
  );
});

test('from a private window the browser finds the place', async () => {
  const { fake, created } = await theBackground();

  fake.commands.onCommand.fire('save-article', { ...NEWS, incognito: true });

  await vi.waitFor(() => expect(created).toHaveBeenCalledWith({ url: PAGE }));
});

test('the menu offers it on pages of the web alone', async () => {
  const { fake, state } = await theBackground();

  fake.runtime.onInstalled.fire({ reason: 'install' });

  await vi.waitFor(() =>
    expect(state.menu).toContainEqual(
      expect.objectContaining({
        ...{ id: 'save-article', contexts: ['page'] },
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      }),
    ),
  );
});
