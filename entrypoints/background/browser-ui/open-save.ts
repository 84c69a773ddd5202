import { browser } from 'wxt/browser';

/**
 * Opens the page that saves what a tab shows, beside it. The press, key or menu that led here allows
 * the extension to read that tab until it moves on; a page of ours cannot stand in a private window.
 */
export async function openSave(tab: {
  id?: number | undefined;
  windowId: number;
  index: number;
  incognito: boolean;
}): Promise<void> {
  if (tab.id === undefined) return;
  const page = new URL(`save.html?tab=${tab.id}`, browser.runtime.getURL('/'));
  const beside = { windowId: tab.windowId, index: tab.index + 1, openerTabId: tab.id };
  await browser.tabs.create({ url: page.href, ...(!tab.incognito && beside) });
}
