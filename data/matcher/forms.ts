/** The forms under which an entity can stand in a text: its names, and those that the press makes of them. */

import { letterCase } from './letter-case.ts';
import type { NameSource } from './name-source.ts';
import { FORM } from './table.ts';

/** One text that can stand for an entity. */
export interface Form {
  text: string;
  /** 0: made from the entity's name, n: from its alias n - 1. */
  alias: number;
  /** Bits of `FORM` without `isLast`. */
  flags: number;
}

/** All forms of one entity, those that somebody wrote down first. */
export function formsOf(source: NameSource): Form[] {
  const ambiguous = new Set(source.ambiguous);
  const forms: Form[] = [];
  for (const [alias, text] of [source.name, ...source.aliases].entries()) {
    const isAmbiguous = ambiguous.has(text);
    forms.push({ text, alias, flags: flagsOf(text, source, isAmbiguous) });
    for (const variant of spellings(text))
      forms.push({ text: variant, alias, flags: flagsOf(text, source, isAmbiguous) });
  }
  for (const [alias, text] of [source.name, ...source.aliases].entries()) {
    const derived = source.kind === 'person' ? surnames(text) : acronyms(text);
    for (const variant of derived)
      forms.push({ text: variant, alias, flags: flagsOf(variant, source, false) | FORM.isDerived });
  }
  return forms;
}

function flagsOf(text: string, source: NameSource, isAmbiguous: boolean): number {
  let flags = letterCase(text);
  if (source.kind === 'person') flags |= FORM.isPerson;
  if (isAmbiguous) flags |= FORM.isAmbiguous;
  if (isAmbiguous && source.requiresFullName) flags |= FORM.requiresFullName;
  return flags;
}

const HYPHEN = /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu;

/** Other spellings of the same name: "MS13" of "MS-13", "Texas Tribune" of "The Texas Tribune". */
function spellings(text: string): string[] {
  const found: string[] = [];
  if (/\d/.test(text) && HYPHEN.test(text)) found.push(text.replace(HYPHEN, ''));
  const bare = text.replace(/^(The|the) (?=\p{Lu}\S*(?: |$))/u, '');
  if (bare !== text && bare.includes(' ')) found.push(bare);
  return found;
}

const PARTICLES = new Set(
  'van von der den de del della di da dos das do du la le el al ben bin ibn abu ter ten zu st mac'.split(
    ' ',
  ),
);
const SUFFIXES = /^(jr|sr|ii|iii|iv|v|vi|phd|md)\.?$/i;

/** "Van Hollen" of "Chris Van Hollen", "Abrego Garcia" and "Abrego" of "Kilmar Abrego Garcia". */
function surnames(text: string): string[] {
  const words = text.split(/\s+/).filter((part) => part !== '');
  while (words.length > 1 && SUFFIXES.test(words.at(-1) as string)) words.pop();
  if (words.length < 2 || words.length > 5 || !words.every(isNamePart)) return [];
  const first = particleStart(words, words.length - 1);
  const found = first > 0 ? [words.slice(first).join(' ')] : [];
  if (words.length >= 3 && first === words.length - 1) {
    const double = particleStart(words, words.length - 2);
    if (double > 0 && !/^\p{L}\.?$/u.test(words[double] as string))
      found.push(words.slice(double).join(' '));
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

/** "HRW" of "Human Rights Watch"; counts only once the page has the full name. */
function acronyms(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((part) => /^\p{Lu}/u.test(part));
  const isPlain = words.length >= 3 && words.length <= 8 && /^[\p{L}\s'’-]+$/u.test(text);
  return isPlain ? [words.map((part) => part[0]).join('')] : [];
}
