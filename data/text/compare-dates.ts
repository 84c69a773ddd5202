import type { PartialDate } from '../model.ts';

/**
 * Whether one date is later than another as far as both are known: March 2025 is not later than
 * 3 March 2025.
 */
export function isLater(date: PartialDate, than: PartialDate): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
