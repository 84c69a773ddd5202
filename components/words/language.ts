/** BCP 47 tag of our own words, which stand in this folder; dates and numbers follow it. */
export const LANGUAGE = 'en';

/** A count with separators: "1,086". By hand: a page's first use of Intl takes some 20 ms. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
