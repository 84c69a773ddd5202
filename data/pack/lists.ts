/**
 * Lists of different length in two arrays: row n owns `values[starts[n]]` to `values[starts[n + 1]]`.
 * Where all lists are empty there are no starts: a pack in shards holds names of a million entities,
 * and nothing that is told about them.
 */

import { PackError } from './pack-error.ts';

export interface Lists {
  starts: Uint32Array;
  values: Uint32Array;
}

/** Stores one list a row. */
export function packLists(rows: readonly (readonly number[])[]): Lists {
  const values = Uint32Array.from(rows.flat());
  return { starts: values.length === 0 ? new Uint32Array() : listStarts(rows), values };
}

/** Where each row's list begins when all stand one after the other, and the length of all. */
export function listStarts(rows: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.length));
  return starts;
}

/**
 * First and last place of a row's list in its values, `end` exclusive.
 * @throws PackError when the row or its list does not exist.
 */
export function listRange(starts: Uint32Array, row: number): { start: number; end: number } {
  const start = starts[row];
  const end = starts[row + 1];
  if (start === undefined || end === undefined || start > end) {
    throw new PackError(`row ${row} does not exist`);
  }
  return { start, end };
}

/** A row's list as a view. */
export function listAt(lists: Lists, row: number): Uint32Array {
  if (lists.starts.length === 0 && lists.values.length === 0) return lists.values;
  const { start, end } = listRange(lists.starts, row);
  if (end > lists.values.length) throw new PackError(`the list of row ${row} is cut off`);
  return lists.values.subarray(start, end);
}

/**
 * One number of a column.
 * @throws PackError when there is no such row.
 */
export function cellAt(column: ArrayLike<number>, row: number): number {
  const value = column[row];
  if (value === undefined) throw new PackError(`row ${row} does not exist`);
  return value;
}
