import { MAX_TERM_CHARS } from '../limits/search.ts';
import { PackError } from '../pack/pack-error.ts';
import type { SearchTable } from './table.ts';

/**
 * Refuses a table that would let a search run forever: it may come from a stranger's file. Whether each
 * item exists is seen when it is read, since there are a million of them in 100,000 statements. O(terms)
 * @throws PackError
 */
export function checkTable(
  { letters, letterStarts, postingStarts, items, notes, lengths }: SearchTable,
  statements: number,
): void {
  const isWhole =
    lengths.length === statements &&
    notes.length === items.length &&
    postingStarts.length === letterStarts.length &&
    areStarts(letterStarts, letters.length, MAX_TERM_CHARS) &&
    areStarts(postingStarts, items.length, Infinity);
  if (!isWhole) throw damagedTable();
}

/** What a search throws that meets an item which does not exist. */
export function damagedTable(): PackError {
  return new PackError('the search table is damaged');
}

/** Whether starts ascend from 0 to the end by steps of at most `most`. */
function areStarts(starts: Uint32Array, end: number, most: number): boolean {
  if (starts[0] !== 0 || starts.at(-1) !== end) return false;
  let before = 0;
  for (let at = 1; at < starts.length; at++) {
    const start = starts[at] as number;
    if (start < before || start - before > most) return false;
    before = start;
  }
  return true;
}
