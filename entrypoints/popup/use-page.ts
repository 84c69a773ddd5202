import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageEntity } from '../../components/PageEntities.tsx';
import type { EntityId } from '../../data/model.ts';
import { sitePattern, type SiteState } from '../background/api.ts';
import { openPanel } from '../background/browser-ui/open-panel.ts';
import { openSave } from '../background/browser-ui/open-save.ts';
import { ask, askPage } from '../background/send.ts';
import type { Attempt } from '../own-pages/use-attempt.ts';

interface Page {
  /** `null` until it is known. */
  tab: Parameters<typeof openSave>[0] | null;
  /** `null` until it is known. */
  site: SiteState | null;
  /** In reading order; empty where nothing is marked. */
  entities: readonly PageEntity[];
}

/** The page in the active tab: its site, its names, and what the reader may do with them. */
export function usePage(attempt: Attempt) {
  const [page, setPage] = useState<Page>({ tab: null, site: null, entities: [] });
  const { tab, site } = page;
  const refresh = () => attempt(readPage(), setPage);
  useEffect(refresh, []);
  return {
    ...page,
    // The browser asks only on the reader's gesture: it is the first call of the press.
    askForSite: (host: string) =>
      attempt(browser.permissions.request({ origins: [sitePattern(host)] }), refresh),
    switchSite: (host: string, on: boolean) => attempt(ask('setSite', { host, on }), refresh),
    openPanel: () => tab && attempt(showPanel(tab, site), closePopup),
    save: () => tab && attempt(openSave(tab), closePopup),
    readOnce: () => attempt(readActivePage(), closePopup),
    show: (entity: EntityId) => attempt(show(entity), closePopup),
  };
}

function closePopup(): void {
  window.close();
}

async function readPage(): Promise<Page> {
  const tab = await activeTab();
  const site: SiteState = tab?.url ? await ask('getSite', { url: tab.url }) : { kind: 'closed' };
  const tabId = site.kind === 'on' || site.kind === 'off' ? tab?.id : undefined;
  const entities = tabId === undefined ? [] : await entitiesOf(tabId);
  return { tab: tab ?? null, site, entities };
}

/** A tab whose page came before the extension, or is still loading, has no in-page script: no names. */
async function entitiesOf(tabId: number): Promise<readonly PageEntity[]> {
  try {
    return await askPage(tabId, 'listEntities', {});
  } catch (error) {
    console.debug('popup: the page has no in-page script', error);
    return [];
  }
}

/** Marks the page before the reader, whose press on the toolbar button permits it. */
async function readActivePage(): Promise<void> {
  const tab = await activeTab();
  if (tab?.id !== undefined) await ask('readPage', { tabId: tab.id });
}

/**
 * Opens the panel, first of all: the browser asks for the reader's gesture. That it takes the focus ends
 * the popup: so what is to be done beside it is asked for in the same breath.
 */
async function showPanel(tab: NonNullable<Page['tab']>, site: SiteState | null): Promise<void> {
  const opening = openPanel(tab);
  const isUnread = site?.kind === 'off' && tab.id !== undefined;
  await Promise.all([opening, isUnread && ask('readPage', { tabId: tab.id! })]);
}

/** Scrolls the page to the first mark. */
async function show(entity: EntityId): Promise<void> {
  const tab = await activeTab();
  if (tab?.id !== undefined) await askPage(tab.id, 'showEntity', { entity });
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
