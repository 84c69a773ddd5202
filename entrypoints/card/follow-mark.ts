/** Keeps a card beside its mark while the page scrolls, zooms, or the card's content changes. */

import { CARD_MAX_HEIGHT_PX, TEXT_SCALE } from '../../data/limits/card-window.ts';
import type { CardRequest } from '../content/card-request.ts';
import { rootOf } from '../content/dom.ts';
import { onceAFrame } from '../content/once-a-frame.ts';
import type { CardHost } from './card-host.ts';
import { placeCard, type Side } from './place.ts';
import { pixelsToOne, viewport } from './viewport.ts';

export interface Follower {
  /** Places the card now; it places itself again until the request's signal ends. */
  place: () => void;
  /** Where it stands; `null` before it was placed. */
  side: () => Side | null;
}

/** Answers what places the card. */
export function followMark(
  { host, root, set }: CardHost,
  { markBoxes, pointer, appearance, way, onClose, signal }: CardRequest,
): Follower {
  let stay: Side | null = null;
  let one = 1;
  const page = rootOf(document);
  const isRightToLeft = page !== null && getComputedStyle(page).direction === 'rtl';

  function heightAt(width: number): number {
    set('width', `${width}px`);
    const card = root.firstElementChild;
    return card ? host.offsetHeight + (card.scrollHeight - card.clientHeight) * one : 0;
  }

  function place(): void {
    if (!host.matches(':popover-open')) return;
    const mark = markBoxes();
    // Its text has left the page.
    if (mark.length === 0) return onClose();
    unzoom(set);
    one = pixelsToOne();
    set('--zoom', String(one));
    const scale = TEXT_SCALE[appearance.textSize] * one;
    const isSheet = way === 'touch' || one !== 1;
    const options = { pointer, heightAt, viewport: viewport(), stay, scale, isSheet };
    const placement = placeCard({ mark, isRightToLeft, ...options });
    stay = placement.side;
    set('width', `${placement.width}px`);
    set('max-height', `${placement.height}px`);
    // Text on whole pixels is sharper.
    set('left', `${Math.round(placement.left)}px`);
    set('top', `${Math.round(placement.top)}px`);
  }

  const follow = onceAFrame(place, signal);
  const options = { capture: true, passive: true, signal };
  for (const moved of [window, visualViewport as VisualViewport])
    for (const type of ['scroll', 'resize']) moved.addEventListener(type, follow, options);
  const observer = new ResizeObserver(follow);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
  set('max-height', `${CARD_MAX_HEIGHT_PX}px`);
  return { place, side: () => stay };
}

/** A page that zooms its root would zoom the card along, and its place. */
function unzoom(set: CardHost['set']): void {
  const zoom = (rootOf(document) as HTMLElement | null)?.currentCSSZoom ?? 1;
  set('zoom', String(1 / zoom));
}
