/** Signs that a name is a person's. */

import { AFTER_PERSON, BEFORE_PERSON, HONORIFICS, ORGANIZATION_LAST, OTHER_WORDS } from './cues.ts';
import type { Candidate } from './candidates.ts';
import { isGivenName } from './given-names.ts';
import { isKnownPlace } from './known-places.ts';
import { lastWord, type Reading, type Sign, type Spot } from './spot.ts';
import type { Token } from './tokens.ts';

const INITIAL = /^(?:\p{Lu}\.?)$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** "Rangers", "Californians": several. */
const PLURAL = /(?:ians|ers|ists|ings)$/u;
/** "(born 1954", "(1901–1980)", "(May 3, 1901 – June 4, 1980)", ", 54,". */
const YEARS =
  /^ \((?:born |b\. )|^ \((?:\p{L}+ \d{1,2}, )?\d{4}\s?[-–—]\s?(?:\p{L}+ \d{1,2}, )?\d{4}\)|^, \d\d,/u;

/** A person's name by its words or by what stands around it; `null` when nothing tells. */
export function personSign(spot: Spot): Reading | null {
  const sign = isImpossible(spot) ? null : (bySingleTitle(spot) ?? byFullName(spot));
  return sign && { kind: 'person', sign };
}

/** "Alabama Governor Bob Riley": what stands before the last title is none of the name. */
export function withoutHonorifics({ tokens, first, last }: Spot): Candidate {
  for (let at = last - 1; at >= first; at--) {
    const token = tokens[at];
    if (token && isHonorific(token)) return { first: at + 1, last };
  }
  return { first, last };
}

function isImpossible({ words }: Spot): boolean {
  return (
    words.some(({ text }) => /^\p{Lu}{2,}$|\d/u.test(text)) ||
    words.some(({ folded }) => ORGANIZATION_LAST.has(folded) || OTHER_WORDS.has(folded)) ||
    words.every((word) => isHonorific(word) || INITIALS.test(word.text))
  );
}

/** "Captain Beefheart", "President Ortega": one word is enough after a title in capitals. */
function bySingleTitle({ words, before }: Spot): Sign | null {
  const isTitled = before?.isCapital && isHonorific(before) && words[0].gap.trim().length <= 1;
  return isTitled ? 'honorific' : null;
}

function byFullName(spot: Spot): Sign | null {
  const { words, before } = spot;
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  if (capitals < 2 || capitals > 4 || isFirm(spot) || isKnownPlace(words[0].text, 'en'))
    return null;
  if (isGivenName(words[0].text) && !PLURAL.test(lastWord(spot).text)) return 'given-name';
  if (hasInitial(words)) return 'initial';
  if (before && isHonorific(before) && words[0].gap === ' ') return 'honorific';
  if (YEARS.test(spot.text.slice(lastWord(spot).end, lastWord(spot).end + YEARS_CHARS)))
    return 'years';
  return isSpeaker(spot) ? 'speech' : null;
}

/** As much as `YEARS` reads. */
const YEARS_CHARS = 48;

function hasInitial(words: readonly [Token, ...Token[]]): boolean {
  if (words.length === 2) return INITIALS.test(words[0].text);
  return words.slice(1, -1).some(({ text }) => INITIAL.test(text));
}

function isSpeaker({ words, before, after }: Spot): boolean {
  return (
    (after?.gap === ' ' && AFTER_PERSON.has(after.folded)) ||
    (words[0].gap === ' ' && BEFORE_PERSON.has(before?.folded ?? ''))
  );
}

/** "Morgan Stanley and Co": people stand in a firm's name. */
function isFirm({ tokens, last }: Spot): boolean {
  return (
    /^(?:and|y|et|und|&)$/.test(tokens[last + 1]?.folded ?? '') &&
    /^(?:co|company|associates|sons|brothers|partners)$/.test(tokens[last + 2]?.folded ?? '')
  );
}

function isHonorific({ folded }: Token): boolean {
  return HONORIFICS.has(folded.replace(/\.$/, ''));
}
