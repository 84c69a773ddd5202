/** As much of a tab as choosing one needs. */
export interface OpenTab {
  id?: number | undefined;
  windowId: number;
  active: boolean;
  url?: string | undefined;
  /** Milliseconds since 1970. */
  lastAccessed?: number | undefined;
}

/** Where the panel stands. */
export interface PanelPlace {
  /** The tab that its address names, `?tab=ID`; it follows no other. */
  given: number | null;
  /** Its own tab, where it is open as a page; `null` beside the window's tabs. */
  own: number | null;
  windowId: number;
  /** Address of the extension's own pages. */
  origin: string;
}

/**
 * The tab that the panel shows: the one in front in its window. As a page of its own, the panel is in
 * front itself, and shows the tab that was there last.
 */
export function chooseTab(tabs: readonly OpenTab[], place: PanelPlace): number | null {
  const { given, own, windowId } = place;
  if (given !== null) return tabs.some(({ id }) => id === given) ? given : null;
  if (own === null) {
    return tabs.find((tab) => tab.active && tab.windowId === windowId)?.id ?? null;
  }
  const others = tabs.filter(({ id, url }) => id !== own && !isToolPage(url, place.origin));
  const [last] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id ?? null;
}

/** Own pages are tools, but for the one with an article to try. */
function isToolPage(url: string | undefined, origin: string): boolean {
  return url !== undefined && url.startsWith(origin) && !url.startsWith(`${origin}welcome.html`);
}
