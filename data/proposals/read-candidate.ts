/** What a candidate names, and by which sign: one clear sign, or nothing. */

import type { Candidate } from './candidates.ts';
import { headReading } from './head-word.ts';
import { isKnownOrganization } from './known-organizations.ts';
import { isKnownPlace } from './known-places.ts';
import { organizationSign } from './organization-sign.ts';
import { personSign, withoutHonorifics } from './person-sign.ts';
import { placeSign } from './place-sign.ts';
import { lastWord, spotOf, type Reading, type Spot } from './spot.ts';

/** Longer runs of capitals are headlines. */
const MAX_NAME_WORDS = 7;

/** A candidate's reading and its words, without the titles before a person; `null` when no sign is clear. */
export function readCandidate(spot: Spot): (Reading & Candidate) | null {
  const { words, text, language, first, last } = spot;
  if (words.length > MAX_NAME_WORDS || isQuoted(spot)) return null;
  const name = text.slice(words[0].start, lastWord(spot).end);
  if (isKnownPlace(name, language)) return { kind: 'place', sign: 'known-place', first, last };
  if (isKnownOrganization(name))
    return { kind: 'organization', sign: 'known-organization', first, last };
  const organization = organizationSign(spot);
  if (organization) return { ...organization, first, last };
  const head = headReading(spot);
  if (head) return head === 'other' ? null : { ...head, first: firstOfTwo(spot), last };
  const bare = spotOf(spot, withoutHonorifics(spot));
  const reading = personSign(bare) ?? placeSign(bare);
  return reading && { ...reading, first: bare.first, last: bare.last };
}

/** Titles of songs, books and films stand in quotation marks of their own. */
function isQuoted(spot: Spot): boolean {
  const { text, words } = spot;
  const { end } = lastWord(spot);
  return (
    /["“«'‘]/u.test(text.charAt(words[0].start - 1)) &&
    /^[,.]?["”»'’]/u.test(text.slice(end, end + 2))
  );
}

/** "the Food and Drug Administration": what it is for has two parts. */
function firstOfTwo({ tokens, first, words }: Spot): number {
  if (tokens[first - 1]?.folded !== 'and' || words[0].gap !== ' ') return first;
  let at = first - 1;
  while (tokens[at]?.gap === ' ' && tokens[at - 1]?.isCapital) at--;
  const hasAcronym = tokens.slice(at, first).some(({ text }) => /^\p{Lu}{2}/u.test(text));
  const isNamed =
    !hasAcronym && at < first - 1 && first - at <= 4 && tokens[at - 1]?.folded === 'the';
  return isNamed && tokens[at]?.gap === ' ' ? at : first;
}
