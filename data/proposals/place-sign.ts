/** Signs that a name is a place's. */

import { foldLetters } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { BEFORE_PLACE, IN } from './cues.ts';
import { isKnownPlace } from './known-places.ts';
import { lastWord, type Reading, type Sign, type Spot } from './spot.ts';
import { wordSet } from '../text/word-set.ts';

const NO_PLACE = wordSet(
  `January February March April May June July August September October November December Spring Summer
  Autumn Winter Monday Tuesday Wednesday Thursday Friday Saturday Sunday Parliament Congress Senate
  House Section Chapter Volume Part Book Season Episode Earth Division Group Class Phase Round Internet
  Series Honor Act Super World`,
);
const LANGUAGE_OR_PEOPLE = /(?:ish|ian|ese|ic|ans|ists|ism|ity|es|és|ino|ano)$/u;
/** What is done in places. */
const PLACE_VERBS = wordSet(
  `born died lives lived living based located situated raised buried headquartered resides resided held
  arrived settled stationed nacido nacida nació murió falleció ubicado ubicada situado situada vive
  vivió sede nato nata né née geboren`,
);

/** A place by what stands around its name; `null` when nothing tells. */
export function placeSign(spot: Spot): Reading | null {
  const { words } = spot;
  if (words.length > 3 || /^\p{Lu}{2,}s?$/u.test(words[0].text)) return null;
  const sign: Sign | null = isPartOfKnown(spot) ? 'part-of-place' : isAt(spot) ? 'in-place' : null;
  return sign && { kind: 'place', sign };
}

/** "Tecoluca, El Salvador": what follows the comma is known. */
function isPartOfKnown({ tokens, words, last, after, text, language }: Spot): boolean {
  if (after?.gap !== ', ' || !after.isCapital || NO_PLACE.has(words[0].text)) return false;
  // "Moreover, China": the capital of a sentence's first word says nothing, but for a dateline's.
  if (words.length === 1 && words[0].opensSentence && !/^\p{Lu}{2}/u.test(words[0].text))
    return false;
  return [1, 2, 3].some((more) => {
    const end = tokens[last + more];
    const next = tokens[last + more + 1];
    const isOver = !next?.isCapital || next.gap !== ' ';
    // "Ferit Hoxha, Albania's foreign minister".
    if (!end || !isOver || end.isOwner) return false;
    return isKnownPlace(text.slice(after.start, end.end), language);
  });
}

/** "near Tecoluca", "born in Izalco". */
function isAt(spot: Spot): boolean {
  const { tokens, first, words, before } = spot;
  if (!before || before.isCapital || words[0].gap !== ' ') return false;
  const last = lastWord(spot).text;
  if (NO_PLACE.has(words[0].text) || LANGUAGE_OR_PEOPLE.test(last)) return false;
  // "across Facebook's platforms".
  if (lastWord(spot).isOwner) return false;
  if (BEFORE_PLACE.has(before.folded)) return true;
  if (!IN.has(before.folded) || words.length > 2 || /\d/u.test(words[0].text)) return false;
  return (
    !isStopWord(foldLetters(words[0].text)) && PLACE_VERBS.has(tokens[first - 2]?.folded ?? '')
  );
}
