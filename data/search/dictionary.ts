/** The sorted terms of a search table, as a dictionary. */

import type { SearchTable } from './table.ts';

/** How many terms there are. */
export function termCount({ letterStarts }: SearchTable): number {
  return letterStarts.length - 1;
}

/** A term's letters. */
export function termAt({ letters, letterStarts }: SearchTable, row: number): string {
  return String.fromCharCode(...letters.subarray(letterStarts[row], letterStarts[row + 1]));
}

/** Row of a term, -1 when nothing has it. O(log terms). */
export function findTerm(table: SearchTable, term: string): number {
  const row = firstNotBefore(table, term);
  return row < termCount(table) && compare(table, row, term, false) === 0 ? row : -1;
}

/** First and last row of the terms that begin so, `end` exclusive. O(log terms). */
export function findBeginnings(table: SearchTable, start: string): { from: number; to: number } {
  const from = firstNotBefore(table, start);
  let low = from;
  let high = termCount(table);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(table, middle, start, true) > 0) high = middle;
    else low = middle + 1;
  }
  return { from, to: low };
}

function firstNotBefore(table: SearchTable, term: string): number {
  let low = 0;
  let high = termCount(table);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(table, middle, term, false) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below 0 when the row comes before the term, above 0 when after; with `isStart`, 0 when it begins so. */
function compare(
  { letters, letterStarts }: SearchTable,
  row: number,
  term: string,
  isStart: boolean,
): number {
  const start = letterStarts[row] as number;
  const length = (letterStarts[row + 1] as number) - start;
  const common = Math.min(length, term.length);
  for (let at = 0; at < common; at++) {
    const difference = (letters[start + at] as number) - term.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return isStart && length >= term.length ? 0 : length - term.length;
}
