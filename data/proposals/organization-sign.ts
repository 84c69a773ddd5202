/** Signs that a name is an organization's. */

import { foldLetters } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { HONORIFICS } from './cues.ts';
import { isGivenName } from './given-names.ts';
import { isKnownPlace } from './known-places.ts';
import { lastWord, type Reading, type Spot } from './spot.ts';
import { wordSet } from '../text/word-set.ts';

const NO_TEAM =
  /(?:ians|ists|ers?)$|^(?:Games|Olympics|Wars|Islands|States|Series|Finals|Awards)$/u;
const NO_BODY = wordSet(
  `USA UAE USSR DVD CD TV LP EP VHS CPU GPU DNA RNA GDP HIV AIDS SUV CEO CFO COO PhD MVP WWII WWI DJ PC OS
  API URL HTML XML SQL NEWS WORLD ICU PIN ID IT`,
);

/** A team or an acronym with its article; `null` when it is neither. */
export function organizationSign(spot: Spot): Reading | null {
  if (isTeam(spot)) return { kind: 'organization', sign: 'team' };
  return isAcronym(spot) ? { kind: 'organization', sign: 'acronym' } : null;
}

/** "Colorado Rockies", "Boston Red Sox": a place and a plural. */
function isTeam(spot: Spot): boolean {
  const { words, text, language } = spot;
  const last = lastWord(spot).text;
  if (words.length < 2 || words.length > 4 || !/(?:s|Sox)$/u.test(last)) return false;
  if (NO_TEAM.test(last) || words.some(({ isCapital }) => !isCapital)) return false;
  // "Florida Governor Ron DeSantis".
  if (words.some(({ folded }) => HONORIFICS.has(folded)) || isGivenName(words.at(-2)!.text))
    return false;
  return words
    .slice(0, Math.min(2, words.length - 1))
    .some(({ end }) => isKnownPlace(text.slice(words[0].start, end), language));
}

/** "the FBI": an article, capitals, and no noun after them that they would only describe. */
function isAcronym({ words, before, after }: Spot): boolean {
  const { text, gap } = words[0];
  if (words.length > 1 || gap !== ' ' || !/^(?:[Tt]he|[Ee]l|[Ll]a|[Ll]e)$/.test(before?.text ?? ''))
    return false;
  if (!/^(?:\p{Lu}{3,5}|(?:\p{Lu}\.){3,5})$/u.test(text) || NO_BODY.has(text)) return false;
  if (!after || after.gap !== ' ' || !/^\p{L}/u.test(after.text)) return true;
  return isStopWord(foldLetters(after.text)) || /(?:ed|s)$/u.test(after.folded);
}
