/** Runs in the page's own world, where the card's content is closed but its size is not. */

/** Times of `performance.now()`; 0 for what has not happened. */
export interface CardTimes {
  /** The pointer's last move. */
  moved: number;
  /** The frame in which the card, with all its content so far, was painted. */
  painted: number;
}

/** Notes when the pointer moved and when an open card was painted with a new size. */
export function watchCard(): void {
  const times: CardTimes = { moved: 0, painted: 0 };
  Object.assign(globalThis, { cardTimes: times });
  addEventListener('pointermove', ({ timeStamp }) => (times.moved = timeStamp), true);
  // Observers of size run between layout and paint, a timer after it.
  const sizes = new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.height > 0)
      setTimeout(() => (times.painted = performance.now()));
  });
  new MutationObserver(() => {
    const host = document.querySelector(':root > [popover]');
    if (host) sizes.observe(host);
  }).observe(document.documentElement, { childList: true });
}

/** What a popover with a few paragraphs costs without any of us: milliseconds until it is painted. */
export async function paintBarePopover(): Promise<number> {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.textContent = 'What is known of it, by whom, and since when. '.repeat(40);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
  const start = performance.now();
  document.documentElement.append(host);
  host.showPopover();
  await new Promise((resolve) => {
    new ResizeObserver(() => setTimeout(resolve)).observe(host);
  });
  host.remove();
  return performance.now() - start;
}
