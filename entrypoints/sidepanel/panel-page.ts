/** What the panel knows of the page in the tab that it follows. */

import type { ArticleEntity } from '../../data/article.ts';
import type { EntitySummary } from '../../data/model.ts';
import type { SiteState } from '../background/api.ts';
import type { PageView } from '../background/page-view.ts';
import { ask, askPage } from '../background/send.ts';

/** An entity of the page, with what the library says it is. */
export type ListedEntity = ArticleEntity & EntitySummary & { isMarked: boolean };

export type PanelPage =
  | { kind: 'looking' }
  /** There is no tab to follow. */
  | { kind: 'nowhere' }
  | {
      kind: 'read';
      tabId: number;
      site: SiteState | null;
      view: PageView;
      entities: ListedEntity[];
    }
  /** The page was read, and nothing is marked in it. */
  | { kind: 'empty'; tabId: number; site: SiteState | null }
  /** The page is not read. The site is `null` where the browser tells us nothing about it. */
  | { kind: 'unread'; tabId: number; site: SiteState | null }
  | { kind: 'failed'; error: unknown };

/** A page that was read. */
export type ReadPage = Extract<PanelPage, { kind: 'read' }>;

/** Asks the tab's page, and the background about what stands in it. */
export async function lookAtTab(
  tabId: number,
  siteOf: (tabId: number) => Promise<SiteState | null>,
): Promise<PanelPage> {
  try {
    const [view, site] = await Promise.all([viewOf(tabId), siteOf(tabId)]);
    if (view === null) return { kind: 'unread', tabId, site };
    const entities = view ? await describe(view) : [];
    if (!view || entities.length === 0) return { kind: 'empty', tabId, site };
    return { kind: 'read', tabId, site, view, entities };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', error };
  }
}

/** Whether two answers tell the same, so that what was made of the first can stay. */
export function isSamePage(one: PanelPage, other: PanelPage): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `null` where no in-page script runs: the site is off, the page is loading, or closed to us. */
async function viewOf(tabId: number): Promise<PageView | false | null> {
  try {
    return await askPage(tabId, 'describePage', {});
  } catch (error) {
    console.debug('panel: the page has no in-page script', error);
    return null;
  }
}

/**
 * The page's entities and those of packs that mark nothing there, which the page is not told of; with
 * the library's own word on each, which may have changed since the page was read.
 */
async function describe({ article, language, headlines, entities }: PageView) {
  const unmarked = await ask('findUnmarked', { text: article.text, language, headlines });
  const isMarked = new Set(entities.map(({ id }) => id));
  const found: ArticleEntity[] = unmarked.filter(({ id }) => !isMarked.has(id));
  const all = [...entities, ...found].sort((a, b) => a.start - b.start);
  const summaries = await ask('describeEntities', { entities: all.map(({ id }) => id) });
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return all.flatMap(({ id, mentions, start, end }): ListedEntity[] => {
    const summary = byId.get(id);
    return summary ? [{ ...summary, mentions, start, end, isMarked: isMarked.has(id) }] : [];
  });
}
