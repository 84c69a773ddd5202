/** The words right before and after a name, as far as nothing but a space or a hyphen parts them. */

import { foldedUnit, foldLetters, SEPARATOR } from '../text/fold.ts';
import { textBefore } from './text-before.ts';

export interface Neighbour {
  /** Folded. */
  word: string;
  isCapital: boolean;
  hasHyphen: boolean;
  /** Where it begins (before the name) or ends (after it) in the text. */
  edge: number;
  /** Nothing, or the end of a sentence, stands before it. */
  beginsSentence: boolean;
}

/** Code units looked at on either side. */
const REACH = 48;
const AFTER = /^(\s+|[-\u2010-\u2013])([\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*)/u;
/** With these a full stop ends no sentence. */
const STOPPED_TITLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|capt|prof|rev|hon|st|sr|sra|dra|jr|u\.s|\p{L}|[\p{L}](?:\.\p{L})+)\.$/iu;

/** The word before `start`; `null` when there is none or a sign parts it from the name. */
export function wordBefore(text: string, start: number): Neighbour | null {
  const limit = Math.max(0, start - REACH);
  let end = start;
  while (end > limit && isSpace(text.charCodeAt(end - 1))) end--;
  const hasHyphen = end === start && isHyphen(text.charCodeAt(end - 1));
  if (hasHyphen) end--;
  else if (end === start) return null;
  let edge = end;
  while (edge > limit && isWordUnit(text.charCodeAt(edge - 1))) edge--;
  while (edge < end && foldedUnit(text.charCodeAt(edge)) === SEPARATOR) edge++;
  const surface = text.slice(edge, end);
  if (surface === '' || (surface.endsWith('.') && !STOPPED_TITLE.test(surface))) return null;
  return {
    word: foldLetters(surface),
    isCapital: /^\p{Lu}/u.test(surface) && !COMPOUND_ADJECTIVE.test(surface),
    hasHyphen,
    edge,
    beginsSentence: SENTENCE_START.test(textBefore(text, edge, 4)),
  };
}

/** "Chicago-based", "EU-backed": its capital is another's. */
const COMPOUND_ADJECTIVE = /\p{L}[-\u2010\u2011]\p{Ll}{3,}$/u;

const SENTENCE_START = /(?:^|[.!?:;\u2026\u00BF\u00A1"\u201C\u201D\u00AB(\u2014\u2013-]\s*)$/u;

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a)
  );
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);
}

/** Letters, and what stands within words: "U.S.", "O'Brien", "US-Präsident". */
function isWordUnit(unit: number): boolean {
  return (
    foldedUnit(unit) !== SEPARATOR ||
    unit === 0x2e ||
    unit === 0x27 ||
    unit === 0x2019 ||
    isHyphen(unit)
  );
}

/** The word after `end`; `null` when there is none or a sign parts it from the name. */
export function wordAfter(text: string, end: number): Neighbour | null {
  const found = AFTER.exec(text.slice(end, end + REACH));
  if (found === null) return null;
  const surface = found[2] as string;
  return {
    word: foldLetters(surface),
    isCapital: /^\p{Lu}/u.test(surface),
    hasHyphen: !/\s/u.test(found[1] as string),
    edge: end + found[0].length,
    beginsSentence: false,
  };
}
