import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SharedStatements } from '../../components/article/SharedStatements.tsx';
import { Failure } from '../../components/Failure.tsx';
import { SearchBox } from '../../components/search/SearchBox.tsx';
import { say } from '../../components/words/say.ts';
import { CardPane } from '../own-pages/CardPane.tsx';
import { CoverageLine } from '../own-pages/CoverageLine.tsx';
import { documentOpener, openResult, searchLibrary } from '../own-pages/library-search.ts';
import { useAttempt } from '../own-pages/use-attempt.ts';
import { ArticlePanel } from './ArticlePanel.tsx';
import { PageState } from './PageState.tsx';
import { usePanelPage } from './use-panel-page.ts';
import { useScreens, type PanelActions, type PanelScreen } from './use-screens.ts';
import { useTab } from './use-tab.ts';

/** Beside the page: the article in the tab before the reader, what was opened from it, and search. */
export function SidePanel() {
  const [text, setText] = useState('');
  const { page, lookAgain } = usePanelPage(useTab());
  const { current, back, leave, retry, ...opening } = useScreens(page);
  const { failure, attempt } = useAttempt();
  const actions = { ...opening, onOpenDocument: documentOpener(attempt) };
  const isAside = current !== null || text.trim() !== '';
  const article = useHeldPlace(isAside);
  useLayoutEffect(() => {
    if (current) scrollTo(0, 0);
  }, [current]);
  const type = useCallback((typed: string) => {
    leave();
    setText(typed);
  }, []);

  return (
    <main>
      <h1 class="unseen">Backgrounder</h1>
      <SearchBox
        text={text}
        onText={type}
        search={searchLibrary}
        onPick={(result) => openResult(result, actions)}
        isAside={current !== null}
        takesFocus={false}
      >
        <p>
          {say('libraryHolds')} <CoverageLine />
        </p>
      </SearchBox>
      {current && <Screen screen={current} onBack={back} onRetry={retry} actions={actions} />}
      <div class="below" ref={article} hidden={isAside}>
        {page.kind === 'read' ? (
          <ArticlePanel key={page.tabId} page={page} lookAgain={lookAgain} {...actions} />
        ) : (
          <PageState page={page} lookAgain={lookAgain} />
        )}
      </div>
      <Failure words={failure} />
    </main>
  );
}

interface ScreenProps {
  screen: PanelScreen;
  onBack: () => void;
  onRetry: (entity: string) => void;
  actions: PanelActions;
}

function Screen({ screen, onBack, onRetry, actions }: ScreenProps) {
  if (screen.kind === 'shared')
    return <SharedStatements {...screen} onBack={onBack} {...actions} />;
  return <CardPane state={screen.state} onBack={onBack} onRetry={onRetry} {...actions} />;
}

/** What is put aside keeps its place and its focus until it comes back. */
function useHeldPlace(isAside: boolean) {
  const held = useRef<HTMLDivElement>(null);
  const place = useRef<{ focused: HTMLElement; top: number } | null>(null);
  const active = document.activeElement;
  // While it is rendered; then the screen in front takes the focus.
  if (active instanceof HTMLElement && held.current?.contains(active)) {
    place.current = { focused: active, top: scrollY };
  }
  useLayoutEffect(() => {
    if (isAside) scrollTo(0, 0);
    else if (place.current) {
      scrollTo(0, place.current.top);
      place.current.focused.focus({ preventScroll: true });
    }
  }, [isAside]);
  return held;
}
