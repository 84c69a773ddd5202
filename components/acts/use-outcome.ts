import { useState } from 'preact/hooks';
import type { Kept } from '../../data/choices.ts';
import { say } from '../words/say.ts';

/** What became of the last act, in words; empty before there was one. */
export function useOutcome() {
  const [words, setWords] = useState('');

  /** Waits for an act that keeps something; answers whether it did. */
  async function keep(act: Promise<Kept>, done: string): Promise<boolean> {
    const kept = await act.catch((error: unknown) => (console.warn(error), 'failed' as const));
    setWords(kept === 'kept' ? done : say(`act_${kept}`));
    return kept === 'kept';
  }

  return { words, setWords, keep };
}
