import { browser } from 'wxt/browser';
import type { Message } from './message.ts';

/**
 * Tells the side panels that are open that a tab's page was read; `null`: any may have been. A page
 * itself sends nothing for it: most readers have no panel open.
 */
export function tellPanels(tabId: number | null): void {
  const message: Message = { to: 'panel', verb: 'lookAgain', request: { tabId } };
  // Without a panel nobody hears it, and nothing is lost.
  browser.runtime.sendMessage(message).catch(() => null);
}
