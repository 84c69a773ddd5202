/** Whether a card can be seen, as far as the browser tells: a page may lay something over it. */

/** The browser needs at least this long between two looks. */
const LOOK_MS = 100;

/**
 * Answers whether the element is visible. Only a card that was once wholly visible can count as
 * hidden: a page with a filter on its root never counts as wholly visible, and its reader is no prey.
 */
export function watchSeen(element: Element, signal: AbortSignal): () => boolean {
  let wasSeen = false;
  let isSeen = true;
  const look = (entries: IntersectionObserverEntry[]): void => {
    const entry = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    wasSeen ||= entry.isVisible === true;
    isSeen = entry.isVisible !== false;
  };
  const options = { trackVisibility: true, delay: LOOK_MS } as IntersectionObserverInit;
  const observer = new IntersectionObserver(look, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => isSeen || !wasSeen;
}
