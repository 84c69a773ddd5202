/** Forms that stand for a name only where the page has the whole of it: surnames, acronyms, parts. */

import { foldLetters } from '../text/fold.ts';
import type { EntityKind } from '../model.ts';
import { ARTICLE } from './articles.ts';
import { isCommonWord } from './common-words.ts';
import { COMPANY_FORM, isCompanyName } from './company-forms.ts';
import { DEMONYMS, FUNCTION_WORDS, OF_WORDS } from './setting-words.ts';
import {
  ARABIC_ARTICLE,
  GENERATION,
  nameWords,
  PARTICLES,
  particleStart,
  SURNAME_JOINT,
  withoutArabicArticle,
} from './person-name.ts';

/** A short form of one name. */
export interface ShortForm {
  text: string;
  /** An acronym must be introduced; a part belongs to whoever else bears it on the page. */
  as: 'surname' | 'acronym' | 'part';
}

/** All short forms of a name. */
export function shortForms(text: string, kind: EntityKind): ShortForm[] {
  if (kind === 'person' && !isCompanyName(text)) return personForms(text);
  const bare = text.replace(COMPANY_FORM, '');
  const parts = kind === 'place' || IN_REGION.test(bare) ? placeParts(bare) : thingParts(bare);
  return [
    ...[...new Set(parts)].map((part): ShortForm => ({ text: part, as: 'part' })),
    ...acronyms(bare).map((acronym): ShortForm => ({ text: acronym, as: 'acronym' })),
  ];
}

/** "Van Hollen" of "Chris Van Hollen"; "Abrego Garcia", "Abrego", "Garcia" and "Kilmar" of the whole name. */
function personForms(text: string): ShortForm[] {
  const words = nameWords(text.replace(GENERATION, ''));
  if (words.length < 2 || words.length > 5 || !words.every(isNamePart)) return [];
  const first = surnameStart(words);
  const last = words.at(-1) as string;
  const surnames = first > 0 ? [words.slice(first).join(' ')] : [];
  // "Sforza della Rovere", of whom "della Rovere" alone is said too.
  const isOfFamily = first > 1 && first < words.length - 1 && words[first] !== 'de';
  if (isOfFamily && PARTICLES.has(words[first] as string) && !isInitial(words[first - 1] as string))
    surnames.push(words.slice(first - 1).join(' '));
  if (ARABIC_ARTICLE.test(last)) surnames.push(withoutArabicArticle(last));
  const parts = isGivenName(words[0] as string) ? [words[0] as string] : [];
  // "Beethoven" of "Ludwig van Beethoven", "Bismarck"; nobody says "Gaulle" or "Leyen".
  if (first === words.length - 2 && /^(?:van|von|zu)$/u.test(words[first] as string))
    parts.push(last);
  if (words.length >= 3 && first === words.length - 1) {
    const double = particleStart(words, words.length - 2);
    // "President" of "Vice President Vance" is nobody.
    const isTitle = words.slice(0, double + 1).every(isCommonWord);
    if (double > 0 && !isTitle && !isInitial(words[double] as string)) {
      surnames.push(words.slice(double).join(' '));
      // "Almeida Prado" of "José de Almeida Prado".
      if (double < words.length - 2 && OF_WORDS.has(words[double] as string))
        surnames.push(words.slice(-2).join(' '));
      parts.push(words.slice(double, -1).join(' '));
    }
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

const WORD_GAP = /\s+/u;
const PLACE_HEAD =
  /(?: (?:Ocean|Sea|County|District|Province|State|Region|Island|Islands|Desert|Mountains|River|Peninsula|Municipality|Prefecture|Governorate|Oblast)| \(.*\)|, .+)$/u;

/** "Aurora, Colorado" is a place, whatever the library calls it. */
const IN_REGION = /^[^,]+, \p{Lu}[\p{L}. ]+$/u;

/** "Pacific" of "Pacific Ocean", "Murdochville" of "Murdochville, Quebec". */
function placeParts(text: string): string[] {
  const bare = text.replace(PLACE_HEAD, '');
  return bare === text || !isTelling(bare.split(WORD_GAP)) ? [] : [bare];
}

/** Beginnings and ends of two words or more: "China Eastern", "Coast Guard"; one word if it tells. */
function thingParts(text: string): string[] {
  const words = text
    .replace(/\s*[(,].*$/u, '')
    .replace(ARTICLE, '')
    .split(WORD_GAP);
  if (words.length < 2 || words.length > MAX_PART_WORDS || text.includes('/')) return [];
  const joint = words.findIndex((word) => FUNCTION_WORDS.has(foldLetters(word)));
  const cuts = words.map((_, cut) => cut).slice(1);
  const ends = cuts
    .filter((cut) => !PLACED.test(words[cut - 1] as string))
    .map((cut) => words.slice(cut));
  const beginnings = cuts
    .filter((cut) => joint < 0 || cut <= joint)
    .filter((cut) => !/^\p{Lu}\.?$/u.test(words[cut] as string))
    .map((cut) => words.slice(0, cut));
  return [...beginnings, ...ends]
    .filter((part) => isWholePart(part) && isTelling(part))
    .map((part) => part.join(' '));
}

const MAX_PART_WORDS = 7;
/** What follows is a place of its own: "Citizens for Ethics in Washington". */
const PLACED = /^(?:in|at|on|für|en|de|du|des|del|della|di|da|do|von|der|la|las|los|le|les)$/u;

/** It begins and ends with a capital: "Court of" is no part. */
function isWholePart(words: readonly string[]): boolean {
  return [words[0], words.at(-1)].every((word) =>
    /^[\p{Lu}\p{Lo}\d]|^\p{Ll}\p{Lu}/u.test(word ?? ''),
  );
}

/** At least one word is not of the kind that a thousand names have. */
function isTelling(words: readonly string[]): boolean {
  const telling = words.filter(
    (word) => !isCommonWord(word) && !DEMONYMS.has(foldLetters(word)) && /\p{L}.*\p{L}/u.test(word),
  );
  return telling.length > 0 && /\p{L}{2}/u.test(words.join(' '));
}

/** "HRW" of "Human Rights Watch". */
function acronyms(text: string): string[] {
  const words = text
    .replace(/^The /u, '')
    .split(/[\s-]+/u)
    .filter((part) => /^\p{Lu}/u.test(part));
  const isPlain = words.length >= 3 && words.length <= 8 && /^[\p{L}\s'’&-]+$/u.test(text);
  const found = isPlain ? [words.map((part) => part[0]).join('')] : [];
  if (words.length === 2 && /^[\p{L}\s]+$/u.test(text))
    found.push(words.map((part) => part[0]).join(''));
  return found;
}
