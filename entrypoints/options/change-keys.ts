/** The browser's own place to change keys: Firefox has a call for it, Chromium an address. */

import { browser } from 'wxt/browser';

const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';
const commands = () => browser.commands as { openShortcutSettings?: () => Promise<void> };

/** Whether this browser lets us open it. */
export function canChangeKeys(): boolean {
  return !import.meta.env.FIREFOX || commands().openShortcutSettings !== undefined;
}

/** Opens it. */
export function changeKeys(): void {
  const open = commands().openShortcutSettings;
  void (open ? open() : browser.tabs.create({ url: CHROMIUM_KEYS }));
}
