import { injectInPage } from './inject.ts';
import { askPage } from '../send.ts';
import { siteOf } from './sites.ts';
import { activeTab } from '../tabs.ts';
import { tellPanels } from '../tell-panels.ts';

/** Marks a tab's page, article or not, because its reader asks for it. */
export async function readPage(tabId: number): Promise<void> {
  await injectInPage(tabId);
  await askPage(tabId, 'readAnyway', {});
  tellPanels(tabId);
}

/** The same for the page before the reader, unless it is closed to extensions or switched off. */
export async function readActivePage(): Promise<void> {
  const tab = await activeTab();
  const { kind } = await siteOf(tab?.url ?? '');
  if (tab?.id !== undefined && kind !== 'closed' && kind !== 'paused') await readPage(tab.id);
}
