/** Forms that stand for a name only where the page has the whole of it: surnames, acronyms, bare firms. */

import type { EntityKind } from '../model.ts';
import { COMPANY_FORM } from './spellings.ts';

/** A short form of one name. */
export interface ShortForm {
  text: string;
  isAcronym: boolean;
}

/** All short forms of a name. */
export function shortForms(text: string, kind: EntityKind): ShortForm[] {
  if (kind === 'person')
    return surnames(text).map((surname) => ({ text: surname, isAcronym: false }));
  const bare = text.replace(COMPANY_FORM, '');
  const firm =
    bare !== text && /^[\p{L}'’-]{2,}$/u.test(bare) ? [{ text: bare, isAcronym: false }] : [];
  return [...firm, ...acronyms(text).map((acronym) => ({ text: acronym, isAcronym: true }))];
}

const PARTICLES = new Set(
  'van von der den de del della di da dos das do du la le el al ben bin ibn abu ter ten zu st mac'.split(
    ' ',
  ),
);
const SUFFIXES = /^(jr|sr|ii|iii|iv|v|vi|phd|md)\.?$/i;

/** "Van Hollen" of "Chris Van Hollen", "Abrego Garcia" and "Garcia" of "Kilmar Abrego Garcia". */
function surnames(text: string): string[] {
  const words = text.split(/\s+/).filter((part) => part !== '');
  while (words.length > 1 && SUFFIXES.test(words.at(-1) as string)) words.pop();
  if (words.length < 2 || words.length > 5 || !words.every(isNamePart)) return [];
  const first = particleStart(words, words.length - 1);
  const found = first > 0 ? [words.slice(first).join(' ')] : [];
  if (words.length >= 3 && first === words.length - 1) {
    const double = particleStart(words, words.length - 2);
    const isInitial = /^\p{L}\.?$/u.test(words[double] as string);
    if (double > 0 && !isInitial) found.push(words.slice(double).join(' '));
  }
  return found.filter((surname) => surname.length >= 2);
}

function isNamePart(part: string): boolean {
  return /^\p{Lu}/u.test(part) || PARTICLES.has(part.toLowerCase());
}

/** Where the surname whose last word is `index` begins, particles included. */
function particleStart(words: readonly string[], index: number): number {
  let start = index;
  while (start > 1 && PARTICLES.has((words[start - 1] as string).toLowerCase())) start--;
  return start;
}

/** "HRW" of "Human Rights Watch". */
function acronyms(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((part) => /^\p{Lu}/u.test(part));
  const isPlain = words.length >= 3 && words.length <= 8 && /^[\p{L}\s'’-]+$/u.test(text);
  return isPlain ? [words.map((part) => part[0]).join('')] : [];
}
