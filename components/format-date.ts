import type { PartialDate } from '../data/model.ts';
import { LANGUAGE } from './words/language.ts';

export type DateLength = 'long' | 'short';

/** A date as far as it is known: "2025", "March 2025", "16 March 2025"; a text of another form as it is. */
export function formatDate(date: PartialDate, length: DateLength = 'long'): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  if (!month) return String(Number(year));
  // Date.UTC takes the years 0 to 99 for those of the last century.
  const time = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1));
  return formatter(length, day !== undefined).format(time);
}

function formatter(length: DateLength, hasDay: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(dateLocale(), {
    timeZone: 'UTC',
    year: 'numeric',
    month: length,
    ...(hasDay && { day: 'numeric' }),
  });
}

/** The reader's own English (British, American) where the reader has one, for the order of day and month. */
function dateLocale(): string {
  const own = globalThis.navigator?.language ?? '';
  return own.startsWith(LANGUAGE) && own !== LANGUAGE ? own : `${LANGUAGE}-GB`;
}
