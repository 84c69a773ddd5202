import type { Candidate } from './candidates.ts';
import { GENERIC, ORGANIZATION_FIRST, ORGANIZATION_LAST, OTHER_WORDS } from './cues.ts';
import { isGivenName } from './given-names.ts';
import { isKnownPlace } from './known-places.ts';
import { PLURAL } from './person-sign.ts';
import type { Token } from './tokens.ts';

const NAME_WORD = /^(?:\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*|\p{Lu}\.)$/u;

/**
 * Tells of a candidate of two or three words whether the text calls it by the last word alone later on
 * ("Rowan Pelling answers … Pelling says"), as newspapers do with people and with little else.
 */
export function surnamesAlone(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): (candidate: Candidate) => boolean {
  const lastAlone = new Map<string, number>();
  for (const { first, last } of candidates) {
    const token = tokens[first];
    const hasArticle = /^the$/i.test(tokens[first - 1]?.text ?? '');
    if (first === last && token && !hasArticle) lastAlone.set(token.text, first);
  }
  const small = new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ folded }) => folded));
  return ({ first, last }) => {
    const words = tokens.slice(first, last + 1);
    const [given] = words;
    const surname = words.at(-1);
    if (!given || !surname || words.length < 2 || words.length > 3) return false;
    if (!words.every(({ text }) => NAME_WORD.test(text)) || isNoGivenName(given.text)) return false;
    if (PLURAL.test(surname.text) || isKnownPlace(surname.text, 'en')) return false;
    if (words.some(({ folded }) => isCommon(folded))) return false;
    const isAlone = (lastAlone.get(surname.text) ?? -1) > last;
    return isAlone && !small.has(given.folded) && !small.has(surname.folded);
  };
}

/** "Afghan Taliban", "Texas Rangers", "China-sympathetic Western". */
function isNoGivenName(word: string): boolean {
  if (isGivenName(word)) return false;
  if (GENERIC.has(word.toLowerCase())) return true;
  return /(?:ian|ish|ese|can|ghan)$|-\p{Ll}+$/u.test(word) || isKnownPlace(word, 'en');
}

function isCommon(word: string): boolean {
  return OTHER_WORDS.has(word) || ORGANIZATION_FIRST.has(word) || ORGANIZATION_LAST.has(word);
}
