import { say } from '../../components/words/say.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { failureWords } from '../own-pages/failure-words.ts';
import { StoreError } from '../store/store-error.ts';

/** Why it did not work, in the reader's words. */
export function faultWords(error: unknown): string {
  if (error instanceof Refusal) return say(`refusal_${error.reason}`, error.detail);
  const isBroken = error instanceof StoreError && error.fault === 'broken';
  return isBroken ? say('saveBroken') : failureWords(error);
}
