import type { DateMention, Figure } from '../model.ts';
import { findDates } from './dates.ts';
import { foldLetters } from './fold.ts';
import { monthOf } from './months.ts';
import { isStopWord } from './stop-words.ts';
import { moneyOf, multiplierOf, unitOf } from './units.ts';
import { AMOUNT_LEADS } from './years.ts';
import { baseLanguage } from './language-tag.ts';

/** A number with its currency in front; groups of three digits may be apart, decimals follow. */
const NUMBER =
  /(?<![\p{L}\p{N}#/]|[\p{L}\p{N}][-–.,:’'])(?<money>(?:US|R|C|A)?\$|€|£|¥|(?:USD|EUR|GBP)(?=[\s\d]))?[ \u00A0\u202F]?(?<digits>\d{1,3}(?:[.,'’\u00A0\u202F\u2009]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?![/:]\d|[.,-]\d|\d)/gu;

/** In these, a plain space may part thousands: "40 000". */
const SPACED = new Set(['fr', 'es', 'pt', 'it', 'de', 'ru', 'pl', 'cs', 'sv', 'nb', 'fi']);

/** Reading on from a number: of ranges both ends count what follows the second. */
const RANGE = /^\s?(?:-|–|to|or|a|o|y|e|à|ou|bis|oder|bis zu)\s?(?=[\d$€£])/u;

/** The base of a rate: "per 100,000". */
const BASE = /(?:\bper|por cada|\bpro|\bpour|\bje|\bpor|\bauf|\bogni)\s$/iu;

/**
 * The numbers that a text names, in order, with what they count. Numbers of dates, of names ("Barrio
 * 18", "Article 24") and of rates' bases are none. O(text).
 */
export function findFigures(text: string, language: string): Figure[] {
  if (!/\d/u.test(text)) return [];
  const base = baseLanguage(language);
  const isDate = dateTest(findDates(text, language));
  const figures: Figure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const read = readFigure(text, match, base);
    if (read !== null && !isDate(match.index, match.index + match[0].length)) figures.push(read);
  }
  return shareUnits(text, figures);
}

function dateTest(dates: readonly DateMention[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < dates.length && dates[next]!.end <= start) next++;
    return next < dates.length && dates[next]!.start < end;
  };
}

function readFigure(text: string, match: RegExpExecArray, language: string): Figure | null {
  const { money, digits } = match.groups as { money?: string; digits: string };
  const isSpaced = digits.includes(' ');
  if (isSpaced && !SPACED.has(language)) return null;
  const start = match.index + match[0].length - match[0].trimStart().length;
  const after = match.index + match[0].length;
  const multiplier = multiplierOf(text.slice(after, after + 30), money !== undefined);
  const end = after + multiplier.length;
  const rest = text.slice(end, end + 100);
  const unit = money === undefined ? unitOf(rest, language) : { ...moneyOf(money), length: 0 };
  if (unit === null) return null;
  const isBare = unit.length === 0 && multiplier.length === 0 && money === undefined;
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  if (isPartOfDate(before, rest, language) || BASE.test(before)) return null;
  if (isBare && /^\d{1,3}$/u.test(digits) && isNumberOfName(before, rest)) return null;
  return {
    start,
    end: end + unit.length,
    value: valueOf(digits, language) * multiplier.by,
    unit: unit.unit,
  };
}

/** "15 March" and "Feb. 3" without their year. */
function isPartOfDate(before: string, rest: string, language: string): boolean {
  const next = /^(?:º|\.)?[\s\u00A0]+(?:de )?(\p{L}+)/u.exec(rest)?.[1];
  if (next !== undefined && monthOf(next, language) !== null) return true;
  const lead = /(\p{L}+)\.?\s$/u.exec(before)?.[1];
  return lead !== undefined && language === 'en' && monthOf(lead, language) !== null;
}

const NUMBERED =
  /\b(?:articles?|art|sections?|sec|chapter|title|resolution|rule|number|no|nos|nr|núm|page|p|part|phase|channel|room|route|flight|artículos?|sección|capítulo|número|página|canal|artikel|absatz|kapitel|nummer|seite|artigos?|articol[oi])\.?\s(?:\d+(?:,|\s(?:and|to|y|und|e))\s)*$/iu;

/** "Barrio 18", "Article 24", "60 Minutes": a small number beside a capitalized word. */
function isNumberOfName(before: string, rest: string): boolean {
  if (NUMBERED.test(before) || /^\s(?:Minutes|Hours|Days|Seconds)\b/u.test(rest)) return true;
  const lead = /(?:^|(?<gap>\S)\s?)(?<word>\p{Lu}[\p{L}\p{M}]*)\s$/u.exec(before)?.groups;
  if (lead === undefined) return false;
  const isFirst = lead.gap === undefined || /[.!?:"“«(]/u.test(lead.gap);
  const word = foldLetters(lead.word!);
  return !(isFirst && (isStopWord(word) || AMOUNT_LEADS.has(word)));
}

/** A separator parts thousands when exactly three digits follow, else decimals. */
function valueOf(digits: string, language: string): number {
  const plain = digits.replace(/[\s\u00A0\u202F\u2009'’]/gu, '');
  const last = /[.,](?=\d+$)/u.exec(plain);
  if (last === null) return Number(plain);
  const mark = last[0];
  const fraction = plain.slice(last.index + 1);
  const isOnly = plain.indexOf(mark) === last.index;
  const isEnglishPoint = mark === '.' && language === 'en';
  const isGroup = fraction.length === 3 && !plain.startsWith('0') && !(isOnly && isEnglishPoint);
  if (isGroup) return Number(plain.replace(/[.,]/gu, ''));
  return Number(`${plain.slice(0, last.index).replace(/[.,]/gu, '')}.${fraction}`);
}

/** "10,000 to 20,000 inmates": the first counts inmates too. */
function shareUnits(text: string, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    if (figure.unit !== '' || next === undefined) return figure;
    const isRange =
      RANGE.exec(text.slice(figure.end, next.start + 1))?.[0].length === next.start - figure.end;
    return isRange ? { ...figure, unit: next.unit } : figure;
  });
}
