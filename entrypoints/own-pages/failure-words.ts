import { say } from '../../components/words/say.ts';
import { StoreError } from '../store/store-error.ts';
import { errorWords } from './error-words.ts';

/** What failed, in the reader's words. */
export function failureWords(error: unknown): string {
  const message = errorWords(error);
  if (!(error instanceof StoreError)) return say('storeFailed', message);
  if (error.fault === 'stopped') return say('importStopped');
  if (error.fault === 'full') return say('storeFull', message);
  return error.fault === 'broken' ? say('storeBroken') : say('storeForbidden');
}
