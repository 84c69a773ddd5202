/** Names of the months in our language. */

const LONG =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** January is 1; empty for what is no month. */
export function monthName(month: number, length: 'long' | 'short'): string {
  const name = LONG[month - 1] ?? '';
  return length === 'long' ? name : name.slice(0, 3);
}
