import { useCallback, useEffect, useState } from 'preact/hooks';
import { Failure } from '../../components/Failure.tsx';
import { PageEntities } from '../../components/PageEntities.tsx';
import { SearchBox } from '../../components/search/SearchBox.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { CardPane } from '../own-pages/CardPane.tsx';
import { CoverageLine } from '../own-pages/CoverageLine.tsx';
import { documentOpener, openResult, searchLibrary } from '../own-pages/library-search.ts';
import { readAddress } from './address.ts';
import { Footer } from './Footer.tsx';
import { LossLine } from '../own-pages/LossLine.tsx';
import { useAttempt } from '../own-pages/use-attempt.ts';
import { useCards } from '../own-pages/use-cards.ts';
import { usePage } from './use-page.ts';
import { say } from '../../components/words/say.ts';

const ASKED = readAddress(location.search);

/** Search, the names of the page in the active tab, and the switch of its site. */
export function Popup() {
  const [text, setText] = useState(ASKED.text);
  const { failure, attempt } = useAttempt();
  const page = usePage(attempt);
  const cards = useCards();
  const actions = { onOpenEntity: cards.open, onOpenDocument: documentOpener(attempt) };
  useEffect(() => {
    if (ASKED.entity !== null) cards.open(ASKED.entity);
  }, []);
  const type = useCallback((typed: string) => {
    cards.leave();
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
        isAside={cards.current !== null}
      >
        <p>
          {say('libraryHolds')} <CoverageLine />
        </p>
      </SearchBox>
      {cards.current && (
        <CardPane state={cards.current} onBack={cards.back} onRetry={cards.retry} {...actions} />
      )}
      {!cards.current && text.trim() === '' && <ThisPage page={page} />}
      <Failure words={failure} />
    </main>
  );
}

/** What the popup shows before a word is typed: the page's names, and what to do about its site. */
function ThisPage({ page }: { page: ReturnType<typeof usePage> }) {
  return (
    <>
      <LossLine />
      {(page.site?.kind === 'on' || page.entities.length > 0) && (
        <PageEntities entities={page.entities} onShow={page.show} />
      )}
      {page.site && (
        <SiteSwitch
          site={page.site}
          onAsk={page.askForSite}
          onSwitch={page.switchSite}
          onReadOnce={page.entities.length > 0 ? null : page.readOnce}
        />
      )}
      {page.site && page.site.kind !== 'closed' && (
        <p class="notice">
          <button type="button" class="link" onClick={page.save}>
            {say('saveArticle')}
          </button>
        </p>
      )}
      {page.tab && (
        <p class="notice">
          <button type="button" class="link" onClick={page.openPanel}>
            {say('openPanel')}
          </button>
        </p>
      )}
      <Footer />
    </>
  );
}
