import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SEARCH_REST_MS } from '../../data/limits/search.ts';

/** What is on show for the words typed so far. */
export type SearchState<Answer> =
  | { kind: 'idle' }
  /** The first answer is on its way. */
  | { kind: 'waiting' }
  | { kind: 'answered'; text: string; answer: Answer }
  | { kind: 'failed' };

/**
 * Asks at once for words typed after a rest of `SEARCH_REST_MS`, and else when that rest is over. The
 * last answer stays until the next is there; an answer to words that were typed over since is dropped.
 * `search` must keep its identity.
 */
export function useSearch<Answer>(
  text: string,
  search: (text: string) => Promise<Answer>,
): SearchState<Answer> {
  const [state, setState] = useState<SearchState<Answer>>({ kind: 'idle' });
  const lastAsked = useRef(-Infinity);
  // A space at the end says that the last word is whole.
  const asked = text.trimStart();
  useLayoutEffect(() => {
    if (asked.trim() === '') {
      setState({ kind: 'idle' });
      return;
    }
    setState((before) => (before.kind === 'answered' ? before : { kind: 'waiting' }));
    const superseded = new AbortController();
    const askNow = () => {
      lastAsked.current = performance.now();
      search(asked).then(
        (answer) =>
          superseded.signal.aborted || setState({ kind: 'answered', text: asked.trim(), answer }),
        () => superseded.signal.aborted || setState({ kind: 'failed' }),
      );
    };
    const waitMs = SEARCH_REST_MS - (performance.now() - lastAsked.current);
    const timer = waitMs > 0 ? setTimeout(askNow, waitMs) : askNow();
    return () => {
      clearTimeout(timer ?? undefined);
      superseded.abort();
    };
  }, [asked, search]);
  return state;
}
