import type { DateMention } from '../model.ts';
/** x */
export function findDates(_text: string, _language: string): DateMention[] {
  return [];
}
