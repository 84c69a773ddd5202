/** Forms that stand for a name only where the page has the whole of it: surnames, acronyms, parts. */

import { foldLetters } from '../text/fold.ts';
import type { EntityKind } from '../model.ts';
import { ARTICLE } from './articles.ts';
import { isCommonWord } from './common-words.ts';
import { COMPANY_FORM, isCompanyName } from './company-forms.ts';
import { DEMONYMS, FUNCTION_WORDS } from './setting-words.ts';
import { personForms } from './person-forms.ts';
import type { ShortForm } from './short-form.ts';

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
  if (words.length < 3) found.push(...smallAcronym(text));
  return found;
}

/** "AMF" of "Autorité des marchés financiers": the Romance languages write all but the first word small. */
function smallAcronym(text: string): string[] {
  if (!/^\p{Lu}[\p{L}\s'’-]+$/u.test(text) || !/\s\p{Ll}{3}/u.test(text)) return [];
  const words = text.split(/[\s'’-]+/u).filter((word) => !FUNCTION_WORDS.has(foldLetters(word)));
  const isPlain = words.length >= 3 && words.length <= 6;
  return isPlain ? [words.map((word) => word.charAt(0).toUpperCase()).join('')] : [];
}
