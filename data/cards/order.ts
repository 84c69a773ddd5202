/**
 * The order of a card's statements. A pack ranks an entity's statements once, for any page; this
 * re-ranks them for the page at hand, then takes them one by one so that neighbours differ.
 */

import { VARIED_STATEMENTS, VARIETY_ON_PAGE } from '../limits/card-order.ts';
import type { Candidate } from './candidates.ts';
import { noteRepetition } from './repetition.ts';
import type { Page } from './page.ts';
import { scoreCandidates } from './score.ts';

/**
 * All candidates, best first. `shown` is what the reader has already read on the card: the
 * definition. O(candidates × VARIED_STATEMENTS).
 */
export function orderCandidates(
  candidates: readonly Candidate[],
  page: Page,
  shown: Candidate | null,
): Candidate[] {
  const fits = scoreCandidates(candidates, page);
  const open = candidates.map((candidate, row) => ({ candidate, fit: fits[row] ?? 0 }));
  open.sort((a, b) => b.fit - a.fit);
  const variety = 1 + page.bearing * (VARIETY_ON_PAGE - 1);
  return takeVaried(open, { shown, variety }).map(({ candidate }) => candidate);
}

interface Open {
  candidate: Candidate;
  /** How well it fits the page. */
  fit: number;
}

/** Takes the best of what is left again and again, each time less of what was taken. */
function takeVaried(
  open: readonly Open[],
  { shown, variety }: { shown: Candidate | null; variety: number },
): Open[] {
  const repetition = noteRepetition(open.map(({ candidate }) => candidate));
  const left = open.map((_, row) => row);
  const taken: number[] = [];
  if (shown !== null) repetition.note(shown);
  while (left.length > 0 && taken.length < VARIED_STATEMENTS) {
    const value = (row: number) => (open[row]?.fit ?? 0) - variety * repetition.penalty(row);
    const place = placeOfBest(left.map(value));
    const [row = 0] = left.splice(place, 1);
    taken.push(row);
    repetition.note(open[row]?.candidate);
  }
  return [...taken, ...left].flatMap((row) => open[row] ?? []);
}

function placeOfBest(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, place) => {
    if (value > (values[best] ?? -Infinity)) best = place;
  });
  return best;
}
