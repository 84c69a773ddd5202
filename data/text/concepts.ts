/**
 * Words that mean nearly the same in news, in six languages: a paragraph says "jail", a source says
 * "cárcel". Rough on purpose, as stems are: it is only ever used to compare texts, never shown. The
 * lists leave out every form that is found by another of its line: encarcelado by encarcelar.
 */

import { JUSTICE } from './concepts/justice.ts';
import { LIGHT } from './concepts/light.ts';
import { NUMBERS } from './concepts/numbers.ts';
import { PEOPLE } from './concepts/people.ts';
import { STATE } from './concepts/state.ts';
import { WORLD } from './concepts/world.ts';
import { rootsOf } from './roots.ts';
import { stemOf } from './terms.ts';

/** A word this long may be put together of two: Gefängniskomplex, anticorruption. */
const LONG_CHARS = 10;
/** The shortest part of such a word that is looked up. */
const PART_CHARS = 6;

/** A library's words stand in every card that is made of it; beyond so many they are looked up anew. */
const MOST_REMEMBERED = 20_000;
/** What was found for stems of no list: -1 for nothing. */
const unlisted = new Map<string, number>();

/** Read once, at the first question. */
let concepts: ReadonlyMap<string, number> | null = null;
let roots: ReadonlyMap<string, number> | null = null;
let light: ReadonlySet<string> | null = null;
let numbers: ReadonlySet<string> | null = null;

/** The concept that a stem belongs to, as a number; `null` for a word of no list. O(stem). */
export function conceptOf(stem: string): number | null {
  concepts ??= readConcepts();
  const concept = concepts.get(stem);
  if (concept !== undefined) return concept;
  if (unlisted.size > MOST_REMEMBERED) unlisted.clear();
  const known = unlisted.get(stem) ?? findUnlisted(stem, concepts);
  unlisted.set(stem, known);
  return known < 0 ? null : known;
}

function findUnlisted(stem: string, known: ReadonlyMap<string, number>): number {
  const concept = known.get(stemOf(stem)) ?? known.get(shortened(stem)) ?? rootConceptOf(stem);
  if (concept !== undefined) return concept;
  return stem.length < LONG_CHARS ? -1 : (partOf(stem, known) ?? -1);
}

/** What `stemOf` leaves of short words: laws, slapp(ed). */
function shortened(stem: string): string {
  return /(?:s|([^aeiou])\1)$/u.test(stem) ? stem.slice(0, -1) : stem;
}

function rootConceptOf(stem: string): number | undefined {
  roots ??= readRoots(readLines());
  for (const root of rootsOf(stem)) {
    const concept = roots.get(root);
    if (concept !== undefined) return concept;
  }
  return undefined;
}

/** The concepts of stems. */
export function conceptsOf(stems: Iterable<string>): Set<number> {
  const found = new Set<number>();
  for (const stem of stems) {
    const concept = conceptOf(stem);
    if (concept !== null) found.add(concept);
  }
  return found;
}

/** Whether a stem is of a word that stands in texts of any subject. */
export function isLight(stem: string): boolean {
  light ??= new Set(LIGHT.trim().split(/\s+/u).map(stemOf));
  return light.has(stem);
}

/** Whether a stem is of a number, in digits or as a word. */
export function isNumber(stem: string): boolean {
  numbers ??= new Set(NUMBERS.trim().split(/\s+/u).map(stemOf));
  return numbers.has(stem) || /^\p{Nd}/u.test(stem);
}

function partOf(stem: string, known: ReadonlyMap<string, number>): number | null {
  for (let length = stem.length - 2; length >= PART_CHARS; length--) {
    const found = known.get(stem.slice(-length)) ?? known.get(stem.slice(0, length));
    if (found !== undefined) return found;
  }
  return null;
}

/** A word of two lines belongs to the first. About 4,000 words. */
function readConcepts(): Map<string, number> {
  return firstOfEach(readLines(), (word) => [stemOf(word)]);
}

/** What is left of the words without the endings that they may have. */
function readRoots(lines: readonly string[][]): Map<string, number> {
  return firstOfEach(lines, (word) => rootsOf(stemOf(word)));
}

function readLines(): string[][] {
  const lines = [JUSTICE, STATE, PEOPLE, WORLD, NUMBERS].flatMap((list) => list.trim().split('\n'));
  return lines.map((line) => line.split(' '));
}

function firstOfEach(
  lines: readonly string[][],
  keysOf: (word: string) => Iterable<string>,
): Map<string, number> {
  const known = new Map<string, number>();
  lines.forEach((words, concept) => {
    for (const word of words) {
      for (const key of keysOf(word)) if (!known.has(key)) known.set(key, concept);
    }
  });
  return known;
}
