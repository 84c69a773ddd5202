import { useCallback, useState } from 'preact/hooks';
import { ArticleHead } from '../../components/article/ArticleHead.tsx';
import { ArticleNames } from '../../components/article/ArticleNames.tsx';
import { ArticleDate } from '../../components/article-date.ts';
import { Tabs } from '../../components/Tabs.tsx';
import { say } from '../../components/words/say.ts';
import type { EntityId } from '../../data/model.ts';
import { lastDayOf } from '../../data/last-day.ts';
import { askPage } from '../background/send.ts';
import { ArticleMap } from './ArticleMap.tsx';
import { BriefingView } from './BriefingView.tsx';
import type { ReadPage } from './panel-page.ts';
import { LibraryEndsHere } from './LibraryEndsHere.tsx';
import { PackSharesHere } from './PackSharesHere.tsx';
import { Site } from './PageState.tsx';
import { TimelineView } from './TimelineView.tsx';
import type { PanelActions } from './use-screens.ts';

const VIEWS = ['names', 'briefing', 'timeline', 'map'] as const;
type View = (typeof VIEWS)[number];

interface ArticlePanelProps extends PanelActions {
  page: ReadPage;
  lookAgain: () => void;
}

/** The article before the reader: its names, its briefing, its timeline, its map. */
export function ArticlePanel({ page, lookAgain, ...actions }: ArticlePanelProps) {
  const [chosen, choose] = useState<View>('names');
  const { tabId, site, view, entities } = page;
  const show = useCallback(
    (entity: EntityId) => {
      // The page has changed under the list: the next look shows what stands there now.
      askPage(tabId, 'showEntity', { entity }).then((isThere) => isThere || lookAgain(), lookAgain);
    },
    [tabId, lookAgain],
  );
  return (
    <ArticleDate.Provider value={lastDayOf(view.article)}>
      <article class="article-panel quotes">
        <ArticleHead title={view.title} {...view.article} />
        <LibraryEndsHere />
        <Tabs
          tabs={VIEWS.map((id) => ({ id, label: say(`view_${id}`) }))}
          chosen={chosen}
          onChoose={choose}
          label={say('views')}
        >
          {chosen === 'names' && (
            <>
              <ArticleNames entities={entities} onShow={show} onOpenEntity={actions.onOpenEntity} />
              <PackSharesHere entities={entities} />
            </>
          )}
          {chosen === 'briefing' && <BriefingView page={page} {...actions} />}
          {chosen === 'timeline' && <TimelineView page={page} {...actions} />}
          {chosen === 'map' && <ArticleMap page={page} {...actions} />}
        </Tabs>
        {site && <Site site={site} tabId={tabId} lookAgain={lookAgain} />}
      </article>
    </ArticleDate.Provider>
  );
}
