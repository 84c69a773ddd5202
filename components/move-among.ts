/**
 * Where a key leads among `count` things in a row, from the one at `at`: round with the keys `back` and
 * `on`, to the ends with Home and End; `null` for a key that does not move, and where there is nothing.
 */
export function moveAmong(
  key: string,
  { at, count }: { at: number; count: number },
  [back, on]: readonly [back: string, on: string],
): number | null {
  if (count === 0) return null;
  switch (key) {
    case on:
      return (at + 1) % count;
    case back:
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
