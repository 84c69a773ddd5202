import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageNotice, type PageNoticeKind } from '../../components/article/PageNotice.tsx';
import { Failure } from '../../components/Failure.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { say } from '../../components/words/say.ts';
import { ALL_SITES, sitePattern, type SiteState } from '../background/api.ts';
import { ask } from '../background/send.ts';
import { CoverageLine } from '../own-pages/CoverageLine.tsx';
import { useAttempt } from '../own-pages/use-attempt.ts';
import type { PanelPage } from './panel-page.ts';

interface PageStateProps {
  page: Exclude<PanelPage, { kind: 'read' }>;
  lookAgain: () => void;
}

/** Why there is no article to show, and what the reader can do about it. */
export function PageState({ page, lookAgain }: PageStateProps) {
  const kind = noticeOf(page);
  const site = 'site' in page ? page.site : null;
  return (
    <PageNotice kind={kind}>
      {kind === 'empty' && (
        <p>
          {say('libraryHolds')} <CoverageLine />
        </p>
      )}
      {kind === 'unknown' && <TurnOn onDone={lookAgain} />}
      {(kind === 'failed' || kind === 'waiting') && (
        <button type="button" class="button plain" onClick={lookAgain}>
          {say('again')}
        </button>
      )}
      {site && site.kind !== 'closed' && 'tabId' in page && (
        <Site site={site} tabId={page.tabId} lookAgain={lookAgain} />
      )}
    </PageNotice>
  );
}

function noticeOf(page: PageStateProps['page']): PageNoticeKind {
  if (page.kind !== 'unread') return page.kind;
  if (page.site === null) return 'unknown';
  return page.site.kind === 'on' ? 'waiting' : page.site.kind === 'closed' ? 'closed' : 'off';
}

/** We do not know the site, so there is none to ask for: all of them, or the toolbar button. */
function TurnOn({ onDone }: { onDone: () => void }) {
  const { failure, attempt } = useAttempt();
  return (
    <>
      <p>{say('pageHow')}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          // First call of the press, before any await: the browser asks only on the reader's gesture.
          attempt(browser.permissions.request({ origins: [ALL_SITES] }), onDone);
        }}
      >
        {say('turnOn')}
      </button>
      <Failure words={failure} />
    </>
  );
}

interface SiteProps {
  site: SiteState;
  tabId: number;
  lookAgain: () => void;
}

/** The switch of the page's site; a page that is not to be read this once says how it can be. */
export function Site({ site, tabId, lookAgain }: SiteProps) {
  const [isRefused, setRefused] = useState(false);
  const { failure, attempt } = useAttempt();
  const readOnce = () => {
    ask('readPage', { tabId }).then(lookAgain, (error: unknown) => {
      console.debug('panel: the page is not to be read from here', error);
      setRefused(true);
    });
  };
  return (
    <>
      <SiteSwitch
        site={site}
        onAsk={(host) =>
          attempt(browser.permissions.request({ origins: [sitePattern(host)] }), lookAgain)
        }
        onSwitch={(host, on) => attempt(ask('setSite', { host, on }), lookAgain)}
        onReadOnce={site.kind === 'off' ? readOnce : null}
      />
      <Failure words={failure} />
      {isRefused && <p class="notice">{say('pageHow')}</p>}
    </>
  );
}
