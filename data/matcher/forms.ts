/** The forms under which an entity can stand in a text: its names, and those that the press makes of them. */

import type { EntityKind } from '../model.ts';
import { foldLetters } from '../text/fold.ts';
import { customaryForms, stateForms } from './abbreviations.ts';
import { contractedForm } from './contracted.ts';
import { letterCase } from './letter-case.ts';
import type { NameSource } from './name-source.ts';
import { NICKNAMES } from './nicknames.ts';
import { CALENDAR, COMPOUND_HEADS, FUNCTION_WORDS, TITLES } from './setting-words.ts';
import { shortForms } from './short-forms.ts';
import { ARTICLE } from './articles.ts';
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
  /** The same letters in another case: "Otan" of "OTAN". */
  isSpoken?: boolean;
}

/** All forms of one entity, those that somebody wrote down first. */
export function formsOf(source: NameSource): Form[] {
  const ambiguous = new Set(source.ambiguous);
  const names = namesOf(source);
  const written: Form[] = [];
  const spelled: Form[] = [];
  const derived: Form[] = [];
  for (const [alias, text] of names) {
    const isAmbiguous = ambiguous.has(text) || isCommonWord(text) || isPlainNoun(text, source.kind);
    const firstName = isFirstName(text, source.kind, names) ? NEEDS_THE_REST : 0;
    const own = flagsOf(text, source, isAmbiguous) | firstName;
    written.push({ text, alias, flags: own, isWritten: true });
    for (const variant of spellings(text, source.kind)) {
      const isSpoken = variant.toUpperCase() === text;
      const flags = flagsOf(variant, source, isAmbiguous);
      spelled.push({
        text: variant,
        alias,
        flags: isSpoken ? (flags & ~FORM.exactCase) | FORM.capitals : flags,
        isWritten: false,
        isSpoken,
      });
    }
    for (const short of customaryForms(text))
      spelled.push({ text: short, alias, flags: customaryFlags(short), isWritten: false });
    for (const short of stateForms(text)) {
      const flags = FORM.capitals | FORM.afterComma;
      spelled.push({ text: short, alias, flags, isWritten: false });
    }
    const contracted = source.kind === 'person' ? null : contractedForm(text);
    if (contracted !== null) {
      const flags = flagsOf(contracted, source, false) | CONTRACTED_FLAGS;
      derived.push({ text: contracted, alias, flags, isWritten: false });
    }
    for (const { text: short, as } of shortForms(text, source.kind)) {
      const flags = flagsOf(short, source, false) | FORM.isDerived | SHORT_FLAGS[as];
      derived.push({ text: short, alias, flags, isWritten: false });
    }
  }
  return [...written, ...spelled, ...derived];
}

const NEEDS_THE_REST = FORM.isAmbiguous | FORM.requiresFullName;

/** "Steve" beside "Steve Jobs": a first name that thousands bear stands for nobody without the rest. */
function isFirstName(text: string, kind: EntityKind, names: readonly [number, string][]): boolean {
  return (
    kind === 'person' &&
    NICKNAMES.has(text) &&
    names.some(([, other]) => other.startsWith(`${text} `))
  );
}

function customaryFlags(short: string): number {
  return /\p{Ll}/u.test(short) ? FORM.capitals : FORM.exactCase | FORM.isAcronym;
}

const CONTRACTED_FLAGS = FORM.isDerived | FORM.isPart | FORM.requiresFullName | FORM.contracted;
const SHORT_FLAGS = { surname: 0, acronym: FORM.isAcronym, part: FORM.isPart } as const;

function flagsOf(text: string, source: NameSource, isAmbiguous: boolean): number {
  let flags = letterCase(text);
  if (source.kind === 'person') flags |= FORM.isPerson;
  if (isAmbiguous) flags |= FORM.isAmbiguous;
  if (isAmbiguous && (source.requiresFullName || isCommonWord(text)))
    flags |= FORM.requiresFullName;
  return flags;
}

/** The names that are some: without their articles, without brackets that were left open. */
function namesOf(source: NameSource): [alias: number, text: string][] {
  const given = [source.name, ...source.aliases];
  return [...given.entries()].flatMap(([alias, text]): [number, string][] => {
    if (alias > 0 && isNoName(text)) return [];
    const proper = /^\p{Ll}/u.test(text) ? text.replace(ARTICLE, '') : text;
    return splitBracket(proper).map((part) => [alias, part]);
  });
}

/** "Royal Air Force (RAF" holds two names; a bracket that closes says which of several is meant. */
function splitBracket(text: string): string[] {
  const [, outside, inside] = /^(.*\S)\s*\(([^()]*)\)?$/u.exec(text) ?? [];
  if (outside === undefined || inside === undefined) return [text];
  if (text.endsWith(')')) return [text, outside];
  return isAcronymText(inside) ? [outside, inside] : [outside];
}

function isAcronymText(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(text);
}

/** "It", "The", "CEO" and "the company" stand for nothing, whoever lists them as a name. */
function isNoName(text: string): boolean {
  const folded = foldLetters(text);
  const isWord = FUNCTION_WORDS.has(folded) || TITLES.has(folded);
  return (isWord && !isAcronymText(text)) || OFFICE.test(text) || DESCRIPTION.test(text);
}

/** "CEO", "CFO": whoever holds it. */
const OFFICE = /^C[EFTO]\.?O\.?$/u;

/** An article and words without capitals. */
const DESCRIPTION = /^(?:the|an?|its?|this|his|her|their|our) [\p{Ll}\s'’-]+$/iu;

/** "report" for an organization, "prison" for a facility: what has a proper name is described by it. */
function isPlainNoun(text: string, kind: EntityKind): boolean {
  return PROPER_KINDS.has(kind) && /^\p{Ll}+$/u.test(text);
}

const PROPER_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organization', 'facility']);

/** May the month, a president, a tower: a name only where the full name stands. */
function isCommonWord(text: string): boolean {
  const word = foldLetters(text);
  const isListed = CALENDAR.has(word) || TITLES.has(word) || COMPOUND_HEADS.has(word);
  return isListed && !/\s/u.test(text.trim());
}
