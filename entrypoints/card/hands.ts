/** From what the hands do on the page to what becomes of the card. */

import type { Cards } from '../content/cards.ts';
import type { Gesture } from '../content/gestures.ts';
import type { HoverEvent } from '../content/hover-state.ts';
import type { Mark } from '../content/marks.ts';
import { isInView } from './in-view.ts';
import { isEscape, isTyped } from './keys.ts';

type On<Type> = Extract<Gesture, { type: Type }>;

/** Tells `cards` of every gesture. */
export function handsOn(cards: Cards): (gesture: Gesture) => void {
  return (gesture) => {
    switch (gesture.type) {
      case 'move':
        return cards.tell(spotOf(cards, gesture));
      case 'scroll':
        return scroll(cards, gesture);
      case 'click':
        return cards.isCard(gesture.target) ? undefined : cards.tell(clicked(cards, gesture));
      case 'key':
        return press(cards, gesture);
    }
  };
}

function spotOf(cards: Cards, gesture: On<'move' | 'scroll'>): HoverEvent<Mark> {
  const isOnCard = cards.isCard(gesture.target);
  return { ...gesture, mark: isOnCard ? null : gesture.mark, isOnCard, card: cards.box() };
}

function scroll(cards: Cards, gesture: On<'scroll'>): void {
  const shown = cards.shown();
  const isLost = shown && !cards.isPinned() && !isInView(shown);
  cards.tell(isLost ? { type: 'close', time: gesture.time } : spotOf(cards, gesture));
}

/** A click on a mark opens its card and keeps it; elsewhere it closes one; a link stays a link. */
function clicked(cards: Cards, { time, target, mark, way }: On<'click'>): HoverEvent<Mark> {
  if (!mark || isOperated(target) || !isCollapsed()) return { type: 'close', time };
  return cards.shown() === mark ? { type: 'pin', time } : { type: 'open', mark, way, time };
}

/** Only when Escape closed something the page does not get the key. */
function press(cards: Cards, { event, time }: On<'key'>): void {
  if (isEscape(event)) {
    const isOpen = cards.shown() !== null;
    cards.tell({ type: 'close', time });
    if (!isOpen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (isTyped(event)) cards.tell({ type: 'typing', time });
}

const { closest } = Element.prototype;

/** Other roles name parts of a page: many an article stands in `role=main`. */
const OPERATED =
  'a[href],button,input,select,textarea,summary,label,[contenteditable],[role=button],[role=link],' +
  '[role=tab],[role=option],[role=radio],[role^=menuitem],[role$=box]';

/** Something of the page's own happens on a click there. */
function isOperated(target: EventTarget | null): boolean {
  return target instanceof Element && closest.call(target, OPERATED) !== null;
}

/** No text was being selected. */
function isCollapsed(): boolean {
  return getSelection()?.isCollapsed ?? true;
}
