/** The views on a page of their own: what a test mounts, presses and asks. */

import { render } from 'preact';
import { ENGLISH } from '../../english.ts';
import { ArticleNames, type NamedEntity } from '../../../components/article/ArticleNames.tsx';
import { DatedStatements } from '../../../components/article/DatedStatements.tsx';
import { WhoWithWhom } from '../../../components/article/WhoWithWhom.tsx';
import articleStyles from '../../../components/article/article.css?inline';
import cardStyles from '../../../components/card/card.css?inline';
import documentStyles from '../../../components/document/document.css?inline';
import pageStyles from '../../../components/page.css?inline';
import searchStyles from '../../../components/search/search.css?inline';
import { Card } from '../../../components/card/Card.tsx';
import { CardNotice, type CardNoticeKind } from '../../../components/card/CardNotice.tsx';
import {
  DocumentPage,
  type DocumentPageProps,
} from '../../../components/document/DocumentPage.tsx';
import type { ResultGroups } from '../../../components/search/result-groups.ts';
import { SearchBox } from '../../../components/search/SearchBox.tsx';
import { speakFrom } from '../../../components/words/say.ts';
import type { CardActs } from '../../../components/acts/card-acts.ts';
import type { CardChoices, Kept } from '../../../data/choices.ts';
import type { ArticleTimeline, EntityLink } from '../../../data/article.ts';
import type { Card as CardContent } from '../../../data/model.ts';

speakFrom(ENGLISH);

/** What the views called back, in order. */
export const calls: string[] = [];
const note =
  (name: string) =>
  (...given: readonly unknown[]) =>
    void calls.push([name, ...given].join(' '));

/** Cards that a test shows again: the same objects. */
export const kept: Record<string, CardContent & { choices?: CardChoices }> = {};

/** What the acts answer from now on. */
export const outcome: { kept: Kept; isCopied: boolean; fails: boolean } = {
  kept: 'kept',
  isCopied: true,
  fails: false,
};

const keep =
  (name: string) =>
  async (...given: readonly unknown[]) => {
    calls.push([name, ...given.map((value) => JSON.stringify(value))].join(' '));
    if (outcome.fails) throw new Error('test: this one fails');
    return outcome.kept;
  };

const ACTS: CardActs = {
  onCopy: async (text) => (calls.push(`copy ${text}`), outcome.isCopied),
  onPin: keep('pin'),
  onKnow: keep('know'),
  onReport: keep('report'),
  site: { host: 'www.news.example', onLeave: note('leave') },
  mark: { entity: 'cecot', why: 'full name in the headline' },
};

export function mountCard(card: CardContent & { choices?: CardChoices }): void {
  dress([cardStyles, pageStyles]);
  render(
    <Card
      card={card}
      acts={ACTS}
      role="dialog"
      canGoBack
      onBack={note('back')}
      onClose={note('close')}
      onOpenEntity={note('entity')}
      onOpenDocument={note('document')}
    />,
    document.body,
  );
}

export function mountNotice(kind: CardNoticeKind): void {
  dress([cardStyles, pageStyles]);
  render(
    <CardNotice
      kind={kind}
      name="CECOT"
      role="dialog"
      canGoBack={false}
      onBack={note('back')}
      onClose={note('close')}
      onRetry={note('retry')}
    />,
    document.body,
  );
}

export function mountNames(entities: readonly NamedEntity[]): void {
  dress([articleStyles]);
  render(
    <main>
      <ArticleNames entities={entities} onShow={note('show')} onOpenEntity={note('entity')} />
    </main>,
    document.body,
  );
}

export function mountTimeline(timeline: ArticleTimeline, articleDate: string | null): void {
  dress([cardStyles, articleStyles]);
  render(
    <main class="quotes">
      <DatedStatements
        timeline={timeline}
        articleDate={articleDate}
        title="The article"
        onAll={note('all')}
        onOpenEntity={note('entity')}
        onOpenDocument={note('document')}
      />
    </main>,
    document.body,
  );
}

export function mountMap(
  entities: readonly NamedEntity[],
  links: readonly EntityLink[],
  isList = false,
): void {
  dress([articleStyles]);
  render(
    <main>
      <WhoWithWhom
        entities={entities}
        links={links}
        isList={isList}
        onList={(next) => mountMap(entities, links, next)}
        onOpenLink={({ one, other }) => note('link')(one, other)}
        onOpenEntity={note('entity')}
      />
    </main>,
    document.body,
  );
}

export function mountDocument(props: DocumentPageProps): void {
  dress([documentStyles]);
  render(
    <main>
      <DocumentPage {...props} />
    </main>,
    document.body,
  );
}

/** The answers still owed, by the words asked; a test gives them in the order it wants. */
export const owed = new Map<string, (groups: ResultGroups) => void>();

export function mountSearch(text = ''): void {
  dress([searchStyles]);
  render(
    <main>
      <h1 class="unseen">Search</h1>
      <SearchBox
        text={text}
        onText={mountSearch}
        search={search}
        onPick={({ kind, id, index }) => note('pick')(kind, id, index)}
        isAside={false}
      >
        <p>What the library covers.</p>
      </SearchBox>
    </main>,
    document.body,
  );
}

function search(text: string): Promise<ResultGroups> {
  calls.push(`search ${text}`);
  return new Promise((answer) => owed.set(text, answer));
}

function dress(styles: readonly string[]): void {
  document.body.className = 'page';
  document.body.style.background = 'light-dark(#fffefc, #1a1918)';
  document.body.style.color = 'light-dark(#1c1a17, #ebe7df)';
  document.adoptedStyleSheets = styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
