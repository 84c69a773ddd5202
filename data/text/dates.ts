import type { DateMention } from '../model.ts';
import { monthOf } from './months.ts';
import { findYears } from './years.ts';
import { baseLanguage } from './language-tag.ts';

/** How a date may be written; more telling ways first, for a year stands in most of them. */
interface Writing {
  pattern: RegExp;
  /** Only in these languages, when given. */
  languages?: readonly string[];
}

const WRITINGS: readonly Writing[] = [
  // 2025-02-03
  { pattern: /(?<![\p{N}-])(?<year>\d{4})-(?<m>\d\d)-(?<day>\d\d)(?![\p{N}-])/gu },
  // 3 February 2025, el 3 de febrero de 2025, 3. Februar 2025, 1er mars 2025, 25-27 March 2022
  {
    pattern:
      /(?<![\p{L}\p{N}.,/-])(?<day>\d{1,2})(?:º|°|ª|er|st|nd|rd|th|\.)?(?:\s?(?:-|–|to|and|al?|y|e|au|et|bis|und)\s?(?:el\s|le\s|il\s)?\d{1,2}(?:º|°|er|st|nd|rd|th|\.)?)?[\s\u00A0]+(?:of |de |di )?(?<month>\p{L}{3,10})\.?,?[\s\u00A0]+(?:del? |di )?(?<year>\d{4})(?![\p{L}\p{N}])/gu,
  },
  // February 3, 2025; Jan. 6, 2021
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<month>\p{L}{3,9})\.?[\s\u00A0]+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?,?[\s\u00A0]+(?<year>\d{4})(?![\p{L}\p{N}])/gu,
    languages: ['en'],
  },
  // March 2025, marzo de 2025
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<month>\p{L}{3,10})\.?,?[\s\u00A0]+(?:of |del? |di )?(?<year>\d{4})(?![\p{L}\p{N}]|[.,]\d)/gu,
  },
  // 03.02.2025, 3/2/2025: the day comes first nearly everywhere but in English
  {
    pattern:
      /(?<![\p{N}./-])(?<day>\d{1,2})(?<mark>[./])(?<m>\d{1,2})\k<mark>(?<year>\d{4})(?![\p{N}])/gu,
    languages: ['es', 'fr', 'de', 'pt', 'it'],
  },
  // 2025年2月3日
  { pattern: /(?<!\p{N})(?<year>\d{4})年(?:(?<m>\d{1,2})月(?:(?<day>\d{1,2})日)?)?/gu },
];

/**
 * The dates that a text names, in order, without overlaps. Of a span of days the first day counts;
 * a day without a year is none. O(text).
 */
export function findDates(text: string, language: string): DateMention[] {
  if (!/\d{4}/u.test(text)) return []; // Most sentences: every date has a year.
  const base = baseLanguage(language);
  const found = disjoint(text.length);
  for (const { pattern, languages } of WRITINGS) {
    if (languages !== undefined && !languages.includes(base)) continue;
    for (const match of text.matchAll(pattern)) {
      const date = dateOf(match.groups!, base);
      if (date !== null)
        found.add({ start: match.index, end: match.index + match[0].length, date });
    }
  }
  for (const { start, end, year } of findYears(text)) found.add({ start, end, date: year });
  return found.mentions.sort((a, b) => a.start - b.start);
}

/** Takes mentions as long as they do not overlap an earlier one. */
function disjoint(length: number): { mentions: DateMention[]; add(mention: DateMention): void } {
  const mentions: DateMention[] = [];
  const taken = new Uint8Array(length);
  return {
    mentions,
    add(mention) {
      if (taken.subarray(mention.start, mention.end).includes(1)) return;
      taken.fill(1, mention.start, mention.end);
      mentions.push(mention);
    },
  };
}

/** `null` when the month is a word that is none, or the calendar has no such day. */
function dateOf(parts: Record<string, string>, language: string): string | null {
  const { year, day } = parts;
  const number = parts.month === undefined ? parts.m : monthOf(parts.month, language);
  if (number === null || !/^(?:1[0-9]|20)\d\d$/u.test(year!)) return null;
  if (number === undefined) return year!;
  const month = String(number).padStart(2, '0');
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last
    ? `${year}-${month}-${day.padStart(2, '0')}`
    : null;
}
