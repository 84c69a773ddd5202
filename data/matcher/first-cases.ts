/**
 * In which case the first two letters of a form can stand in a text: what the case rule of
 * `letter-case.ts` and of `candidates.ts` lets through, told beforehand so that the scanner need not
 * stop at "as" for AS and at "the" for The Hague. Says yes where it is not sure.
 */

import type { Form } from './forms.ts';
import type { Beginning } from './plain-filter.ts';
import { isSmallHead } from './letter-case.ts';
import { FORM } from './table.ts';

const CAPITALS: readonly Beginning[] = ['capitals'];
const CAPITAL: readonly Beginning[] = ['capital'];
const ANY: readonly Beginning[] = ['small', 'capital'];

/** `firstText` is the form's first word; `name` is the alias that the form was made of. */
export function firstCases(
  { text, flags }: Pick<Form, 'text' | 'flags'>,
  name: string,
  firstText: string,
): readonly Beginning[] {
  if ((flags & FORM.isAcronym) !== 0) return CAPITALS;
  if ((flags & FORM.exactCase) !== 0 && text === name && !isOwnText(flags))
    return /^\p{Lu}\p{Ll}/u.test(firstText) ? CAPITAL : casesOfExact(firstText);
  return mayBeginSmall({ text, flags }, name, firstText) ? ANY : CAPITAL;
}

function isOwnText(flags: number): boolean {
  return (flags & (FORM.isDerived | FORM.afterComma)) !== 0;
}

/** Its own case, or all capitals in a text that is shouted. */
function casesOfExact(firstText: string): readonly Beginning[] {
  return /^\p{Lu}(?:\p{Lu}|\P{L}*$)/u.test(firstText) ? CAPITALS : ANY;
}

/** "van Hollen" of "Van Hollen", "deGrasse" of "DeGrasse": a short first word, or capitals within it. */
function mayBeginSmall(
  { text, flags }: Pick<Form, 'text' | 'flags'>,
  name: string,
  firstText: string,
): boolean {
  if (!/^\p{Lu}/u.test(firstText) || (text !== firstText && isSmallHead(firstText))) return true;
  const isShort = firstText.length < 4 || firstText.includes('.');
  if (isOwnText(flags)) return (isShort && text !== firstText) || /.\p{Lu}/u.test(firstText);
  if ((flags & FORM.exactCase) !== 0) return text !== name;
  if ((flags & FORM.capitals) === 0) return true;
  return isShort && (text !== name || text.includes('.'));
}
