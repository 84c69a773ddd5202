import {
  ALREADY_SAID_PENALTY,
  ALREADY_SAID_SHARE,
  BY_ITSELF_ON_PAGE,
  CORROBORATION_WEIGHT,
  LANGUAGE_WEIGHT,
  NEAR_ENTITY_WEIGHT,
  NEAR_WORDS_HALF,
  NEAR_WORDS_WEIGHT,
  PAGE_ENTITY_HALF,
  PAGE_ENTITY_WEIGHT,
  PLACE_SHARE,
  PRIOR_WEIGHT,
  TITLE_WORD_SHARE,
} from '../limits.ts';
import type { EntityId } from '../model.ts';
import type { Candidate } from './candidates.ts';
import { findCorroboration } from './corroboration.ts';
import type { Named, Nearby } from './nearby.ts';
import { rarityIn, type Rarity } from './rarity.ts';

/** The page that a card is shown on. */
export interface Page {
  nearby: Nearby;
  /** Its other entities, most important first. */
  entities: readonly EntityId[];
}

/** How well each candidate fits the page, by itself; O(words of all candidates). */
export function scoreCandidates(candidates: readonly Candidate[], page: Page): number[] {
  const words = rarityIn(candidates.map(({ terms }) => terms));
  const entities = rarityIn(candidates.map(({ others }) => others.map(({ id }) => id)));
  const named = page.nearby.namedAmong(
    candidates.flatMap(({ others }) => others.map(({ id }) => id)),
  );
  const language = page.nearby.language ?? mostFrequentLanguage(candidates);
  const corroboration = findCorroboration(candidates, words);
  const isPageKnown = page.nearby.terms.size > 0;
  return candidates.map((candidate, row) => {
    const byItself =
      PRIOR_WEIGHT * candidate.prior + CORROBORATION_WEIGHT * (corroboration[row] ?? 0);
    return (
      byItself * (isPageKnown ? BY_ITSELF_ON_PAGE : 1) +
      wordScore(candidate, page.nearby.terms, named, words) +
      entityScore(candidate, page.entities, named, entities) +
      (isIn(candidate, language) ? LANGUAGE_WEIGHT : 0)
    );
  });
}

/**
 * Shared words speak for a statement until it says little else than the page. Words of entities'
 * names are left to the entities.
 */
function wordScore(
  { terms, titleTerms }: Candidate,
  near: ReadonlySet<string>,
  named: Named,
  rarity: Rarity,
): number {
  let all = 0;
  let said = 0;
  let common = 0;
  for (const term of terms) {
    all += rarity(term);
    if (!near.has(term)) continue;
    said += rarity(term);
    if (!named.terms.has(term)) common += rarity(term);
  }
  if (said > 0 && said >= all * ALREADY_SAID_SHARE) return -ALREADY_SAID_PENALTY;
  for (const term of titleTerms) {
    const isNew = near.has(term) && !terms.has(term) && !named.terms.has(term);
    if (isNew) common += TITLE_WORD_SHARE * rarity(term);
  }
  return (NEAR_WORDS_WEIGHT * common) / (common + NEAR_WORDS_HALF);
}

/** Entities of the paragraph count most, those elsewhere on the page by their importance. */
function entityScore(
  { others }: Candidate,
  onPage: readonly EntityId[],
  named: Named,
  rarity: Rarity,
): number {
  let near = 0;
  let elsewhere = 0;
  for (const { id, kind } of others) {
    const weight = rarity(id) * (kind === 'place' ? PLACE_SHARE : 1);
    const rank = onPage.indexOf(id);
    if (named.entities.has(id)) near += weight;
    else if (rank >= 0) elsewhere += (weight * PAGE_ENTITY_HALF) / (rank + PAGE_ENTITY_HALF);
  }
  return NEAR_ENTITY_WEIGHT * saturate(near) + PAGE_ENTITY_WEIGHT * saturate(elsewhere);
}

/** The second shared entity says less than the first. */
function saturate(sum: number): number {
  return 1 - 2 ** -sum;
}

function isIn({ quote }: Candidate, language: string | null): boolean {
  return language !== null && quote.language.split('-')[0] === language;
}

function mostFrequentLanguage(candidates: readonly Candidate[]): string | null {
  const counts = new Map<string, number>();
  for (const { quote } of candidates) {
    const language = quote.language.split('-')[0] ?? '';
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
