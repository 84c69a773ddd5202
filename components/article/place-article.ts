import type { PartialDate } from '../../data/model.ts';

/**
 * Before which of some entries, in order of time, the article stands: after all that happened up to
 * its day. A date that is only a year or a month counts from its beginning.
 */
export function placeOfArticle(
  entries: readonly { date: PartialDate }[],
  published: PartialDate,
): number {
  const later = entries.findIndex(({ date }) => date > published);
  return later < 0 ? entries.length : later;
}
