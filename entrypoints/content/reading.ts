/** Backgrounder on a page, whole: finds the names, marks them, opens cards. */

import type { PageApi } from '../background/api.ts';
import type { PageView } from '../background/page-view.ts';
import type { Ask } from './ask.ts';
import type { CardProgram, Commands } from './door.ts';
import type { Point } from './geometry.ts';
import { markAt } from './hit.ts';
import { watchKeys } from './keys.ts';
import { isFresh, startMarks, type Mark, type Marks } from './marks.ts';
import { watchPointer } from './pointer.ts';
import { readArticle } from './read-article.ts';
import { isInView } from './in-view.ts';
import { sleepUntilRest, type Sleeper } from './wake.ts';

export interface ReadingOptions {
  ask: Ask;
  /** Brings the card program; a page of the extension bundles it, a web page has it injected. */
  loadCard: () => Promise<CardProgram>;
  /** Ends everything and leaves no trace. */
  signal: AbortSignal;
}

/** What the background and the popup may ask of a page; `stop` is for whoever began it. */
export type Controls = {
  [Verb in Exclude<keyof PageApi, 'stop'>]: (
    request: Parameters<PageApi[Verb]>[0],
  ) => ReturnType<PageApi[Verb]> | Promise<ReturnType<PageApi[Verb]>>;
};

/** Starts on the document of this script; answers what can be commanded. */
export function startReading({ ask, loadCard, signal }: ReadingOptions): Controls {
  const marks = startMarks(signal);
  let commands: Commands | null = null;
  const sleeper = sleepUntilRest(async () => {
    const program = await loadCard();
    const cards = program.startCards({ marks, ask, signal });
    commands = program.commandsFor(marks, cards);
    return cards;
  }, signal);
  const onRead = () => {
    const shown = sleeper.cards()?.shown();
    if (shown && !isFresh(shown)) sleeper.tell({ type: 'close' });
  };
  watchHands(marks, sleeper, signal);
  const article = readArticle({ marks, ask, onRead, signal });
  const command = async (run: (commands: Commands) => boolean) => {
    if (marks.painted().length === 0) return false;
    await sleeper.wake();
    return commands !== null && run(commands);
  };
  return {
    runCommand: ({ command: name }) => command(({ run }) => run(name)),
    showEntity: ({ entity }) => command(({ openEntity }) => openEntity(entity)),
    lookUp: async ({ entity }) => {
      await sleeper.wake();
      return commands?.lookUp(entity) ?? false;
    },
    readAnyway: () => (article.readAnyway(), null),
    readAgain: () => (article.askAgain(), null),
    describePage: async () => {
      // Without an article, the card program is not brought to the page.
      if (marks.blocks().length > 0) await sleeper.wake();
      return commands?.describePage() ?? NOTHING;
    },
    listEntities: () => [...marks.byEntity()].map(([id, of]) => listed(id, of)),
  };
}

const NOTHING: PageView = {
  ...{ title: '', language: '', headlines: [], entities: [] },
  article: { text: '', published: null },
};

function listed(id: string, marks: readonly Mark[]) {
  return { id, name: marks[0]?.mention.name ?? id, mentions: marks.length };
}

function watchHands(marks: Marks, { tell, cards }: Sleeper, signal: AbortSignal): void {
  const spot = (at: Point, target: EventTarget | null) => {
    marks.hold();
    const isOnCard = cards()?.isCard(target) ?? false;
    const mark = isOnCard ? null : markAt(marks.painted(), target, at);
    return { at, mark, isOnCard, card: cards()?.box() ?? null };
  };
  const move = (at: Point, target: EventTarget | null) => {
    tell({ type: 'move', ...spot(at, target) });
  };
  const scroll = (at: Point) => {
    const shown = cards()?.shown();
    if (shown && !cards()?.isPinned() && !isInView(shown)) tell({ type: 'close' });
    else tell({ type: 'scroll', ...spot(at, elementFromPoint.call(document, at.x, at.y)) });
  };
  /** A click on a mark opens its card and keeps it; elsewhere it closes one; a link stays a link. */
  const click = (at: Point, target: EventTarget | null, way: 'press' | 'touch') => {
    const { mark, isOnCard } = spot(at, target);
    if (isOnCard) return;
    if (!mark || isOperated(target) || !isCollapsed()) tell({ type: 'close' });
    else if (cards()?.shown() === mark) tell({ type: 'pin' });
    else tell({ type: 'open', mark, way });
  };
  const escape = () => {
    const isOpen = Boolean(cards()?.shown());
    tell({ type: 'close' });
    return isOpen;
  };
  watchPointer({ move, scroll, click }, signal);
  watchKeys({ escape, typing: () => tell({ type: 'typing' }) }, signal);
}

const { elementFromPoint } = Document.prototype;
const { closest } = Element.prototype;

/** Something of the page's own happens on a click there. */
function isOperated(target: EventTarget | null): boolean {
  const operated =
    'a[href], button, input, select, textarea, summary, label, [role], [contenteditable]';
  const element = target instanceof Element ? target : null;
  return element !== null && closest.call(element, operated) !== null;
}

/** No text was being selected. */
function isCollapsed(): boolean {
  return getSelection()?.isCollapsed ?? true;
}
