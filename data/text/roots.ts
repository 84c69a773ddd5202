/** What forms of one word share: "encarcelado" and "encarcelar" begin alike and end as words do. */

import { wordSet } from './word-set.ts';

/** Endings of nouns, adjectives and verbs in six languages, folded. */
const ENDINGS = wordSet(`
  s e es a o as os an en on n er ar ir or ors ers ant ante antes ado ada ados adas ido ida idos idas
  ato ando endo iendo aba aban aron ieron io ia ian ara aran era cion ciones acion aciones ion ions
  iones ou iu am aram eram iram avam ao oes eur eurs amiento imiento amento imento miento mente ment ments ait aient ent ee ees t te ten em et ung
  ungen ing ings ed est ly al ally ity ive ives able ible ous ary ist ists ista istas ism`);
/** Shorter beginnings are shared by words that have nothing in common. */
const MIN_ROOT = 5;
const LONGEST_ENDING = Math.max(...Array.from(ENDINGS, ({ length }) => length));

/** A folded word, then what is left of it without each ending that it may have, longest first. O(word). */
export function* rootsOf(word: string): Generator<string> {
  yield word;
  for (let ending = 1; ending <= LONGEST_ENDING; ending++) {
    const length = word.length - ending;
    if (length < MIN_ROOT) return;
    if (ENDINGS.has(word.slice(length))) yield word.slice(0, length);
  }
}
