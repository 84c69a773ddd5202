/** Names written as one word, "trendearagua": parted where no word of the library is like them. */

import { LEAST_JOINED_CHARS, LEAST_PART_CHARS, MOST_PARTS } from '../limits/search.ts';
import { isStopWord } from '../text/stop-words.ts';
import { findBeginnings, findTerm } from './dictionary.ts';
import { isInName, type PackIndex } from './search-index.ts';
import { findSimilar } from './similar-terms.ts';
import type { TypedQuery } from './typed-query.ts';

/** The query with the words of names that were typed without a space between them. */
export function splitJoined(packs: readonly PackIndex[], query: TypedQuery): TypedQuery {
  const parted = new Map<string, readonly string[]>();
  for (const term of query.terms) {
    const parts = partsOf(packs, term);
    if (parts !== null) parted.set(term, parts);
  }
  if (parted.size === 0) return query;
  const part = (term: string) => parted.get(term) ?? [term];
  const words = query.words.flatMap(part);
  const terms = query.terms.flatMap(part).filter((term) => !isStopWord(term));
  const last = parted.has(query.last) ? (words.at(-1) ?? '') : query.last;
  return { ...query, words, terms: [...new Set(terms)], last };
}

/** The names' words that a term is made of, in one pack; `null` when it is a word itself, or like one. */
function partsOf(packs: readonly PackIndex[], term: string): readonly string[] | null {
  if (term.length < LEAST_JOINED_CHARS || /\p{Nd}/u.test(term)) return null;
  if (packs.some(({ table }) => hasBeginning(table, term))) return null;
  for (const index of packs) {
    const parts = partInto(index, term, MOST_PARTS);
    if (
      parts !== null &&
      packs.every(({ table }) => findSimilar(table, term, 1, false).length === 0)
    )
      return parts;
  }
  return null;
}

function hasBeginning(table: PackIndex['table'], term: string): boolean {
  const { from, to } = findBeginnings(table, term);
  return from < to;
}

/** In as few parts as can be, the longest first; `null` when it cannot be parted so. */
function partInto(index: PackIndex, letters: string, most: number): readonly string[] | null {
  if (most < 1) return null;
  if (isPart(index, letters)) return [letters];
  let best: readonly string[] | null = null;
  for (let cut = letters.length - 2; cut >= 2; cut--) {
    if (!isPart(index, letters.slice(0, cut))) continue;
    const rest = partInto(index, letters.slice(cut), (best?.length ?? most + 1) - 2);
    if (rest !== null) best = [letters.slice(0, cut), ...rest];
  }
  return best;
}

/** Short words meet by accident within any other: they count only where names are full of them, "de". */
function isPart(index: PackIndex, letters: string): boolean {
  if (letters.length < LEAST_PART_CHARS && !isStopWord(letters)) return false;
  const row = findTerm(index.table, letters);
  return row >= 0 && isInName(index, row);
}
