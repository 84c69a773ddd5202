/** Columns that belong together: checked, since their bytes came from elsewhere. */

import { PackError } from '../pack/pack-error.ts';

/** What each differs by from the one before it and 1 more: of rows that follow each other all are 0. */
export function stepsOf(values: readonly number[]): number[] {
  return values.map((value, at) => value - (at === 0 ? 0 : values[at - 1]! + 1));
}

/** The values whose steps these are. */
export function fromSteps(steps: readonly number[]): number[] {
  let value = -1;
  return steps.map((step) => (value += step + 1));
}

/** Columns of one length as rows. @throws PackError when one is longer than another. */
export function rowsOf<Row extends object>(columns: {
  [Key in keyof Row]: readonly Row[Key][];
}): Row[] {
  const keys = Object.keys(columns) as (keyof Row)[];
  const length = columns[keys[0]!].length;
  if (keys.some((key) => columns[key].length !== length)) throw unequal();
  return Array.from({ length }, (_, row) => {
    return Object.fromEntries(keys.map((key) => [key, columns[key][row]])) as Row;
  });
}

/** Lists of these lengths, one after the other. @throws PackError when there are more items, or fewer. */
export function parted<Item>(lengths: readonly number[], items: readonly Item[]): Item[][] {
  let at = 0;
  const lists = lengths.map((length) => items.slice(at, (at += length)));
  if (at !== items.length) throw unequal();
  return lists;
}

function unequal(): PackError {
  return new PackError('columns of a shard differ in length');
}
