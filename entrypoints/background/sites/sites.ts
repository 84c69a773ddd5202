/**
 * On which sites Backgrounder reads: where the permission is held and the reader has not switched
 * the site off. One registration of the in-page script says so to the browser.
 */

import { browser } from 'wxt/browser';
import { ALL_SITES, sitePattern, type SiteState } from '../api.ts';
import { hostOf } from './host.ts';
import { readSettings, writeSettings } from './settings.ts';
import { register } from './registration.ts';
import { inTurn } from '../in-turn.ts';
import { startInOpenTabs, stopInOpenTabs, stopInTab, stopInUnreadableTabs } from './open-tabs.ts';
import type { Sender } from '../serve.ts';
import { activeTab } from '../tabs.ts';

/** The site of an address, for the popup. */
export async function siteOf(address: string): Promise<SiteState> {
  const host = hostOf(address);
  if (host === null) return { kind: 'closed' };
  const origins = await grantedOrigins();
  const isHeld = await browser.permissions.contains({ origins: [sitePattern(host)] });
  if (!isHeld) return { kind: 'off', host };
  const { sitesOff } = await readSettings();
  if (sitesOff.includes(host)) return { kind: 'paused', host };
  return { kind: 'on', host, allSites: origins.includes(ALL_SITES) };
}

/** Switches a site on or off; a private window's choice holds for its open tabs and is not stored. */
export async function switchSite({ host, on }: { host: string; on: boolean }): Promise<void> {
  const tab = await activeTab();
  if (!tab?.incognito) await storeChoice(host, on);
  if (on) await startInOpenTabs([sitePattern(host)], []);
  else await stopInOpenTabs([sitePattern(host)]);
}

/** Switches off the site of the document that asks; its origin is the browser's word, not the page's. */
export async function leaveSite({ origin, tab }: Sender): Promise<void> {
  const host = hostOf(origin ?? '');
  if (host === null) throw new Error('leaveSite: only for a page of the web');
  if (!tab?.incognito) await storeChoice(host, false);
  await stopInOpenTabs([sitePattern(host)]);
  // A page that was read once without the permission: the browser does not tell us its address.
  if (tab?.id !== undefined) await stopInTab(tab.id);
}

/** Withdraws from the sites for which the permission was taken back. */
export async function leaveSites(): Promise<void> {
  await reconcile();
  await stopInUnreadableTabs();
}

/** Registers, and starts the script in the open tabs where it shall run. */
export async function startSites(): Promise<void> {
  const { sitesOff } = await readSettings();
  await reconcile();
  await startInOpenTabs(await grantedOrigins(), sitesOff.map(sitePattern));
}

async function storeChoice(host: string, on: boolean): Promise<void> {
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((other) => other !== host);
  await writeSettings({ sitesOff: on ? others : [...others, host].sort() });
  await reconcile();
}

/** Registers the in-page script for what is granted now, after whoever registers at the moment. */
function reconcile(): Promise<void> {
  return inTurn(async () => {
    const { sitesOff } = await readSettings();
    await register(await grantedOrigins(), sitesOff.map(sitePattern));
  });
}

async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin) || origin === '<all_urls>');
}
