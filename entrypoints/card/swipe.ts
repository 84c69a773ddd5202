/** Closing a sheet with a finger: it is pulled by its upper bar towards its edge of the window. */

import {
  SWIPE_CLOSE_PX,
  SWIPE_CLOSE_SPEED,
  SWIPE_LEAST_PX,
} from '../../data/limits/card-window.ts';
import type { CardHost } from './card-host.ts';
import type { Side } from './place.ts';

interface SwipeOptions {
  side: () => Side | null;
  onClose: () => void;
  signal: AbortSignal;
}

interface Pull {
  id: number;
  /** On the screen: the page may be zoomed, and the sheet is not. */
  y: number;
  time: number;
  /** Towards the edge that the sheet hangs on: down is 1. */
  way: 1 | -1;
}

/** Follows a finger on the sheet's bar until `signal` ends; a pull too short or too slow goes back. */
export function closeBySwipe(
  { root, set }: CardHost,
  { side, onClose, signal }: SwipeOptions,
): void {
  let pull: Pull | null = null;

  /** How far towards its edge; `null` for what another finger does. */
  function pulled({ pointerId, screenY, isTrusted }: PointerEvent): number | null {
    const isOurs = isTrusted && pull?.id === pointerId;
    return isOurs ? Math.max(0, (screenY - pull!.y) * pull!.way) : null;
  }

  function begin(event: PointerEvent): void {
    const bar = event.target instanceof Element ? event.target.closest('.bar') : null;
    const way = WAYS[side() ?? 'below'];
    if (!event.isTrusted || event.pointerType !== 'touch' || !bar || !way) return;
    pull = { id: event.pointerId, y: event.screenY, time: event.timeStamp, way };
  }

  function move(event: PointerEvent): void {
    const distance = pulled(event);
    if (distance === null) return;
    const by = distance > SWIPE_LEAST_PX ? distance * pull!.way : 0;
    set('translate', `0 calc(${by}px * var(--zoom))`);
  }

  function end(event: PointerEvent): void {
    const distance = pulled(event);
    if (distance === null) return;
    const speed = distance / Math.max(1, event.timeStamp - pull!.time);
    pull = null;
    set('translate', 'none');
    const isFast = distance > SWIPE_LEAST_PX && speed >= SWIPE_CLOSE_SPEED;
    if (event.type === 'pointerup' && (isFast || distance >= SWIPE_CLOSE_PX)) onClose();
  }

  root.addEventListener('pointerdown', begin as EventListener, { signal });
  // The finger may leave the bar while it pulls.
  addEventListener('pointermove', move, { capture: true, passive: true, signal });
  addEventListener('pointerup', end, { capture: true, signal });
  addEventListener('pointercancel', end, { capture: true, signal });
}

const WAYS: Partial<Record<Side, 1 | -1>> = {
  'sheet-bottom': 1,
  'sheet-top': -1,
};
