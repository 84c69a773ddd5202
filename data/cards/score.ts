import {
  ALREADY_SAID_PENALTY,
  CORROBORATION_WEIGHT,
  LEANING_PENALTY,
  PRIOR_WEIGHT,
  TRAIT_WEIGHTS,
  TRAIT_WEIGHTS_ELSEWHERE,
  TRAIT_WEIGHTS_WITHOUT_INDEX,
} from '../limits/card-order.ts';
import type { Candidate } from './candidates.ts';
import { findCorroboration } from './corroboration.ts';
import type { Page } from './page.ts';
import { rarityIn } from './rarity.ts';
import { readTraits, type Traits } from './traits.ts';

/**
 * How well each candidate fits the page: by its traits where the page bears on what is known, by what
 * it is worth on any page where it does not. O(words of all candidates).
 */
export function scoreCandidates(candidates: readonly Candidate[], page: Page): number[] {
  const { bearing, isSaid } = page;
  const traitsOf = readTraits(candidates, page);
  const isIndexed = candidates.some(({ topics }) => topics.length > 0);
  const weights = isIndexed ? TRAIT_WEIGHTS : TRAIT_WEIGHTS_WITHOUT_INDEX;
  const rarity = rarityIn(candidates.map(({ words }) => words.terms));
  const corroboration = findCorroboration(candidates, rarity);
  return candidates.map((candidate, row) => {
    const traits = traitsOf(candidate, row);
    const anywhere =
      PRIOR_WEIGHT * candidate.prior +
      CORROBORATION_WEIGHT * (corroboration[row] ?? 0) -
      LEANING_PENALTY * candidate.leaning;
    return (
      bearing * weigh(traits, weights) +
      (1 - bearing) * (anywhere + weigh(traits, TRAIT_WEIGHTS_ELSEWHERE)) -
      (isSaid(candidate) ? ALREADY_SAID_PENALTY : 0)
    );
  });
}

function weigh(traits: Traits, weights: Readonly<Partial<Record<keyof Traits, number>>>): number {
  let sum = 0;
  for (const trait in weights) {
    const name = trait as keyof Traits;
    sum += (weights[name] ?? 0) * traits[name];
  }
  return sum;
}
