import { expect, test } from 'vitest';
import { ASK_AGAIN_MS } from '../../../data/limits/messages.ts';
import { aBrowser } from './a-browser.ts';

async function aSender() {
  const { fake } = aBrowser();
  const { ask, GoneError } = await import('../../../entrypoints/background/send.ts');
  return { fake, sendMessage: fake.runtime.sendMessage, ask, GoneError };
}

test('an answer is handed over as a value', async () => {
  const { sendMessage, ask } = await aSender();
  sendMessage.mockResolvedValue({ ok: true, value: [] });

  expect(await ask('getLibrary', {})).toEqual([]);
  expect(sendMessage).toHaveBeenCalledWith({ to: 'background', verb: 'getLibrary', request: {} });
});

test('a refusal is thrown in its own words, and not asked again', async () => {
  const { sendMessage, ask } = await aSender();
  sendMessage.mockResolvedValue({ ok: false, error: 'library: damaged; reinstall' });

  await expect(ask('getLibrary', {})).rejects.toThrow('library: damaged; reinstall');
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('a background that vanishes in mid-answer is asked once more', async () => {
  const { sendMessage, ask } = await aSender();
  sendMessage.mockRejectedValueOnce(new Error('The message channel closed before a response'));
  sendMessage.mockResolvedValue({ ok: true, value: [] });

  expect(await ask('getLibrary', {})).toEqual([]);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a background that vanishes every time is given up', async () => {
  const { sendMessage, ask } = await aSender();
  sendMessage.mockRejectedValue(new Error('The message channel closed before a response'));

  await expect(ask('getLibrary', {})).rejects.toThrow('channel closed');
  expect(sendMessage).toHaveBeenCalledTimes(1 + ASK_AGAIN_MS.length);
});

test('a background that takes the message to its grave is asked once more', async () => {
  const { sendMessage, ask } = await aSender();
  sendMessage.mockResolvedValueOnce(undefined);
  sendMessage.mockResolvedValue({ ok: true, value: [] });

  expect(await ask('getLibrary', {})).toEqual([]);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('lasting silence is an error that says so', async () => {
  const { sendMessage, ask } = await aSender();
  sendMessage.mockResolvedValue(undefined);

  await expect(ask('getLibrary', {})).rejects.toThrow('getLibrary: nobody answered; try again');
  expect(sendMessage).toHaveBeenCalledTimes(1 + ASK_AGAIN_MS.length);
});

test('an orphan learns that its extension is gone, without asking', async () => {
  const { fake, sendMessage, ask, GoneError } = await aSender();
  fake.runtime.id = undefined;

  await expect(ask('getLibrary', {})).rejects.toThrow(GoneError);
  expect(sendMessage).not.toHaveBeenCalled();
});

test('an extension that goes while it is asked is gone', async () => {
  const { fake, sendMessage, ask, GoneError } = await aSender();
  sendMessage.mockImplementation(async () => {
    fake.runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  });

  await expect(ask('getLibrary', {})).rejects.toThrow(GoneError);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
