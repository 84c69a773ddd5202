import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { chooseTab, type PanelPlace } from './choose-tab.ts';

/** What the panel shows: `undefined` until it is known, `null` where there is no tab to show. */
export type FollowedTab = number | null | undefined;

/** The tab that the panel follows, through every switch of tabs in its window. */
export function useTab(): FollowedTab {
  const [tab, setTab] = useState<FollowedTab>(undefined);
  useEffect(() => {
    const end = new AbortController();
    follow((id) => end.signal.aborted || setTab(id), end.signal).catch(console.error);
    return () => end.abort();
  }, []);
  return tab;
}

async function follow(show: (tabId: number | null) => void, signal: AbortSignal): Promise<void> {
  const place = await findPlace();
  const choose = async () => show(chooseTab(await browser.tabs.query({}), place));
  const chooseAgain = () => void choose().catch(console.error);
  const { onActivated, onRemoved, onAttached } = browser.tabs;
  const events = [onActivated, onRemoved, onAttached, browser.tabs.onReplaced];
  for (const event of events) {
    // Firefox replaces no tabs.
    event?.addListener(chooseAgain);
    signal.addEventListener('abort', () => event?.removeListener(chooseAgain));
  }
  await choose();
}

async function findPlace(): Promise<PanelPlace> {
  const [own, window] = await Promise.all([browser.tabs.getCurrent(), currentWindow()]);
  const given = new URLSearchParams(location.search).get('tab') ?? '';
  return {
    given: /^\d{1,15}$/.test(given) ? Number(given) : null,
    own: own?.id ?? null,
    windowId: window,
    origin: browser.runtime.getURL('/'),
  };
}

/** Firefox for Android has one window and no word for it. */
async function currentWindow(): Promise<number> {
  return (await browser.windows?.getCurrent())?.id ?? -1;
}
