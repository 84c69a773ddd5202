/** What the pointer does on the page, at most once a frame. Only real events count. */

import type { Point } from './geometry.ts';

export interface PointerHandlers {
  /** The pointer is at a point of the window, over this innermost element; `null` outside. */
  move: (at: Point, target: EventTarget | null) => void;
  /** The page was scrolled under the pointer. */
  scroll: (at: Point) => void;
  /** A click or a tap. */
  click: (at: Point, target: EventTarget | null, way: 'press' | 'touch') => void;
}

const OUTSIDE: Point = { x: -1, y: -1 };

/** Follows the pointer until `signal` ends. Nothing is prevented, and nothing slows scrolling down. */
export function watchPointer(handlers: PointerHandlers, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let at = OUTSIDE;
  let target: EventTarget | null = null;
  const move = onceAFrame(() => handlers.move(at, target), signal);
  const scroll = onceAFrame(() => handlers.scroll(at), signal);
  const follow = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    at = { x: event.clientX, y: event.clientY };
    target = innermost(event);
    move();
  };
  addEventListener('pointermove', follow, options);
  // A frame within the page shows only that the pointer entered it.
  addEventListener('pointerover', follow, options);
  addEventListener(
    'pointerout',
    (event) => {
      if (!event.isTrusted || event.relatedTarget) return;
      [at, target] = [OUTSIDE, null];
      move();
    },
    options,
  );
  addEventListener('scroll', (event) => event.isTrusted && scroll(), options);
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      const way = (event as PointerEvent).pointerType === 'touch' ? 'touch' : 'press';
      handlers.click({ x: event.clientX, y: event.clientY }, innermost(event), way);
    },
    options,
  );
}

/** The element that the event is for, inside open shadow roots too; a closed root shows its host. */
function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? null;
}

function onceAFrame(run: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) run();
    });
  };
}
