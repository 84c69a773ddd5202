/** Backgrounder on a page, whole: finds the names, marks them, opens cards. */

import type { PageApi } from '../background/api.ts';
import type { Ask } from './ask.ts';
import { startCards, type Cards } from './cards.ts';
import { commandsFor } from './commands.ts';
import type { OpenCard } from './door.ts';
import type { Point } from './geometry.ts';
import { markAt } from './hit.ts';
import { watchKeys } from './keys.ts';
import { isFresh, startMarks, type Mark, type Marks } from './marks.ts';
import { watchPointer } from './pointer.ts';
import { readArticle } from './read-article.ts';
import { isInView } from './view.ts';

export interface ReadingOptions {
  ask: Ask;
  /** Brings the card's views; a page of the extension bundles them, a web page has them injected. */
  loadCard: () => Promise<OpenCard>;
  /** Ends everything and leaves no trace. */
  signal: AbortSignal;
}

/** Starts on the document of this script; answers what can be commanded. */
export function startReading({ ask, loadCard, signal }: ReadingOptions): Omit<PageApi, 'stop'> {
  const marks = startMarks(signal);
  const cards = startCards({ marks, ask, loadCard, signal });
  watchHands(marks, cards, signal);
  const onRead = () => {
    const shown = cards.shown();
    if (shown && !isFresh(shown)) cards.tell({ type: 'close' });
  };
  readArticle({ marks, ask, onRead, signal });
  return commandsFor(marks, cards);
}

function watchHands(marks: Marks, cards: Cards, signal: AbortSignal): void {
  const spot = (at: Point, target: EventTarget | null) => {
    marks.hold();
    const isOnCard = cards.isCard(target);
    const mark = isOnCard ? null : markAt(marks.painted(), target, at);
    return { at, mark, isOnCard, card: cards.box() };
  };
  watchPointer(
    {
      move: (at, target) => cards.tell({ type: 'move', ...spot(at, target) }),
      scroll(at) {
        const shown = cards.shown();
        if (shown && !cards.isPinned() && !isInView(shown)) cards.tell({ type: 'close' });
        else cards.tell({ type: 'scroll', ...spot(at, elementAt(at)) });
      },
      click: (at, target) => click(cards, spot(at, target), target),
    },
    signal,
  );
  watchKeys(
    {
      escape() {
        const isOpen = cards.shown() !== null;
        cards.tell({ type: 'close' });
        return isOpen;
      },
      typing: () => cards.tell({ type: 'typing' }),
    },
    signal,
  );
}

const { elementFromPoint } = Document.prototype;
const { closest } = Element.prototype;

function elementAt({ x, y }: Point): Element | null {
  return elementFromPoint.call(document, x, y);
}

/** A click on a mark opens its card and keeps it; elsewhere it closes one; a link stays a link. */
function click(
  cards: Cards,
  { mark, isOnCard }: { mark: Mark | null; isOnCard: boolean },
  target: EventTarget | null,
): void {
  if (isOnCard) return;
  if (!mark || isOperated(target) || !isCollapsed()) cards.tell({ type: 'close' });
  else if (cards.shown() === mark) cards.tell({ type: 'pin' });
  else cards.tell({ type: 'open', mark });
}

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
