import type { Grammar } from '../grammar.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import { baseLanguage } from '../../../text/language-tag.ts';

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
  it: ITALIAN,
};

/** The grammar for a BCP 47 tag; `null` for a language that has no table. */
export function grammarOf(tag: string): Grammar | null {
  return GRAMMARS[baseLanguage(tag)] ?? null;
}
