import type { Candidate } from './candidates.ts';
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
    if (!words.every(({ text }) => NAME_WORD.test(text)) || given.text.endsWith('-based'))
      return false;
    const isAlone = (lastAlone.get(surname.text) ?? -1) > last;
    return isAlone && !small.has(given.folded) && !small.has(surname.folded);
  };
}
