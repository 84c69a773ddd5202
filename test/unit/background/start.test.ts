import { expect, onTestFinished, test, vi } from 'vitest';
import { aBrowser, ID, ORIGIN } from './a-browser.ts';

async function theBackground(options: Parameters<typeof aBrowser>[0] = {}) {
  const made = aBrowser(options);
  // What one test leaves at work would be at work in the browser of the next.
  onTestFinished(() => vi.waitFor(() => expect(made.state.session).toEqual({ isStarted: true })));
  const { startBackground } = await import('../../../entrypoints/background/start.ts');
  return { ...made, startBackground };
}

test('every listener is there in the first turn', async () => {
  const { fake, startBackground } = await theBackground();

  startBackground();

  const { runtime, permissions, commands, storage, contextMenus, alarms } = fake;
  const events = [
    runtime.onMessage,
    runtime.onInstalled,
    runtime.onStartup,
    permissions.onAdded,
    permissions.onRemoved,
    commands.onCommand,
    storage.local.onChanged,
    storage.onChanged,
    contextMenus.onClicked,
    alarms.onAlarm,
  ];
  expect(events.map(({ listeners }) => listeners.size)).toEqual([1, 2, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test('a browser without keyboard commands is served too', async () => {
  const { fake, startBackground } = await theBackground();
  Reflect.deleteProperty(fake, 'commands');

  expect(startBackground).not.toThrow();
});

test.each([
  ['install', [`${ORIGIN}/welcome.html`]],
  ['update', []],
  ['browser_update', []],
])('%s opens %j', async (reason, pages) => {
  const { fake, state, startBackground } = await theBackground();
  startBackground();

  fake.runtime.onInstalled.fire({ reason });

  await vi.waitFor(() => expect(state.created).toEqual(pages));
});

test('open tabs are entered once a session, not whenever the background wakes', async () => {
  const { state, startBackground } = await theBackground({
    granted: ['*://*/*'],
    tabs: [{ id: 1, url: 'https://news.example/' }],
  });

  startBackground();
  await vi.waitFor(() => expect(state.session).toEqual({ isStarted: true }));
  startBackground();
  await new Promise((resolve) => setTimeout(resolve, 5));

  expect(state.injected).toHaveLength(2);
});

test('a statement opens its document at the sentence, beside the tab', async () => {
  const { fake, state, startBackground } = await theBackground();
  startBackground();
  const message = {
    to: 'background',
    verb: 'openDocument',
    request: { document: 'a&b', index: 3 },
  };
  const sender = { id: ID, origin: 'https://news.example', tab: { id: 1, index: 0, windowId: 1 } };

  const reply = await new Promise((resolve) => {
    fake.runtime.onMessage.fire(message, sender, resolve);
  });

  expect(reply).toEqual({ ok: true, value: null });
  expect(state.created).toEqual([`${ORIGIN}/reader.html?document=a%26b&sentence=3`]);
});
