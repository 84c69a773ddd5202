import { browser } from 'wxt/browser';
import { inTurn } from '../in-turn.ts';
import { lookUp } from './look-up.ts';
import { openSave } from './open-save.ts';
import { showPanel } from './show-panel.ts';

const LOOK_UP = 'look-up';
const SAVE = 'save-article';
const OPEN_PANEL = 'open-panel';
/** Where there is something to save. */
const WEB = ['http://*/*', 'https://*/*'];

/**
 * Offers to look up a selected text, to save the article, and to open the side panel on it. Firefox
 * for Android has no such menu.
 */
export function listenToMenu(): void {
  if (!browser.contextMenus) return;
  // The browser keeps entries from one start to the next.
  browser.runtime.onInstalled.addListener(() => void inTurn(addEntries).catch(report));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === SAVE && tab) void openSave(tab).catch(report);
    if (menuItemId === OPEN_PANEL && tab) void showPanel(tab).catch(report);
    if (menuItemId !== LOOK_UP || !selectionText) return;
    // A page's frames are left alone.
    const page = frameId === undefined || frameId === 0 ? tab : undefined;
    void lookUp(selectionText, { page, beside: tab }).catch(report);
  });
}

async function addEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage('lookUp');
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
  const save = browser.i18n.getMessage('saveArticle');
  browser.contextMenus.create({
    id: SAVE,
    title: save,
    contexts: ['page'],
    documentUrlPatterns: WEB,
  });
  const panel = browser.i18n.getMessage('commandPanel');
  browser.contextMenus.create({ id: OPEN_PANEL, title: panel, contexts: ['page', 'action'] });
}

/** Nobody waits for an answer here: the extension's error list is the place. */
function report(error: unknown): void {
  console.error('menu:', error);
}
