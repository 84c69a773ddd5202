import type { PartialDate } from '../../data/model.ts';
import { dateIn, type DateLength } from '../../data/text/shown-date.ts';
import { language } from './language.ts';

/** A date as far as it is known, in our language. */
export function formatDate(date: PartialDate, length: DateLength = 'long'): string {
  return dateIn(language(), date, length);
}
