import { useEffect, useState } from 'preact/hooks';
import { SEARCH_DEBOUNCE_MS } from '../data/limits/search.ts';

/** What is on show for the words typed so far. */
export type SearchState<Answer> =
  | { kind: 'idle' }
  /** The first answer is on its way. */
  | { kind: 'waiting' }
  | { kind: 'answered'; text: string; answer: Answer }
  | { kind: 'failed' };

/**
 * Asks for each text that rests for `SEARCH_DEBOUNCE_MS`. The last answer stays until the next is there;
 * an answer to words that were typed over since is dropped. `search` must keep its identity.
 */
export function useSearch<Answer>(
  text: string,
  search: (text: string) => Promise<Answer>,
): SearchState<Answer> {
  const [state, setState] = useState<SearchState<Answer>>({ kind: 'idle' });
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') {
      setState({ kind: 'idle' });
      return;
    }
    setState((before) => (before.kind === 'answered' ? before : { kind: 'waiting' }));
    const superseded = new AbortController();
    const timer = setTimeout(() => {
      search(asked).then(
        (answer) =>
          superseded.signal.aborted || setState({ kind: 'answered', text: asked, answer }),
        () => superseded.signal.aborted || setState({ kind: 'failed' }),
      );
    }, SEARCH_DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      superseded.abort();
    };
  }, [asked, search]);
  return state;
}
