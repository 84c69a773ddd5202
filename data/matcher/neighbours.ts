/** The words right before and after a name, as far as nothing but a space or a hyphen parts them. */

import { foldLetters } from '../text/fold.ts';

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

const REACH = 48;
const BEFORE =
  /([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.\u00AD\u200B-\u200D'\u2019-]*?)(\s+|[-\u2010-\u2013])$/u;
const AFTER = /^(\s+|[-\u2010-\u2013])([\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*)/u;
/** With these a full stop ends no sentence. */
const STOPPED_TITLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|capt|prof|rev|hon|st|sr|sra|dra|jr|u\.s|\p{L}|[\p{L}](?:\.\p{L})+)\.$/iu;

/** The word before `start`; `null` when there is none or a sign parts it from the name. */
export function wordBefore(text: string, start: number): Neighbour | null {
  const from = Math.max(0, start - REACH);
  const found = BEFORE.exec(text.slice(from, start));
  if (found === null) return null;
  const surface = found[1] as string;
  if (surface.endsWith('.') && !STOPPED_TITLE.test(surface)) return null;
  const edge = from + found.index;
  return {
    word: foldLetters(surface),
    isCapital: /^\p{Lu}/u.test(surface),
    hasHyphen: !/\s/u.test(found[2] as string),
    edge,
    beginsSentence: /(?:^|[.!?:;\u2026\u00BF\u00A1"\u201C\u201D\u00AB(\u2014\u2013-]\s*)$/u.test(
      text.slice(Math.max(0, edge - 4), edge),
    ),
  };
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
