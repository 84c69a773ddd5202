import { MAX_TERM_CHARS } from '../limits/search.ts';
import { PackError } from '../pack/pack-error.ts';
import type { SearchTable } from './table.ts';

/**
 * Refuses a table that would lead a search astray or let it run forever: it may come from a stranger's
 * file. O(terms + postings), some 2 ms for 100,000 statements.
 * @throws PackError
 */
export function checkTable(
  { letters, letterStarts, postingStarts, items, notes, lengths }: SearchTable,
  { items: most, statements }: { items: number; statements: number },
): void {
  const isWhole =
    lengths.length === statements &&
    notes.length === items.length &&
    postingStarts.length === letterStarts.length &&
    areStarts(letterStarts, letters.length, MAX_TERM_CHARS) &&
    areStarts(postingStarts, items.length, Infinity) &&
    areBelow(items, most);
  if (!isWhole) throw new PackError('the search table is damaged');
}

function areBelow(items: Uint32Array, most: number): boolean {
  for (let at = 0; at < items.length; at++) if ((items[at] as number) >= most) return false;
  return true;
}

/** Whether starts ascend from 0 to the end by steps of at most `most`. */
function areStarts(starts: Uint32Array, end: number, most: number): boolean {
  if (starts[0] !== 0 || starts.at(-1) !== end) return false;
  for (let at = 1; at < starts.length; at++) {
    const step = (starts[at] as number) - (starts[at - 1] as number);
    if (step < 0 || step > most) return false;
  }
  return true;
}
