/** The words of a pack's statements: read once, for neighbouring statements and the next card ask again. */

import { REMEMBERED_STATEMENTS } from '../limits/card-order.ts';
import { memoized } from '../memoized.ts';
import type { Pack } from '../pack/pack.ts';
import { subjectTerms } from '../text/terms.ts';
import { wordsOf, type Words } from './shared-words.ts';

const knownOf = memoized<Pack, Map<number, Words>>(() => new Map(), new WeakMap());

/** The words of a statement of a pack, names and all. */
export function wordsOfStatement(pack: Pack, row: number): Words {
  const words = knownOf(pack);
  if (words.size > REMEMBERED_STATEMENTS) words.clear();
  const found = words.get(row) ?? wordsOf(subjectTerms(pack.statementAt(row).text));
  words.set(row, found);
  return found;
}
