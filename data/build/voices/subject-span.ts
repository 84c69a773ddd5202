import type { Token } from './tokens.ts';

/** A subject and the clause that it belongs to. */
export interface SubjectSpan {
  /** Empty when the verb's ending alone tells its subject. */
  tokens: readonly Token[];
  /** Where the clause begins. */
  from: number;
  /** Behind verb and subject. */
  to: number;
}
