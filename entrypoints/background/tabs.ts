import { browser, type Browser } from 'wxt/browser';
import type { DocumentId } from '../../data/model.ts';
import type { Sender } from './serve.ts';

/** Opens the document reader in a new tab, beside the tab that asks. */
export async function openReader(
  { document, index }: { document: DocumentId; index: number | null },
  { tab }: Sender,
): Promise<void> {
  const query = new URLSearchParams({ document });
  if (index !== null) query.set('sentence', String(index));
  await browser.tabs.create({
    url: ownPage(`reader.html?${query.toString()}`),
    ...placeBeside(tab),
  });
}

/** Opens the search in a new tab, with words typed already. */
export async function openSearch(text: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const query = new URLSearchParams({ search: text });
  await browser.tabs.create({
    url: ownPage(`popup.html?${query.toString()}`),
    ...placeBeside(tab),
  });
}

/** Opens the welcome page in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: ownPage('welcome.html') });
}

/** The tab that the reader looks at. */
export async function activeTab(): Promise<Browser.tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ?? null;
}

/** A page of an extension cannot open in a private window: there the browser finds the place. */
function placeBeside(tab: Browser.tabs.Tab | undefined) {
  if (tab?.id === undefined || tab.incognito) return {};
  return { windowId: tab.windowId, index: tab.index + 1, openerTabId: tab.id };
}

/** The address of a page of ours. */
export function ownPage(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href;
}
