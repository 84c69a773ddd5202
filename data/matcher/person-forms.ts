/** Short forms of a person's name: surnames, one of two surnames, a first name. */

import { isCommonWord } from './common-words.ts';
import {
  ARABIC_ARTICLE,
  GENERATION,
  nameWords,
  PARTICLES,
  particleStart,
  SURNAME_JOINT,
  withoutArabicArticle,
} from './person-name.ts';
import { OF_WORDS } from './setting-words.ts';
import type { ShortForm } from './short-form.ts';

/** "Van Hollen" of "Chris Van Hollen"; "Abrego Garcia", "Abrego", "Garcia" and "Kilmar" of the whole name. */
export function personForms(text: string): ShortForm[] {
  const words = nameWords(text.replace(GENERATION, ''));
  if (words.length < 2 || words.length > 5 || !words.every(isNamePart)) return [];
  const first = surnameStart(words);
  const last = words.at(-1) as string;
  const surnames = first > 0 ? [words.slice(first).join(' ')] : [];
  const parts = isGivenName(words[0] as string) ? [words[0] as string] : [];
  if (isWithFamily(words, first)) surnames.push(words.slice(first - 1).join(' '));
  if (ARABIC_ARTICLE.test(last)) surnames.push(withoutArabicArticle(last));
  // "Beethoven" of "Ludwig van Beethoven", "Bismarck"; nobody says "Gaulle" or "Leyen".
  if (first === words.length - 2 && /^(?:van|von|zu)$/u.test(words[first] as string))
    parts.push(last);
  const double = first === words.length - 1 ? doubleStart(words) : 0;
  if (double > 0) {
    surnames.push(words.slice(double).join(' '));
    parts.push(words.slice(double, -1).join(' '));
  }
  return [
    ...surnames
      .filter((surname) => surname.length >= 2 && !isCommonWord(surname))
      .map((surname): ShortForm => ({ text: surname, as: 'surname' })),
    ...parts.map((part): ShortForm => ({ text: part, as: 'part' })),
  ];
}

/**
 * Where the surname begins, which may be of several words. "Rodríguez de Bukele" is a wife's: "de
 * Bukele" alone is anything of her husband's. "Ortega y Gasset" is one surname.
 */
function surnameStart(words: readonly string[]): number {
  const first = particleStart(words, words.length - 1);
  const isJoined = first > 1 && SURNAME_JOINT.test(words[first - 1] as string);
  if (isJoined) return particleStart(words, first - 2);
  const isWifes = words[first] === 'de' && first === words.length - 2 && first > 1;
  return isWifes ? first - 1 : first;
}

/** "Sforza della Rovere", of whom "della Rovere" alone is said too. */
function isWithFamily(words: readonly string[], first: number): boolean {
  if (first < 2 || !PARTICLES.has(words[first] as string)) return false;
  return !isInitial(words[first - 1] as string);
}

/** Where two surnames begin, the first without its "de": "Almeida Prado" of "José de Almeida Prado"; 0: nowhere. */
function doubleStart(words: readonly string[]): number {
  if (words.length < 3) return 0;
  const before = words.length - 2;
  const start = particleStart(words, before);
  const double = OF_WORDS.has(words[start] as string) ? before : start;
  // "President" of "Vice President Vance" is nobody.
  const isTitle = words.slice(0, double + 1).every(isCommonWord);
  return isTitle || isInitial(words[double] as string) ? 0 : double;
}

function isNamePart(part: string): boolean {
  return (
    /^\p{Lu}|^d['’]\p{Lu}/u.test(part) ||
    ARABIC_ARTICLE.test(part) ||
    PARTICLES.has(part.toLowerCase()) ||
    SURNAME_JOINT.test(part)
  );
}

function isInitial(word: string): boolean {
  return /^(?:\p{L}\.?)+$/u.test(word) && word.replaceAll('.', '').length <= 2;
}

function isGivenName(word: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(word) && !isCommonWord(word);
}
