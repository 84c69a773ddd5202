/**
 * The whole span: where a name really begins and ends in its text. "Columbus, Ohio" is a place in a
 * state, and each is a name of its own; "Asarco Inc" and "David Coleman Headley" are one name, though
 * the library knows them as Asarco and David Headley.
 */

import { foldLetters } from '../text/fold.ts';
import { placeOf, type Candidate, type Reading } from './candidate.ts';
import { COMPANY_FORM_AFTER } from './company-forms.ts';
import { wordBefore } from './neighbours.ts';
import { NICKNAMES } from './nicknames.ts';
import { OF_WORDS } from './setting-words.ts';
import { FORM } from './table.ts';
import { textBefore } from './text-before.ts';

/** Moves the readings of each candidate to the span that they mean; order is by start, then end. */
export function wholeSpans(candidates: readonly Candidate[], text: string): Candidate[] {
  const placed = new Map<number, Candidate>();
  for (const candidate of candidates)
    for (const reading of candidate.readings) {
      const { start: named, end, whole } = spanOf(reading, candidate, text);
      const start = beginWith(CAPITAL_ARTICLE, text, named);
      const place = placeOf(start, end);
      let at = placed.get(place);
      if (at === undefined) {
        at = { block: candidate.block, start, end, surface: text.slice(start, end), readings: [] };
        placed.set(place, at);
      }
      const other = at.readings.findIndex(({ entity }) => entity === reading.entity);
      if (other < 0) at.readings.push(whole);
      else if (isLess(at.readings[other] as Reading, whole)) at.readings[other] = whole;
    }
  return [...placed.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Span {
  start: number;
  end: number;
  whole: Reading;
}

function spanOf(reading: Reading, { start, end, surface }: Candidate, text: string): Span {
  const { flags, kind } = reading;
  if (kind === 'person') {
    const from = isDerived(reading)
      ? firstNameBefore(reading.name, text, start)
      : viceBefore(surface, text, start);
    const whole = from === start ? reading : { ...reading, flags: flags & ~FORM.isDerived };
    return { start: from, end, whole: { ...whole, isFull: reading.isFull || from < start } };
  }
  const comma = kind === 'place' || kind === 'organization' ? tailOf(reading.name, surface) : -1;
  if (comma > 0) {
    const length = surface.slice(0, comma).trimEnd().length;
    return { start, end: start + length, whole: { ...reading, isFull: true } };
  }
  if (kind === 'place') return { start, end, whole: reading };
  const form = isPiece(text, start)
    ? ''
    : (COMPANY_FORM_AFTER.exec(text.slice(end, end + COMPANY_REACH))?.[0] ?? '');
  const from = kind === 'organization' ? nationBefore(reading, surface, text, start) : start;
  return { start: from, end: end + withoutSentenceEnd(form, text, end).length, whole: reading };
}

const VICE = /(?<![\p{L}\p{M}\p{N}.'’-])vice[\s-]$/iu;

/** "President Biden" is a part of "Vice President Biden". */
function viceBefore(surface: string, text: string, start: number): number {
  return /^president\s/iu.test(surface) ? beginWith(VICE, text, start) : start;
}

const NATION = /(?<![\p{L}\p{M}\p{N}.'’-])(?:U\.\s?S\.|US|U\.\s?K\.|UK)\s$/u;

/** The press calls the "Food and Drug Administration" the "U.S. Food and Drug Administration". */
function nationBefore(reading: Reading, surface: string, text: string, start: number): number {
  return isDerived(reading) || !INSTITUTION.test(surface) ? start : beginWith(NATION, text, start);
}

/** "told The Associated Press": within a sentence the capital makes the article a part of the name. */
const CAPITAL_ARTICLE = /(?<=(?<!\p{L})\p{Ll}+\s)The\s$/u;

/** Code units looked at for a short word before a name, and the one before that. */
const SHORT_REACH = 20;

/** Where a name begins, with the short word before it if that is one of these. */
function beginWith(words: RegExp, text: string, start: number): number {
  return start - (words.exec(textBefore(text, start, SHORT_REACH))?.[0].length ?? 0);
}

const INSTITUTION = /\p{L}\s\p{L}/u;

const COMPANY_REACH = 40;

/** "Washington" alone says less than the one of "Washington, D.C." */
function isLess(known: Reading, whole: Reading): boolean {
  if (isDerived(known)) return true;
  return (
    whole.kind !== 'person' && whole.isFull && (known.flags & FORM.isAmbiguous & ~whole.flags) !== 0
  );
}

function isDerived({ flags }: Reading): boolean {
  return (flags & FORM.isDerived) !== 0;
}

/** "Brace Jovanovich [Canada Inc]", "Saunders Co of [Canada Ltd]". */
function isPiece(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return (
    before !== null && ((before.isCapital && !before.beginsSentence) || OF_WORDS.has(before.word))
  );
}

/** Where ", Ohio" begins in "Columbus, Ohio"; -1 when the name has no such tail. */
function tailOf(name: string, surface: string): number {
  return /^[^,]+, \p{Lu}[\p{L}. ]+$/u.test(name) && !/, (?:Inc|Ltd|LLC|Corp)\b/u.test(name)
    ? surface.indexOf(',')
    : -1;
}

/** "Inc." ends with its stop unless the stop ends the sentence too. */
function withoutSentenceEnd(form: string, text: string, end: number): string {
  if (!form.endsWith('.')) return form;
  const after = text.slice(end + form.length, end + form.length + 2);
  return after === '' || /^\s\p{Lu}/u.test(after) ? form.slice(0, -1) : form;
}

const MAX_MIDDLE_NAMES = 2;
const CAPITAL_WORD = /(?<![\p{L}\p{M}\p{N}.'’-])(\p{Lu}[\p{L}\p{M}'’-]*\.?)\s$/u;

/** Where the person's first name stands before the surname, others between; `start` when it does not. */
function firstNameBefore(name: string, text: string, start: number): number {
  const first = name.split(' ')[0] ?? '';
  const wanted = new Set([first, ...(NICKNAMES.get(first) ?? [])].map(foldLetters));
  if (first.length < 3 || text.startsWith(first, start)) return start;
  let edge = start;
  for (let word = 0; word <= MAX_MIDDLE_NAMES; word++) {
    const found = CAPITAL_WORD.exec(textBefore(text, edge, 40));
    if (found === null) return start;
    edge -= found[0].length;
    if (wanted.has(foldLetters(found[1] as string))) return edge;
  }
  return start;
}
