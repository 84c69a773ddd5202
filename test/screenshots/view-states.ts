/** What cards come to show that no article of the demo brings about. */

import { aCard, aQuote } from '../fixtures/a-card.ts';
import type { ViewsBrowser, ViewsPage } from '../page/components/open-views.ts';
import { dress, type Look } from './dress.ts';
import { inLooks, type Picture } from './picture.ts';

export interface ViewState {
  name: string;
  /** Of the page, in CSS pixels: as wide as a card over a page, or as a phone. */
  size: { width: number; height: number };
  looks: readonly Look[];
  mount: (views: ViewsPage) => Promise<void>;
}

const CARD = { width: 400, height: 600 };
const PHONE = { width: 280, height: 600 };
const BOTH: readonly Look[] = ['light', 'dark'];
const ALL: readonly Look[] = ['light', 'dark', 'forced'];

const LONG_NAME =
  'Inter-American Commission on Human Rights of the Organization of American States';
const ONE_WORD = 'Rechtsschutzversicherungsgesellschaftenverband';
const ARABIC = aQuote({
  text: 'يتسع السجن لأربعين ألف سجين، كما قال الوزير يوم الخميس.',
  publisher: 'صحيفة الاختبار',
  title: 'ما نعرفه عن السجن',
  language: 'ar',
});

export const VIEW_STATES: readonly ViewState[] = [
  aNotice('loading'),
  aNotice('empty'),
  aNotice('failed'),
  aState('one', aCard({ definition: null, statements: [aQuote()], ...nothingElse() })),
  aState('long', aLongCard()),
  { ...aState('long-narrow', aLongCard()), size: PHONE },
  aState(
    'arabic',
    aCard({
      entity: { id: 'a', name: 'مركز حبس الإرهاب', kind: 'facility', label: 'سجن', aliases: [] },
      definition: ARABIC,
      statements: [ARABIC, aQuote({ index: 2 }), { ...ARABIC, index: 3 }],
    }),
  ),
  aState('old-library', aCard({ articleDate: '2026-06-01' })),
];

/** A state of the card in each of its looks. */
export async function* picturesOfState(
  browser: ViewsBrowser,
  state: ViewState,
  scale = 2,
): AsyncIterable<Picture> {
  const views = await browser.open(state.size.width);
  await dress(views.page, state.looks[0]!, { ...state.size, scale });
  await state.mount(views);
  yield* inLooks(views.page, state);
}

function aState(name: string, card: ReturnType<typeof aCard>): ViewState {
  return {
    name: `view-${name}`,
    size: CARD,
    looks: BOTH,
    mount: (views) => views.inViews(({ mountCard }, content) => mountCard(content), card),
  };
}

function aNotice(kind: 'loading' | 'empty' | 'failed'): ViewState {
  return {
    name: `view-${kind}`,
    size: { width: 400, height: 240 },
    looks: ALL,
    mount: (views) => views.inViews(({ mountNotice }, which) => mountNotice(which), kind),
  };
}

function nothingElse() {
  return { disagreements: [], timeline: [], related: [] };
}

function aLongCard() {
  const voices = [
    { entity: 'one', name: LONG_NAME },
    { entity: null, name: `a spokesperson of the ${ONE_WORD}` },
  ];
  const long = aQuote({
    voices,
    publisher: LONG_NAME,
    text: `${ONE_WORD}: ${LONG_NAME}. `.repeat(6),
  });
  return aCard({
    entity: { id: 'long', name: LONG_NAME, kind: 'organization', label: ONE_WORD, aliases: [] },
    definition: long,
    statements: [{ ...long, index: 1 }, aQuote({ index: 2 })],
  });
}
