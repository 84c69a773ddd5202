/** What a typed term stands for among the terms of a table, each with a weight. */

import {
  BEGINNING_WEIGHT,
  LEAST_RELATED_CHARS,
  MAX_BEGINNINGS,
  MIN_PREFIX_CHARS,
  RELATED_WEIGHT,
  SAME_STEM_WEIGHT,
  SIMILAR_WEIGHTS,
} from '../limits/search.ts';
import { stemOf } from '../text/terms.ts';
import { findBeginnings, findTerm, termAt } from './dictionary.ts';
import { otherForms } from './irregular-forms.ts';
import { relatedStems } from './related-words.ts';
import { findSimilar } from './similar-terms.ts';
import { isInName, type PackIndex } from './search-index.ts';
import type { SearchTable } from './table.ts';

/** Rows of terms and how well each stands for what was typed, 0 to 1. */
export type Expansions = ReadonlyMap<number, number>;

const NUMBER = /\p{Nd}/u;

/** `isLast`: the term is still being typed, so any word that it begins may be meant. */
export function expandTerm(index: PackIndex, term: string, isLast: boolean): Expansions {
  const { table } = index;
  const found = new Map<number, number>();
  const add = (row: number, weight: number) => {
    if (weight > (found.get(row) ?? 0)) found.set(row, weight);
  };
  const exact = findTerm(table, term);
  if (exact >= 0) add(exact, 1);
  addBeginnings(table, term, isLast, add);
  addStem(table, stemOf(term), SAME_STEM_WEIGHT, add);
  for (const stem of otherForms(term)) addStem(table, stem, SAME_STEM_WEIGHT, add);
  const isKnown = found.size > 0;
  for (const stem of relatedStems(term)) addStem(table, stem, RELATED_WEIGHT, add);
  // What is a name is not misspelt.
  if (exact < 0 || !isInName(index, exact)) addSimilar(table, term, { isKnown, isLast }, add);
  return found;
}

type Add = (row: number, weight: number) => void;

/** Words that the term begins: the more letters they add, the less. */
function addBeginnings(table: SearchTable, term: string, isLast: boolean, add: Add): void {
  if (!isLast && (term.length < MIN_PREFIX_CHARS || NUMBER.test(term))) return;
  const { from, to } = findBeginnings(table, term);
  const weight = isLast ? BEGINNING_WEIGHT.typing : BEGINNING_WEIGHT.typed;
  for (let row = from; row < Math.min(to, from + MAX_BEGINNINGS); row++) {
    const added =
      (table.letterStarts[row + 1] as number) - (table.letterStarts[row] as number) - term.length;
    add(row, (weight * term.length) / (term.length + 0.3 * added));
  }
}

/** Other forms of a word. */
function addStem(table: SearchTable, stem: string, weight: number, add: Add): void {
  if (stem.length < LEAST_RELATED_CHARS || NUMBER.test(stem)) return;
  // What stands for a stem may end otherwise: "y" for "ies".
  const { from, to } = findBeginnings(table, stem.endsWith('y') ? stem.slice(0, -1) : stem);
  for (let row = from; row < Math.min(to, from + MAX_BEGINNINGS); row++)
    if (stemOf(termAt(table, row)) === stem) add(row, weight);
}

/** Misspelt words, and words that other languages spell alike. */
function addSimilar(
  table: SearchTable,
  term: string,
  { isKnown, isLast }: { isKnown: boolean; isLast: boolean },
  add: Add,
): void {
  const edits = allowedEdits(term, isKnown);
  if (edits === 0) return;
  const weights = isKnown ? SIMILAR_WEIGHTS.known : SIMILAR_WEIGHTS.unknown;
  for (const { row, edits: taken } of findSimilar(table, term, edits, isLast && !isKnown))
    add(row, weights[taken - 1] ?? 0);
}

/** None in short words and numbers, where a letter makes another word. */
function allowedEdits(term: string, isKnown: boolean): number {
  if (term.length < 4 || NUMBER.test(term)) return 0;
  if (isKnown) return term.length < 6 ? 0 : 1;
  return term.length < 8 ? 1 : 2;
}
