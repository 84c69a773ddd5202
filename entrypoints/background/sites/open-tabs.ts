import { browser } from 'wxt/browser';
import { injectInPage } from './inject.ts';
import { askPage } from '../send.ts';

/** Starts the in-page script in the open tabs that match one pattern and none of `except`. */
export async function startInOpenTabs(
  patterns: readonly string[],
  except: readonly string[],
): Promise<void> {
  if (patterns.length === 0) return;
  const excepted = new Set(except.length === 0 ? [] : await tabsAt(except));
  const tabs = (await tabsAt(patterns)).filter((id) => !excepted.has(id));
  // A tab may show an error page, or close: the browser refuses, and nothing is owed to it.
  await Promise.allSettled(tabs.map((id) => injectInPage(id)));
}

/** Takes the marks from the open tabs that match. */
export async function stopInOpenTabs(patterns: readonly string[]): Promise<void> {
  await stopIn(await tabsAt(patterns));
}

/** Takes the marks from the open tabs whose address the browser no longer tells. */
export async function stopInUnreadableTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await stopIn(tabs.flatMap(({ id, url }) => (url === undefined ? (id ?? []) : [])));
}

/** Takes the marks from one tab. */
export async function stopInTab(tabId: number): Promise<void> {
  await stopIn([tabId]);
}

/** Has every open page find its names again, as the reader now wants them marked; one without the script refuses. */
export async function readAgainInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => askPage(id ?? -1, 'readAgain', {})));
}

/** A tab without the script refuses, and has no marks to take away. */
async function stopIn(tabs: readonly number[]): Promise<void> {
  await Promise.allSettled(tabs.map((id) => askPage(id, 'stop', {})));
}

/** A discarded tab has no document; when it is loaded again the registration serves it. */
async function tabsAt(patterns: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}
