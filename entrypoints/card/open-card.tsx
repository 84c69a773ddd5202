/** Opens a card over a page: host, views, place, focus. */

import { render } from 'preact';
import cardStyles from '../../components/card/card.css?inline';
import { TEXT_SCALE } from '../../data/limits/card-window.ts';
import type { CardRequest, OpenCard } from '../content/card-request.ts';
import { makeHost, type CardHost } from './card-host.ts';
import { CardScreen } from './CardScreen.tsx';
import { followMark } from './follow-mark.ts';
import { borrowFocus } from './focus.ts';
import { makeStand, type Stand } from './stand.ts';
import { repairNames } from './repair-names.ts';
import { closeBySwipe } from './swipe.ts';
import { watchSeen } from './seen.ts';

/** The one function of this program; what it remembers, it remembers for the document. */
export function makeOpenCard(): OpenCard {
  repairNames();
  const stand = makeStand();
  return (request) => openCard(request, stand);
}

function openCard(request: CardRequest, stand: Stand) {
  const { signal } = request;
  const host = makeHost(cardStyles, signal);
  dress(host, request);
  const hasFocus = request.way === 'key' || request.way === 'touch';
  const { place, side } = followMark(host, request);
  let isShown = false;

  function show(): void {
    if (isShown || signal.aborted) return;
    isShown = true;
    if (hasFocus) borrowFocus(host, signal);
    if (!stand.hold(host, { onLost: request.onClose, signal })) return;
    place();
    if (hasFocus) focusDialog(host);
  }

  guardPresses(host, request);
  closeBySwipe(host, { side, onClose: request.onClose, signal });
  signal.addEventListener('abort', () => render(null, host.root));
  render(
    <CardScreen request={request} root={host.root} onChange={() => (show(), place())} />,
    host.root,
  );
  return { host: host.host, box: () => (isShown ? host.host.getBoundingClientRect() : null) };
}

/** In the reader's colours and size of text. */
function dress({ set }: CardHost, { appearance: { theme, textSize } }: CardRequest): void {
  set('color-scheme', theme === 'auto' ? 'light dark' : theme);
  // Set in any case: a page can give all its elements such a property.
  set('--backgrounder-scale', String(TEXT_SCALE[textSize]));
}

function focusDialog({ root }: CardHost): void {
  root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
}

/** Presses reach the card only while it can be seen; keys pressed in it are none of the page's. */
function guardPresses({ host, root }: CardHost, { onPress, signal }: CardRequest): void {
  const isSeen = watchSeen(host, signal);
  const press = (event: Event): void => {
    if (event.isTrusted && isSeen()) return onPress();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('click', press, { capture: true, signal });
  for (const type of ['keydown', 'keypress', 'keyup']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
