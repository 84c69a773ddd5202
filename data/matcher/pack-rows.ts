/** Lists of different lengths as two flat ones: list n is `items` from `starts[n]` to `starts[n + 1]`. */
export function packRows(lists: readonly (readonly number[])[]): {
  starts: Uint32Array;
  items: number[];
} {
  const starts = new Uint32Array(lists.length + 1);
  const items: number[] = [];
  for (const [row, list] of lists.entries()) {
    for (const item of list) items.push(item);
    starts[row + 1] = items.length;
  }
  return { starts, items };
}
