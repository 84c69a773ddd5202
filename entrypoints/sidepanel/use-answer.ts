import { useEffect, useState } from 'preact/hooks';

/** What is on show for a question to the background. */
export type Answer<Value> =
  { kind: 'waiting' } | { kind: 'answered'; value: Value } | { kind: 'failed' };

/**
 * Asks, and again whenever `question` is another function. The last answer stays until the next is
 * there; an answer to an earlier question is dropped.
 */
export function useAnswer<Value>(question: () => Promise<Value>): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ kind: 'waiting' });
  useEffect(() => {
    const superseded = new AbortController();
    const show = (next: Answer<Value>) => superseded.signal.aborted || setAnswer(next);
    question().then(
      (value) => show({ kind: 'answered', value }),
      (error: unknown) => {
        console.error(error);
        show({ kind: 'failed' });
      },
    );
    return () => superseded.abort();
  }, [question]);
  return answer;
}
