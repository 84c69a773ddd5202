import { describe, expect, test, vi } from 'vitest';
import { aBrowser } from '../a-browser.ts';

const NEWS = { id: 7, windowId: 3, url: 'https://news.example/a', active: true };

/** A browser with one way of showing a panel, and what opens it. */
async function thePanel(way: 'sidePanel' | 'sidebarAction' | null, granted: string[] = []) {
  const { fake, state } = aBrowser({ granted, tabs: [NEWS] });
  const open = vi.fn<(given?: object) => Promise<void>>(async () => undefined);
  // Whoever imports the browser keeps the first object.
  Object.assign(fake, { sidePanel: undefined, sidebarAction: undefined });
  if (way !== null) Object.assign(fake, { [way]: { open } });
  const { openPanel } = await import('../../../../entrypoints/background/browser-ui/open-panel.ts');
  const { listenToCommands } =
    await import('../../../../entrypoints/background/browser-ui/commands.ts');
  return { fake, state, open, openPanel, listenToCommands };
}

describe('the side panel', () => {
  test('opens in the window of the tab', async () => {
    const { openPanel, open, state } = await thePanel('sidePanel');

    await openPanel(NEWS);

    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    expect(state.created).toEqual([]);
  });

  test('is the sidebar where there is one', async () => {
    const { openPanel, open, state } = await thePanel('sidebarAction');

    await openPanel(NEWS);

    expect(open).toHaveBeenCalledOnce();
    expect(state.created).toEqual([]);
  });

  test('is a tab of its own, and stays with that page, where there is neither', async () => {
    const { openPanel, state } = await thePanel(null);

    await openPanel(NEWS);

    expect(state.created).toEqual([expect.stringMatching(/\/sidepanel\.html\?tab=7$/)]);
  });
});

describe('the key for it', () => {
  test('opens it before anything else: the browser asks for a gesture', async () => {
    const { fake, open, listenToCommands } = await thePanel('sidePanel');
    listenToCommands();

    fake.commands.onCommand.fire('open-panel', NEWS);

    expect(open).toHaveBeenCalledOnce();
  });

  test.each([
    ['has the page read this once where its site is off', [], ['/marks.css', '/in-page.js']],
    ['leaves a page alone that is read anyway', ['*://news.example/*'], []],
  ])('%s', async (_what, granted, files) => {
    const { fake, state, listenToCommands } = await thePanel('sidePanel', granted);
    listenToCommands();

    fake.commands.onCommand.fire('open-panel', NEWS);

    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(state.injected.flatMap((each) => each.files)).toEqual(files);
  });
});
