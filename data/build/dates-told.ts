import type { DateMention } from '../model.ts';
import { findDates } from '../text/dates.ts';
import { wordSet } from '../text/word-set.ts';

/** What bears the year that it is of in its name. */
const NAMED_BY_YEAR = wordSet(`
  Act Law Code Treaty Convention Constitution Accord Accords Protocol Statute Declaration War
  Ley Código Tratado Convención Constitución Acuerdo Acuerdos Protocolo Guerra
  Loi Traité Gesetz Vertrag Verfassung Abkommen Lei Convenção Constituição Legge Trattato`);

/** Capitalised words, small ones between them, and the word that leads to the year. */
const NAME_BEFORE_YEAR =
  /((?:\p{Lu}[\p{L}\p{M}]*[\s\u00A0](?:(?:of|on|the|and|d[aeiou]s?|del|las?|los?|sobre|y|e)[\s\u00A0])*)+)$/u;
const LEADS_TO_YEAR = /[\s\u00A0](?:of|de|del|du|von|di|do|da)[\s\u00A0]$/u;

/**
 * The dates at which a sentence says that something was so, in order; O(text). A year in a name is none:
 * "used the Alien Enemies Act of 1798" tells nothing of 1798, "a law of 1798" does.
 */
export function datesTold(text: string, language: string): DateMention[] {
  return findDates(text, language).filter(
    ({ start, date }) => date.length > 'YYYY'.length || !isPartOfName(text.slice(0, start)),
  );
}

function isPartOfName(before: string): boolean {
  if (!LEADS_TO_YEAR.test(before)) return false;
  const name = NAME_BEFORE_YEAR.exec(before)?.[1] ?? '';
  return name.split(/[\s\u00A0]/u).some((word) => NAMED_BY_YEAR.has(word));
}
