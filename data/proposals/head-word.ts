/** What a name says of itself: "University of Oxford", "Río Lempa", "World War". */

import {
  GENERIC,
  ORGANIZATION_FIRST,
  ORGANIZATION_LAST,
  OTHER_WORDS,
  PLACE_FIRST,
  PLACE_LAST,
} from './cues.ts';
import { isGivenName } from './given-names.ts';
import { lastWord, type Reading, type Spot } from './spot.ts';

/** Clubs write their kind before their name: F.C., S.C., C.D. */
const CLUB = /^(?:[FSAC]\.C\.|[CUS]\.[DFL]\.)$/u;
const ORGANIZATION: Reading = { kind: 'organization', sign: 'organization-word' };
const PLACE: Reading = { kind: 'place', sign: 'place-word' };

/**
 * By a word of the name itself: English has it last, or before "of"; Romance languages have it first.
 * `other` for what is named but is no person, place or organization, `null` when no word tells.
 */
export function headReading(spot: Spot): Reading | 'other' | null {
  const { words } = spot;
  if (words.length < 2) return null;
  const of = words.findIndex(({ isCapital }) => !isCapital);
  const head = (words[of > 0 ? of - 1 : words.length - 1] ?? words[0]).folded;
  const first = words[0].folded;
  // "Bill Clinton", "Mark Milley": the first word is a name.
  const telling = isGivenName(words[0].text)
    ? [head, lastWord(spot).folded]
    : [first, head, lastWord(spot).folded];
  if (telling.some((word) => OTHER_WORDS.has(word))) return 'other';
  const reading = readingOfWords(first, head, words[0].text);
  return reading && isGeneric(spot) ? 'other' : reading;
}

function readingOfWords(first: string, head: string, written: string): Reading | null {
  if (ORGANIZATION_LAST.has(head) || ORGANIZATION_FIRST.has(first) || CLUB.test(written))
    return ORGANIZATION;
  if (PLACE_FIRST.has(first)) return PLACE;
  return PLACE_LAST.has(head) && !isGivenName(written) ? PLACE : null;
}

/** "Technical College", "High School": many have such a name. */
function isGeneric({ words }: Spot): boolean {
  return words.every(
    ({ folded, isCapital }) =>
      !isCapital || GENERIC.has(folded) || ORGANIZATION_LAST.has(folded) || PLACE_LAST.has(folded),
  );
}
