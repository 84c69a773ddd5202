import { Refusal, type RefusalReason } from '../../data/import/refusal.ts';

/** One file that was not taken, and why. */
export interface Refused {
  path: string;
  reason: RefusalReason;
  detail: string;
}

/** Notes a refusal; whatever else went wrong is no refusal and is thrown on. */
export function noteRefusal(refused: Refused[], path: string, error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
  refused.push({ path, reason: error.reason, detail: error.detail });
}
