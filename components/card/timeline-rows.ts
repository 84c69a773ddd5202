import type { PartialDate, TimelineEntry } from '../../data/model.ts';
import { isLater } from '../../data/text/compare-dates.ts';

/** A row of a timeline: something that a statement dates, or the article being read. */
export type TimelineRow =
  ({ kind: 'entry' } & TimelineEntry) | { kind: 'article'; date: PartialDate };

/** Entries in order of time with the article in its place: behind all that is not later than it. */
export function timelineRows(
  entries: readonly TimelineEntry[],
  article: PartialDate | null,
): TimelineRow[] {
  const rows = entries.map((entry): TimelineRow => ({ kind: 'entry', ...entry }));
  if (article === null) return rows;
  const later = rows.findIndex(({ date }) => isLater(date, article));
  rows.splice(later < 0 ? rows.length : later, 0, { kind: 'article', date: article });
  return rows;
}
