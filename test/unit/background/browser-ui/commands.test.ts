import { describe, expect, test, vi } from 'vitest';
import { aBrowser } from '../a-browser.ts';

const NEWS = { id: 1, url: 'https://news.example/a', active: true };
const GRANTED = ['*://news.example/*'];

async function theCommands(options: Parameters<typeof aBrowser>[0]) {
  const { fake, state } = aBrowser(options);
  const { listenToCommands } =
    await import('../../../../entrypoints/background/browser-ui/commands.ts');
  const sendMessage = vi.spyOn(fake.tabs, 'sendMessage');
  listenToCommands();
  const press = async (command: string) => {
    fake.commands.onCommand.fire(command);
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { press, sendMessage, state };
}

describe('a key press', () => {
  test('is handed to the page that the reader looks at', async () => {
    const { press, sendMessage, state } = await theCommands({ granted: GRANTED, tabs: [NEWS] });

    await press('next-mention');

    expect(sendMessage).toHaveBeenCalledWith(
      1,
      { to: 'page', verb: 'runCommand', request: { command: 'next-mention' } },
      { frameId: 0 },
    );
    expect(state.injected).toEqual([]);
  });

  test('starts the script where none runs yet', async () => {
    const { press, sendMessage, state } = await theCommands({ granted: GRANTED, tabs: [NEWS] });
    sendMessage.mockRejectedValue(new Error('Could not establish connection'));

    await press('open-card');

    expect(state.injected.flatMap(({ files }) => files)).toEqual(['/marks.css', '/in-page.js']);
  });

  test('does nothing on a site that the reader switched off', async () => {
    const { press, sendMessage, state } = await theCommands({ granted: GRANTED, tabs: [NEWS] });
    state.local['settings'] = { version: '1', sitesOff: ['news.example'] };

    await press('open-card');

    expect(sendMessage).not.toHaveBeenCalled();
    expect(state.injected).toEqual([]);
  });

  test.each([
    ['no tab', []],
    ['a page that is closed', [{ ...NEWS, url: 'chrome://version' }]],
  ])('does nothing with %s', async (_where, tabs) => {
    const { press, sendMessage, state } = await theCommands({ granted: GRANTED, tabs });

    await press('open-card');

    expect(sendMessage).not.toHaveBeenCalled();
    expect(state.injected).toEqual([]);
  });

  test('of another command is not for a page', async () => {
    const { press, sendMessage } = await theCommands({ granted: GRANTED, tabs: [NEWS] });

    await press('_execute_action');

    expect(sendMessage).not.toHaveBeenCalled();
  });
});
