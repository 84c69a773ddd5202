/** The case rule: what capitals a name needs in a text. ICE is not ice; a mega-prison may be a Mega-Prison. */

import { MAX_SHORT_NAME_LETTERS } from '../limits/mentions.ts';
import { foldLetters } from '../text/fold.ts';
import { SMALL_HEADS } from './setting-words.ts';
import { FORM } from './table.ts';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const WORD_PARTS = /[\p{L}\p{N}\p{M}]+/gu;

/** `FORM.exactCase`, `FORM.capitals` or 0 for a name that is written in small letters or has no case. */
export function letterCase(name: string): number {
  let upper = 0;
  let lower = 0;
  for (const character of name)
    if (UPPER.test(character)) upper++;
    else if (LOWER.test(character)) lower++;
  if (upper === 0) return 0;
  const isShort = upper + lower <= MAX_SHORT_NAME_LETTERS;
  return upper > lower || isShort ? FORM.exactCase : FORM.capitals;
}

/** Whether `surface` has the capitals that a name with these flags needs. */
export function hasItsCase(name: string, surface: string, flags: number): boolean {
  if (name === surface) return true;
  if ((flags & FORM.exactCase) !== 0) return letters(name) === letters(surface);
  if ((flags & FORM.capitals) !== 0) return hasCapitals(name, surface);
  return true;
}

/** Spanish and French write the first word of an institution small as often as not: "ministère de la Pêche". */
export function isSmallHead(firstWord: string): boolean {
  return SMALL_HEADS.has(foldLetters(firstWord));
}

/** A short name in capitals: ICE, U.S. */
export function isInitials(surface: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(surface) && surface === surface.toUpperCase() && surface.length < 8;
}

/** A text in which capitals say nothing. */
export function isAllCapitals(text: string): boolean {
  let upper = 0;
  for (const character of text)
    if (LOWER.test(character)) return false;
    else if (UPPER.test(character)) upper++;
  return upper > MAX_SHORT_NAME_LETTERS;
}

/** Letters and digits of a name, without dots, spaces and accents. */
export function countLetters(name: string): number {
  return letters(name).length;
}

function letters(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

function hasCapitals(name: string, surface: string): boolean {
  const ours = name.match(WORD_PARTS) ?? [];
  const theirs = surface.replaceAll(INVISIBLE, '').match(WORD_PARTS) ?? [];
  // Another spelling of the name: its long words have their capitals.
  if (ours.length !== theirs.length)
    return theirs.every((part) => part.length < 4 || !LOWER.test(part.charAt(0)));
  return ours.every(
    (part, i) =>
      (i === 0 && ours.length > 1 && isSmallHead(part)) ||
      !UPPER.test(part.charAt(0)) ||
      !LOWER.test((theirs[i] as string).charAt(0)),
  );
}
