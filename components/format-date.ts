import type { PartialDate } from '../data/model.ts';
import { monthName } from './words/months.ts';

export type DateLength = 'long' | 'short';

/**
 * A date as far as it is known: "2025", "March 2025", "16 March 2025"; a text of another form as it
 * is. By hand: the first Intl.DateTimeFormat of a page takes some 20 ms, and a card has to be there.
 */
export function formatDate(date: PartialDate, length: DateLength = 'long'): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!parts) return date;
  const [year, month, day] = parts.slice(1).map((part) => part && Number(part));
  if (!month) return String(year);
  const name = monthName(Number(month), length);
  if (!day) return `${name} ${year}`;
  return isMonthFirst() ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

/** In the order of the reader's own English, where the reader has one. */
function isMonthFirst(): boolean {
  return /^en-(?:US|CA|PH)\b/.test(globalThis.navigator?.language ?? '');
}
