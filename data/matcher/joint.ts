/**
 * What stands between two words of a name. "Sandoval-Moshenberg" and "Sandoval Moshenberg" are one
 * name, "El, Salvador" is none: spaces and hyphens count as the same joint, an apostrophe or one
 * other sign counts as itself, anything longer ends the name.
 */

import { FOLDED, SEPARATOR, SPECIAL, unitAt } from '../text/fold.ts';
import { word } from '../text/words.ts';

/** The words do not belong together. */
export const NO_JOINT = -1;
/** Nothing stands between: scripts without spaces. */
export const TOUCHING = 0x10000;
const PLAIN = 0x20;
const APOSTROPHE = 0x27;
const QUOTE = 0x22;
const FULL_STOP = 0x2e;

/** Joint after `word`, the word that was read last; `NO_JOINT` at the end of the text. */
export function readJoint(text: string): number {
  const from = word.next;
  const first = text.charCodeAt(from);
  if (first === PLAIN) {
    const folded = FOLDED[text.charCodeAt(from + 1)] as number;
    if (folded > 1) return PLAIN;
  }
  return readUnusualJoint(text, from);
}

const SPACES = /\s/u;
const HYPHENS = /[-\u2010-\u2013\u2212\uFE58\uFE63\uFF0D]/u;
const APOSTROPHES =
  /['\u2019\u2018\u201B\u02B9-\u02BC\u02BE\u02BF\uFF07\u0060\u00B4\u2032\uA78B\uA78C]/u;
const QUOTES = /["\u201C-\u201F\u00AB\u00BB\uFF02\u2033]/u;
const MIDDLE_DOTS = /[\u00B7\u2022\u2027\u30FB\uFF65]/u;
/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'st,ste,mt,ft,dr,mr,mrs,ms,jr,sr,sra,dra,gen,gov,sen,rep,prof,hon,rev,vs,co,corp,inc,ltd,dept,univ,no,ee,col,sgt,lt,capt,adm'.split(
    ',',
  ),
);

function readUnusualJoint(text: string, from: number): number {
  let sign = 0;
  let hasSpace = false;
  let hasSpaceAfter = false;
  for (let i = from; i < text.length;) {
    const folded = FOLDED[text.charCodeAt(i)] as number;
    const unit = folded === SPECIAL ? unitAt(text, i) : null;
    if (unit === null ? folded !== SEPARATOR : unit.folded !== '')
      return jointOf(text, sign, { hasSpace, hasSpaceAfter });
    const length = unit?.length ?? 1;
    const found = unit === null || unit.kind === 'separator' ? signAt(text, i, length) : NO_SIGN;
    i += length;
    if (found === NO_SIGN) continue;
    if (found === A_SPACE) {
      hasSpace = true;
      if (sign !== 0) hasSpaceAfter = true;
    } else if (sign !== 0) return NO_JOINT;
    else sign = found;
  }
  return NO_JOINT;
}

/** What `signAt` answers besides joints. */
const A_SPACE = -2;
const NO_SIGN = -3;
const signs = new Map<number, number>();

/** The joint that a sign makes, which is looked into once. */
function signAt(text: string, index: number, length: number): number {
  const point = text.codePointAt(index) as number;
  const known = signs.get(point);
  if (known !== undefined) return known;
  const character = text.slice(index, index + length);
  const sign = SPACES.test(character) ? A_SPACE : signOf(character);
  signs.set(point, sign);
  return sign;
}

function signOf(character: string): number {
  if (HYPHENS.test(character)) return PLAIN;
  if (APOSTROPHES.test(character)) return APOSTROPHE;
  if (QUOTES.test(character)) return QUOTE;
  if (MIDDLE_DOTS.test(character)) return 0xb7;
  return character.codePointAt(0) ?? 0;
}

function jointOf(
  text: string,
  sign: number,
  { hasSpace, hasSpaceAfter }: { hasSpace: boolean; hasSpaceAfter: boolean },
): number {
  if (sign === 0) return hasSpace ? PLAIN : TOUCHING;
  if (sign === PLAIN) return hasSpace ? NO_JOINT : PLAIN;
  if (sign === FULL_STOP)
    return isAbbreviation(text) ? PLAIN : hasSpaceAfter ? NO_JOINT : FULL_STOP;
  if (sign === APOSTROPHE) return hasSpace ? NO_JOINT : APOSTROPHE;
  return sign;
}

function isAbbreviation(text: string): boolean {
  if (word.isAbbreviated) return true;
  return ABBREVIATIONS.has(text.slice(word.start, word.end).toLowerCase());
}
