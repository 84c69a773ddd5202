/** Which bare numbers read as years: "in 2023" does, "2000 inmates" does not. */

import { foldLetters } from './fold.ts';
import { isStopWord } from './stop-words.ts';
import { wordSet } from './word-set.ts';

/** After these, a number of four digits is a year. Folded already: doing it at every start takes 4 ms. */
const LEADS = wordSet(`
  in since until till during before after from by early late mid year years fiscal spring summer autumn winter
  en desde hasta durante ano anos antes despues tras principios finales mediados
  depuis jusqu avant apres fin debut annee annees des
  im seit bis nach vor ab jahr jahre jahren anfang ende mitte sommer
  em ate depois nel dal fino anno anni`);

/** After these, a number counts something. Folded. */
export const AMOUNT_LEADS: ReadonlySet<string> = wordSet(`
  about some another only nearly almost over than around roughly approximately least most
  unos unas casi aproximadamente environ pres quelque rund etwa fast knapp als cerca quase circa quasi`);

const YEAR =
  /(?<![\p{L}\p{N}$€£#/]|[.,:]\b|\p{L}[-–])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}%/]|[.,:]\d|-\d\d-)/gu;

/** Where a text names a year without day or month. O(text). */
export function findYears(text: string): { start: number; end: number; year: string }[] {
  const years: { start: number; end: number; year: string }[] = [];
  for (const { index: start, 0: year } of text.matchAll(YEAR)) {
    const end = start + year.length;
    const isRange = years.at(-1) !== undefined && isJoined(text.slice(years.at(-1)!.end, start));
    if (isRange || readsAsYear(text, start, end)) years.push({ start, end, year });
  }
  return years;
}

function isJoined(between: string): boolean {
  return /^(?:[-–—]|\s(?:to|and|or|a|al|y|o|à|et|ou|bis|und|oder|e|e il)\s)$/u.test(between);
}

function readsAsYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const lead = foldLetters(/([\p{L}\p{M}]+)[\s\u00A0('’-]*$/u.exec(before)?.[1] ?? '');
  if (/[-–]\s?$/u.test(before) && /\d\s?[-–]\s?$/u.test(before)) return false;
  if (LEADS.has(lead)) return true;
  if (AMOUNT_LEADS.has(lead)) return false;
  const next = /^[\s\u00A0]([\p{L}\p{M}]+)/u.exec(after)?.[1];
  if (next === undefined) return !/^[-–]\p{L}/u.test(after);
  if (isStopWord(foldLetters(next))) return true;
  return isDeterminer(lead) && !text.slice(start, end).endsWith('00');
}

/** "the 2024 election", "El Salvador's 2025 reform", "la tasa de 2024". */
function isDeterminer(lead: string): boolean {
  return (
    lead === 's' ||
    /^(?:the|its|of|el|la|del|de|le|du|l|das|der|die|den|dem|des|o|a|do|da|il|lo|to|and|for|on)$/u.test(
      lead,
    )
  );
}
