import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { lookUp } from './look-up.ts';

const LOOK_UP = 'look-up';

/** Offers to look up a selected text in the page's menu. Firefox for Android has no such menu. */
export function listenToMenu(): void {
  if (!browser.contextMenus) return;
  // The browser keeps an entry from one start to the next.
  browser.runtime.onInstalled.addListener(() => void inTurn(addEntry).catch(report));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId !== LOOK_UP || !selectionText) return;
    // A page's frames are left alone.
    const page = frameId === undefined || frameId === 0 ? tab : undefined;
    void lookUp(selectionText, { page, beside: tab }).catch(report);
  });
}

async function addEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage('lookUp');
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
}

/** Nobody waits for an answer here: the extension's error list is the place. */
function report(error: unknown): void {
  console.error('menu:', error);
}
