/**
 * Titles: who is called "President Maduro" is no place, and "el presidente Maduro" neither, whatever
 * towns are called so.
 */

import { isInitials } from './letter-case.ts';
import type { Neighbour } from './neighbours.ts';
import type { PlacedCandidate } from './setting.ts';
import { COURTESIES, PERSONAL_TITLES } from './setting-words.ts';
import { FRENCH_COURTESY } from './titles-by-language.ts';

/** Leaves out the places among what could be meant behind a person's title. */
export function dropTitledPlaces(
  candidates: readonly PlacedCandidate[],
  language: string,
): PlacedCandidate[] {
  return candidates.flatMap((candidate) => {
    const { readings, before, surface } = candidate;
    if (before === null || !isTitle(before, language) || ADJECTIVE.test(surface))
      return [candidate];
    const isOneWord = !/\s/u.test(surface) && !isInitials(surface);
    const kept = readings.filter(
      ({ kind }) => kind !== 'place' && !(isOneWord && kind === 'organization'),
    );
    if (kept.length === readings.length) return [candidate];
    return kept.length === 0 ? [] : [{ ...candidate, readings: kept }];
  });
}

/** "O presidente argentino", where the library declares it a name of Argentina. */
const ADJECTIVE = /^\p{Ll}/u;

/** English writes a title before a name with a capital: "the president Mexico elected" has none. */
function isTitle({ word, hasHyphen, isCapital }: Neighbour, language: string): boolean {
  if (hasHyphen) return false;
  if (isCapital && /^fr/iu.test(language) && FRENCH_COURTESY.test(word)) return true;
  if (!PERSONAL_TITLES.has(word)) return isCapital && COURTESIES.has(word);
  return isCapital || !/^en/iu.test(language);
}
