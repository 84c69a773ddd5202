/**
 * A text's sentences. Intl.Segmenter proposes the places where one may end, for every script; we add
 * the few that it misses (before a number, after an ellipsis, « » or a [1]) and take back the many that
 * it proposes after an abbreviation, an initial, an ordinal or a quoted question.
 *
 * A short quotation that holds several sentences stays in one piece, with the words that say who
 * speaks: half a quotation would be shown without its speaker. A long one is split.
 */

import { MAX_QUOTATION_CHARS, MAX_SEGMENT_CHARS } from '../limits/building.ts';
import { isAbbreviation } from './abbreviations.ts';
import { baseLanguage, canonicalTag } from './language-tag.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** Where a sentence stands, without the white space around it. UTF-16 offsets, `end` exclusive. */
export interface Sentence {
  start: number;
  end: number;
}

/** A sentence's stop and what closes after it. */
const STOP_BEFORE =
  /(?<![.!?…。．！？｡।։۔؟။។])[.!?…。．！？｡।։۔؟။។]+(?:[ \u00A0\u202F]?»|["”“«’')\]」』›]|\[\d+\])*$/u;
/** Places that the segmenter does not propose; whether a stop stands before them is looked at later. */
const MISSED = [
  /[^\s\p{L}\p{N}]\s+(?=["“„«(¿¡]{0,2}[$€£]?\p{N})/gu,
  /[…»][\])"”]?\s+(?=["“„«(¿¡]{0,2}\p{Lu})/gu,
  /\[\d{1,3}\]\s+(?=\p{Lu})/gu,
];

/** A speaker after a quoted question: `"Is it?" Nayib Bukele asked.` */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(?:said|asked|wrote|added|told|replied|declared|answered|tweeted|posted|testified|recalled|insisted|dijo|preguntó|escribió|afirmó|fragte|sagte|schrieb|disse|perguntou|ha detto)\s?/u;

/** Splits a text into sentences, paragraph by paragraph, in order. O(text). */
export function splitSentences(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*|$/gu)) {
    splitParagraph(text.slice(start, gap.index), start, language, sentences);
    start = gap.index + gap[0].length;
  }
  return sentences;
}

function splitParagraph(text: string, offset: number, language: string, into: Sentence[]): void {
  const paragraph = text.replace(/[\r\n\u0085\u2028\u2029]/gu, ' ');
  const isInQuotation = quotationTest(paragraph);
  let start = 0;
  for (const end of proposeEnds(paragraph, language)) {
    const before = paragraph.slice(Math.max(start, end - LOOK), end).trimEnd();
    const after = paragraph.slice(end, end + LOOK);
    if (isInQuotation(end) || !isEnd(before, after, language)) continue;
    pushTrimmed(paragraph, { start, end }, offset, into);
    start = end;
  }
  pushTrimmed(paragraph, { start, end: paragraph.length }, offset, into);
}

/** How far a decision looks to either side, in UTF-16 code units. */
const LOOK = 80;

function pushTrimmed(
  text: string,
  { start, end }: Sentence,
  offset: number,
  into: Sentence[],
): void {
  const piece = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(piece)) return;
  const from = start + piece.length - piece.trimStart().length;
  into.push({ start: offset + from, end: offset + start + piece.trimEnd().length });
}

/** Asked with ascending offsets: whether one lies within a quotation that stays whole. */
function quotationTest(paragraph: string): (at: number) => boolean {
  const quotations: Quotation[] = findQuotations(paragraph).filter(
    (quotation) => quotation.end - quotation.start <= MAX_QUOTATION_CHARS,
  );
  let next = 0;
  return (at) => {
    while (next < quotations.length && quotations[next]!.end <= at) next++;
    return next < quotations.length && quotations[next]!.start < at;
  };
}

/** Offsets at which the next sentence may start, ascending. */
function proposeEnds(paragraph: string, language: string): number[] {
  const ends = new Set<number>();
  // Of no language, the segmenter's own rules serve.
  const segmenter = new Intl.Segmenter(canonicalTag(language) ?? undefined, {
    granularity: 'sentence',
  });
  for (const { start, end } of chunks(paragraph.length)) {
    for (const { index } of segmenter.segment(paragraph.slice(start, end))) {
      if (index > 0) ends.add(start + index);
    }
  }
  for (const missed of MISSED) {
    for (const match of paragraph.matchAll(missed)) ends.add(match.index + match[0].length);
  }
  return [...ends].sort((a, b) => a - b);
}

/** Pieces that the segmenter is quick on; they overlap, so that no end is lost where they meet. */
function* chunks(length: number): Generator<Sentence> {
  const step = MAX_SEGMENT_CHARS / 2;
  for (let start = 0; start === 0 || start + step < length; start += step) {
    yield { start, end: Math.min(start + MAX_SEGMENT_CHARS, length) };
  }
}

function isEnd(before: string, after: string, language: string): boolean {
  const stop = STOP_BEFORE.exec(before)?.[0];
  if (stop === undefined) return false;
  if (/^[)\]”’]|^»(?![\p{L}\p{N}])|^["“„«»(¿¡]{0,2}\p{Ll}|^(?:と|って)/u.test(after)) return false;
  if (/(?:^|\s)(?:\.{3,}|…)$|^\d{1,3}\.$/u.test(before)) return false;
  if (stop !== '.') return stop.startsWith('.') || stop.length === 1 || !SPEAKER.test(after);
  return !isAbbreviation(before.slice(0, -1), after, baseLanguage(language));
}
