/** When a page was parsed and when its first mark stood, in ms since the navigation; 0 is not yet. */
export interface Marked {
  parsed: number;
  marked: number;
}

/** Runs in the page, before its own scripts: looks for a mark every few milliseconds. */
export function watchFirstMark(): void {
  const times: Marked = { parsed: 0, marked: 0 };
  Object.assign(globalThis, { times });
  addEventListener('DOMContentLoaded', () => (times.parsed = performance.now()), { once: true });
  const timer = setInterval(() => {
    if (!CSS.highlights.get('backgrounder')?.size) return;
    times.marked = performance.now();
    clearInterval(timer);
  }, 2);
}
