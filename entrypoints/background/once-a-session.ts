import { browser } from 'wxt/browser';

const KEY = 'isStarted';

/**
 * Does `work` when the extension starts (the browser starts, the extension is installed, updated,
 * or switched on again), and not whenever the browser wakes the background. A background that dies
 * in mid-work does it again.
 */
export async function onceASession(work: () => Promise<void>): Promise<void> {
  const { [KEY]: isStarted } = await browser.storage.session.get(KEY);
  if (isStarted) return;
  await work();
  await browser.storage.session.set({ [KEY]: true });
}
