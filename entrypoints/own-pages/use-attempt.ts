import { useCallback, useState } from 'preact/hooks';
import { failureWords } from './failure-words.ts';

/** Waits for what a press has begun: `onDone` is told when it worked, the reader when it did not. */
export type Attempt = <Value>(work: Promise<Value>, onDone?: (value: Value) => void) => void;

/** Tells the reader, and the console, why something did not work. */
export type Fail = (error: unknown) => void;

/** What failed last, in words, until the next press; and the ways to begin and to fail. */
export function useAttempt(): { failure: string | null; attempt: Attempt; fail: Fail } {
  const [failure, setFailure] = useState<string | null>(null);
  const fail = useCallback<Fail>((error) => {
    console.warn(error);
    setFailure(failureWords(error));
  }, []);
  const attempt = useCallback<Attempt>((work, onDone) => {
    setFailure(null);
    work.then(onDone, fail);
  }, []);
  return { failure, attempt, fail };
}
