/**
 * Paint on the page without touching it: the Custom Highlight API, under names that `marks.css`
 * styles. The page shares the registry; when it takes our paint away, we insist a few times only.
 */

import { MAX_REPAINTS } from '../../data/limits/marks.ts';

/** Names are fixed: a page can list them whatever they are, and the style must be there at the start. */
export type PaintName = 'backgrounder' | 'backgrounder-open';

export interface Paint {
  add(range: AbstractRange): void;
  remove(range: AbstractRange): void;
  /** Has the browser paint it, and again when the page took it away, at most `MAX_REPAINTS` times. */
  hold(): void;
}

/** An empty paint, registered by the first `hold` that finds a range in it; gone when `signal` ends. */
export function startPaint(name: PaintName, signal: AbortSignal): Paint {
  const highlight = new Highlight();
  let repaints = -1;
  const isHeld = () => CSS.highlights.get(name) === highlight;
  const hold = () => {
    if (signal.aborted || repaints >= MAX_REPAINTS || isHeld() || highlight.size === 0) return;
    repaints += 1;
    CSS.highlights.set(name, highlight);
  };
  signal.addEventListener('abort', () => {
    highlight.clear();
    if (isHeld()) CSS.highlights.delete(name);
  });
  return {
    add: (range) => highlight.add(range),
    remove: (range) => highlight.delete(range),
    hold,
  };
}
