/** Client-side navigation: the page becomes another one without being loaded. */

/** Address without the part that only scrolls. */
const pageOf = (url: string): string => url.split('#', 1)[0]!;

/**
 * Calls `onNavigate` when the page's address has changed, and when the page comes back from the
 * back-forward cache. The answered function compares the address at once: for browsers without the
 * Navigation API (Firefox before 147), where a change of content is the occasion to look.
 */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): () => void {
  let page = pageOf(location.href);
  const compare = (): void => {
    const now = pageOf(location.href);
    if (now === page) return;
    page = now;
    onNavigate();
  };
  if (typeof navigation === 'object')
    navigation.addEventListener('currententrychange', compare, { signal });
  addEventListener('popstate', compare, { signal });
  addEventListener('pageshow', (event) => event.persisted && onNavigate(), { signal });
  return compare;
}
