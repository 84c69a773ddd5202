import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LOOKING_MS, LOOK_AGAIN_MS } from '../../data/limits/panel.ts';
import { ALL_SITES, type SiteState } from '../background/api.ts';
import { ask } from '../background/send.ts';
import { hearBackground } from './hear-background.ts';
import { isSamePage, lookAtTab, type PanelPage } from './panel-page.ts';
import type { FollowedTab } from './use-tab.ts';

/** The page in a tab, looked at again whenever it may have changed; and how to do so now. */
export function usePanelPage(tab: FollowedTab): { page: PanelPage; lookAgain: () => void } {
  const [page, setPage] = useState<PanelPage>({ kind: 'looking' });
  const asked = useRef(0);

  const look = useCallback(async (): Promise<void> => {
    if (tab === undefined) return;
    const ticket = ++asked.current;
    const next: PanelPage = tab === null ? { kind: 'nowhere' } : await lookAtTab(tab, siteOf);
    if (ticket !== asked.current) return;
    setPage((before) => (isSamePage(before, next) ? before : next));
  }, [tab]);
  const lookAgain = useCallback(() => void look(), [look]);

  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(lookAgain, LOOK_AGAIN_MS);
    };
    const slow = setTimeout(() => setPage((before) => whileLooking(before, tab)), LOOKING_MS);
    end.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      clearTimeout(slow);
    });
    hearBackground((tabId) => (tabId === null || tabId === tab) && soon(), end.signal);
    watchTab(tab, soon, end.signal);
    lookAgain();
    return () => end.abort();
  }, [tab]);
  return { page, lookAgain };
}

/** What belongs to another tab does not stay while this one is slow to answer. */
function whileLooking(page: PanelPage, tab: FollowedTab): PanelPage {
  return 'tabId' in page && page.tabId !== tab ? { kind: 'looking' } : page;
}

/** Calls when the tab begins or ends to load a page: the browser tells that of every tab. */
function watchTab(tab: FollowedTab, onLoad: () => void, signal: AbortSignal): void {
  const { onUpdated } = browser.tabs;
  const listener = (tabId: number, { status }: { status?: string }) => {
    if (tabId === tab && status !== undefined) onLoad();
  };
  onUpdated.addListener(listener);
  signal.addEventListener('abort', () => onUpdated.removeListener(listener));
}

/**
 * Where the browser does not tell the address, the reader has allowed us nothing there: `null`. Who
 * has allowed all sites has allowed what can be: then it is closed to extensions.
 */
async function siteOf(tabId: number): Promise<SiteState | null> {
  const { url } = await browser.tabs.get(tabId);
  if (url) return ask('getSite', { url });
  const isHeld = await browser.permissions.contains({ origins: [ALL_SITES] });
  return isHeld ? { kind: 'closed' } : null;
}
