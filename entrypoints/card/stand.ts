/**
 * Standing one's ground, with measure: a card that the page hides, moves or covers is shown again a
 * few times; then the page has its way and no card opens in this document any more.
 */

import { MAX_RESHOWS, RESHOW_WINDOW_MS } from '../../data/limits/card-window.ts';
import { rootOf } from '../content/dom.ts';
import type { CardHost } from './card-host.ts';

export interface Stand {
  /** Shows the card and keeps it shown until `signal` ends; answers whether it may be shown at all. */
  hold: (host: CardHost, how: { onLost: () => void; signal: AbortSignal }) => boolean;
}

/** The stand of one document. */
export function makeStand(): Stand {
  let shows: number[] = [];
  let isLost = false;

  function mayShowAgain(): boolean {
    const now = performance.now();
    shows = shows.filter((time) => now - time < RESHOW_WINDOW_MS);
    isLost ||= shows.length >= MAX_RESHOWS;
    shows.push(now);
    return !isLost;
  }

  function hold(card: CardHost, { onLost, signal }: { onLost: () => void; signal: AbortSignal }) {
    if (isLost) {
      onLost();
      return false;
    }
    const again = (): void => {
      if (signal.aborted || isLost) return;
      if (!mayShowAgain()) return onLost();
      restore(card);
      observer.takeRecords();
    };
    const observer = new MutationObserver(() => isIntact(card.host) || again());
    const covered = ({ target, newState }: ToggleEvent): void => {
      if (target === card.host ? !isIntact(card.host) : newState === 'open') again();
    };
    card.show();
    observer.observe(card.host, { attributes: true });
    observer.observe(document, { childList: true });
    const root = rootOf(document);
    if (root) observer.observe(root, { childList: true });
    // Something else came into the top layer, or our own card left it.
    addEventListener('toggle', covered as EventListener, { capture: true, signal });
    signal.addEventListener('abort', () => observer.disconnect());
    return true;
  }

  return { hold };
}

function isIntact(host: HTMLElement): boolean {
  const isOurs = host.attributes.length === 1 && host.popover === 'manual';
  return isOurs && host.parentNode === rootOf(document) && host.matches(':popover-open');
}

function restore({ host, show }: CardHost): void {
  for (const { name } of [...host.attributes]) if (name !== 'popover') host.removeAttribute(name);
  show();
}
