/** A date as readers of a language write it. */

import type { PartialDate } from '../model.ts';

export type DateLength = 'long' | 'short';

/**
 * A date as far as it is known: "2025", "March 2025", "16 March 2025"; a text of another form as it is.
 * `tag` is the BCP 47 tag of a language.
 */
export function dateIn(tag: string, date: PartialDate, length: DateLength): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!parts) return date;
  const [year = 0, month, day] = parts.slice(1).map((part) => part && Number(part)) as number[];
  if (!month) return String(year);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day ?? 1);
  return formatterOf(tag, length, day !== undefined).format(moment);
}

/** Making one takes milliseconds, the first of a page some 20: a card shows dozens of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(tag: string, length: DateLength, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${tag} ${length} ${hasDay}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: length,
    ...(hasDay && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}
