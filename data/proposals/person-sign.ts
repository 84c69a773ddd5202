/** Signs that a name is a person's. */

import {
  AFTER_PERSON,
  BEFORE_PERSON,
  GENERIC,
  HONORIFICS,
  ORGANIZATION_LAST,
  OTHER_WORDS,
  PLACE_LAST,
} from './cues.ts';
import type { Candidate } from './candidates.ts';
import { isGivenName } from './given-names.ts';
import { isKnownPlace } from './known-places.ts';
import { lastWord, type Reading, type Sign, type Spot } from './spot.ts';
import type { Token } from './tokens.ts';

/** "Haitian American", "North American". */
const PEOPLE = /^(?:American|European|Asian|African|Canadian|Australian|British)$/u;
const INITIAL = /^(?:\p{Lu}\.?)$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** Ends of what is said of several: "Rangers", "Californians". */
export const PLURAL = /(?:ians|ers|ists|ings|crats|cans)$/u;
/** "(born 1954", "(1901–1980)", "(May 3, 1901 – June 4, 1980)", ", 54,". */
const YEARS =
  /^ \((?:born |b\. )|^ \((?:\p{L}+ \d{1,2}, )?\d{4}\s?[-–—]\s?(?:\p{L}+ \d{1,2}, )?\d{4}\)|^, \d\d,/u;

/** A person's name by its words or by what stands around it; `null` when nothing tells. */
export function personSign(spot: Spot): Reading | null {
  const sign = isImpossible(spot) ? null : (bySingleTitle(spot) ?? byFullName(spot));
  return sign && { kind: 'person', sign };
}

/**
 * "Alabama Governor Bob Riley": what stands before the last title is none of the name; nor is where
 * somebody comes from ("Australian-born Ann Lee", "Iranian Ali Rezai", "to Ukraine Marie Evans").
 */
export function withoutHonorifics({ tokens, first, last }: Spot): Candidate {
  for (let at = last - 1; at >= first; at--) {
    const token = tokens[at];
    if (token && isHonorific(token)) return withoutOrigin(tokens, { first: at + 1, last });
  }
  const [origin, given] = tokens.slice(first, last);
  const isFrom = origin && given && isGivenName(given.text) && isOrigin(origin.text);
  return withoutOrigin(tokens, { first: isFrom ? first + 1 : first, last });
}

/** "Greg Taylor of Indianapolis": where a person is from. */
function withoutOrigin(tokens: readonly Token[], { first, last }: Candidate): Candidate {
  const of = tokens.slice(first, last).findIndex(({ folded }) => folded === 'of');
  const isPerson = of > 1 && isGivenName(tokens[first]!.text);
  return { first, last: isPerson ? first + of - 1 : last };
}

/** A people, or what somebody does: "Treasurer", "Ombudsman". */
const ROLE = /(?:ian|ish|ese|can|man|woman|ist|tor|sor|urer|oner|ner|cer|ger|ster)$/u;
const PARTY =
  /^(?:Republican|Democrat|Tory|Conservative|Liberal|Labour|Libertarian|Famer|Nominee|Leader)$/u;

function isOrigin(word: string): boolean {
  if (isGivenName(word)) return false;
  return isKnownPlace(word, 'en') || PARTY.test(word) || ROLE.test(word);
}

function isImpossible({ words }: Spot): boolean {
  return (
    words.some(({ text }) => /^\p{Lu}{2,}$|\d/u.test(text)) ||
    words.some(isThing) ||
    (GENERIC.has(words[0].folded) && !isGivenName(words[0].text)) ||
    PEOPLE.test(words.at(-1)!.text) ||
    words.every((word) => isHonorific(word) || INITIALS.test(word.text))
  );
}

/** "Bill" opens a name and ends that of a law. */
function isThing({ folded, text }: Token, at: number): boolean {
  if (at === 0 && isGivenName(text)) return false;
  return ORGANIZATION_LAST.has(folded) || OTHER_WORDS.has(folded);
}

/** "Captain Beefheart", "President Ortega": one word is enough after a title in capitals. */
function bySingleTitle({ words, before, after }: Spot): Sign | null {
  const gap = words.length > 1 ? /^[.,]? $/ : /^\.? $/;
  const isTitled = before?.isCapital && isTitle(before) && gap.test(words[0].gap);
  // "President Bashar al-Assad": there is more of the name.
  const goesOn =
    after?.gap === ' ' && /^(?:al|el|bin|ibn|ben|von|van|de|da|di)(?:-|$)/.test(after.text);
  return isTitled && !goesOn ? 'honorific' : null;
}

function byFullName(spot: Spot): Sign | null {
  const { words, before } = spot;
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  if (capitals < 2 || capitals > 4 || isFirm(spot) || isKnownPlace(words[0].text, 'en'))
    return null;
  if (isGivenName(words[0].text) && !PLURAL.test(lastWord(spot).text)) return 'given-name';
  if (hasInitial(words)) return 'initial';
  const isTitled = before && isHonorific(before) && words[0].gap === ' ';
  if (isTitled && !words.some(({ folded }) => PLACE_LAST.has(folded))) return 'honorific';
  if (YEARS.test(spot.text.slice(lastWord(spot).end, lastWord(spot).end + YEARS_CHARS)))
    return 'years';
  return isSpeaker(spot) && !PLURAL.test(lastWord(spot).text) ? 'speech' : null;
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

/** A title, or where somebody comes from: neither is a part of the name after it. */
function isHonorific(token: Token): boolean {
  return isTitle(token) || /-(?:born|based)$/.test(token.folded);
}

function isTitle({ folded }: Token): boolean {
  return HONORIFICS.has(folded.replace(/\.$|-elect$|^(?:ex|vice|major|lt|brig)-/, ''));
}
