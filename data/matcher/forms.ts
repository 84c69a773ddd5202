/** The forms under which an entity can stand in a text: its names, and those that the press makes of them. */

import { foldLetters } from '../text/fold.ts';
import { letterCase } from './letter-case.ts';
import type { NameSource } from './name-source.ts';
import { CALENDAR, COMPOUND_HEADS, FUNCTION_WORDS, TITLES } from './setting-words.ts';
import { shortForms } from './short-forms.ts';
import { spellings } from './spellings.ts';
import { FORM } from './table.ts';

/** One text that can stand for an entity. */
export interface Form {
  text: string;
  /** 0: made from the entity's name, n: from its alias n - 1. */
  alias: number;
  /** Bits of `FORM` without `isLast`. */
  flags: number;
  /** Somebody wrote it down just so. */
  isWritten: boolean;
}

/** All forms of one entity, those that somebody wrote down first. */
export function formsOf(source: NameSource): Form[] {
  const ambiguous = new Set(source.ambiguous);
  const names = [...[source.name, ...source.aliases].entries()].filter(
    ([, text]) => !isNoName(text),
  );
  const written: Form[] = [];
  const spelled: Form[] = [];
  const derived: Form[] = [];
  for (const [alias, text] of names) {
    const isAmbiguous = ambiguous.has(text) || isCommonWord(text);
    written.push({ text, alias, flags: flagsOf(text, source, isAmbiguous), isWritten: true });
    for (const variant of spellings(text, source.kind))
      spelled.push({
        text: variant,
        alias,
        flags: flagsOf(variant, source, isAmbiguous),
        isWritten: false,
      });
    for (const { text: short, isAcronym } of shortForms(text, source.kind)) {
      const flags =
        flagsOf(short, source, false) | FORM.isDerived | (isAcronym ? FORM.isAcronym : 0);
      derived.push({ text: short, alias, flags, isWritten: false });
    }
  }
  return [...written, ...spelled, ...derived];
}

function flagsOf(text: string, source: NameSource, isAmbiguous: boolean): number {
  let flags = letterCase(text);
  if (source.kind === 'person') flags |= FORM.isPerson;
  if (isAmbiguous) flags |= FORM.isAmbiguous;
  if (isAmbiguous && (source.requiresFullName || isCommonWord(text)))
    flags |= FORM.requiresFullName;
  return flags;
}

/** "It" and "The" stand for nothing, whoever lists them as a name. */
function isNoName(text: string): boolean {
  return FUNCTION_WORDS.has(foldLetters(text)) && !/^(?:\p{Lu}\.?){2,}$/u.test(text);
}

/** May the month, a president, a tower: a name only where the full name stands. */
function isCommonWord(text: string): boolean {
  const word = foldLetters(text);
  const isListed = CALENDAR.has(word) || TITLES.has(word) || COMPOUND_HEADS.has(word);
  return isListed && !/\s/u.test(text.trim());
}
