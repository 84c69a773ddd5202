/** BCP 47 tag of our own words, which stand in this folder; dates and numbers follow it. */
export const LANGUAGE = 'en';

/** A count with separators: "1,086". */
export function formatCount(count: number): string {
  return count.toLocaleString(LANGUAGE);
}
