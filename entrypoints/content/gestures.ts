/** What the reader's hands do on the page, at most once a frame. Only real events count. */

import { markAt } from './hit.ts';
import type { Point } from './geometry.ts';
import type { Mark, Marks } from './marks.ts';
import { onceAFrame } from './once-a-frame.ts';

/** What the hands did at a moment of `performance.now()`. */
export type Gesture = { time: number } & (
  | ({ type: 'move' } & Place)
  /** The page was scrolled under a pointer at rest. */
  | ({ type: 'scroll' } & Place)
  /** A click, or a tap. */
  | ({ type: 'click'; way: 'press' | 'touch' } & Place)
  | { type: 'key'; event: KeyboardEvent; mark: null }
);

/** A point of the window, the innermost element there (`null` outside), and the mark. */
interface Place {
  at: Point;
  target: EventTarget | null;
  mark: Mark | null;
}

const OUTSIDE: Point = { x: -1, y: -1 };
const { elementFromPoint } = Document.prototype;

/** Follows the hands until `signal` ends. Nothing is prevented, and nothing slows scrolling down. */
export function watchHands(
  marks: Marks,
  take: (gesture: Gesture) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  let at = OUTSIDE;
  let target: EventTarget | null = null;
  const placed = (point: Point, element: EventTarget | null): Place & { time: number } => {
    marks.hold();
    const mark = markAt(marks.painted(), element, point);
    return { at: point, target: element, mark, time: performance.now() };
  };
  const move = onceAFrame(() => take({ type: 'move', ...placed(at, target) }), signal);
  const scroll = onceAFrame(() => {
    const under = elementFromPoint.call(document, at.x, at.y);
    take({ type: 'scroll', ...placed(at, under) });
  }, signal);
  const follow = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons) return;
    [at, target] = [pointOf(event), innermost(event)];
    move();
  };
  const leave = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget) return;
    [at, target] = [OUTSIDE, null];
    move();
  };
  const click = (event: PointerEvent): void => {
    if (!event.isTrusted || event.button) return;
    const way = event.pointerType === 'touch' ? 'touch' : 'press';
    take({ type: 'click', way, ...placed(pointOf(event), innermost(event)) });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isTrusted) take({ type: 'key', event, mark: null, time: performance.now() });
  };
  addEventListener('pointermove', follow, options);
  // A frame within the page shows only that the pointer entered it.
  addEventListener('pointerover', follow, options);
  addEventListener('pointerout', leave, options);
  addEventListener('scroll', (event) => event.isTrusted && scroll(), options);
  addEventListener('click', click, options);
  // An open card may keep a key from the page.
  addEventListener('keydown', press, { capture: true, signal });
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

/** The element that the event is for, inside open shadow roots too; a closed root shows its host. */
function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? null;
}
