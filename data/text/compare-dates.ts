import type { DateMention, PartialDate } from '../model.ts';

/**
 * Whether one date is later than another as far as both are known: March 2025 is not later than
 * 3 March 2025.
 */
export function isLater(date: PartialDate, than: PartialDate): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}

/** The date that tells most, the first of several; `null` when there is none. */
export function mostExactDate(dates: readonly DateMention[]): PartialDate | null {
  return dates.reduce<PartialDate | null>(
    (best, { date }) => (best === null || date.length > best.length ? date : best),
    null,
  );
}
