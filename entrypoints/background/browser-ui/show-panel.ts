import type { Browser } from 'wxt/browser';
import { injectInPage } from '../sites/inject.ts';
import { openPanel } from './open-panel.ts';
import { siteOf } from '../sites/sites.ts';

/**
 * Opens the side panel on a tab, first of all, while the press counts as the reader's gesture. The
 * press allows the extension to read the tab's page, this once: where its site is off, it does.
 */
export async function showPanel(tab: Browser.tabs.Tab): Promise<void> {
  await openPanel(tab);
  if (tab.id === undefined) return;
  const { kind } = await siteOf(tab.url ?? '');
  if (kind === 'off') await injectInPage(tab.id);
}
