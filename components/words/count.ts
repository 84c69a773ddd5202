import { language } from './language.ts';
import { say, type CountedKey, type MessageKey } from './say.ts';

/** A count with the separators of our language: "1,086". */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(language()).format(count);
}

/** A percentage as it is written in our language: "17%", "17 %". */
export function formatPercent(percent: number): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit: 'percent' }).format(percent);
}

/** The form of a message that goes with a count, with the count as `$1`: "1 result", "1,086 results". */
export function sayCount(key: CountedKey, count: number): string {
  const form = new Intl.PluralRules(language()).select(count);
  // French, Spanish, Portuguese and Italian have a form for millions; ours is the general one.
  const counted: MessageKey = form === 'one' ? `${key}_one` : `${key}_other`;
  return say(counted, formatCount(count));
}
