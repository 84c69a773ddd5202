import { browser } from 'wxt/browser';

/** The sidebar of Firefox for the desktop. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a tab's window. It must be the first thing that a press, a key or a menu
 * does: browsers ask for the reader's gesture. Where there are no panels (Firefox for Android), it
 * opens in a tab of its own.
 */
export async function openPanel({
  id,
  windowId,
}: {
  id?: number | undefined;
  windowId: number;
}): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  const query = new URLSearchParams(id === undefined ? {} : { tab: String(id) });
  const page = new URL(`sidepanel.html?${query.toString()}`, browser.runtime.getURL('/'));
  await browser.tabs.create({ url: page.href });
}
