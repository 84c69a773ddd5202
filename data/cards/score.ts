import {
  ALREADY_SAID_PENALTY,
  BY_ITSELF_ON_PAGE,
  CORROBORATION_WEIGHT,
  LANGUAGE_WEIGHT,
  LEANING_PENALTY,
  PRIOR_WEIGHT,
  UNSOURCED_PENALTY,
} from '../limits/card-order.ts';
import type { EntityId } from '../model.ts';
import type { WordVectors } from '../text/word-vectors.ts';
import type { Candidate } from './candidates.ts';
import { findCorroboration } from './corroboration.ts';
import { findEntityFit } from './entity-fit.ts';
import type { Nearby } from './nearby.ts';
import { rarityIn } from './rarity.ts';
import { findWordFit } from './word-fit.ts';
import { isNamedPublisher } from '../named-publisher.ts';

/** The page that a card is shown on. */
export interface Page {
  nearby: Nearby;
  /** Stems of the names of the card's own entity: those stand in all of its statements. */
  own: ReadonlySet<string>;
  /** Whether it says what a statement says. */
  isSaid: (candidate: Candidate) => boolean;
  /** Its other entities, most important first. */
  entities: readonly EntityId[];
  /** How far it bears on what the candidates tell: 0 to 1. */
  bearing: number;
  /** What words mean; `null` ranks by the words alone. */
  vectors: WordVectors | null;
}

/** How well each candidate fits the page, by itself; O(words of all candidates). */
export function scoreCandidates(candidates: readonly Candidate[], page: Page): number[] {
  const rarity = rarityIn(candidates.map(({ words }) => words.terms));
  const entities = rarityIn(candidates.map(({ others }) => others.map(({ id }) => id)));
  const named = page.nearby.namedAmong(
    candidates.flatMap(({ others }) => others.map(({ id }) => id)),
  );
  const language = page.nearby.language ?? mostFrequentLanguage(candidates);
  const corroboration = findCorroboration(candidates, rarity);
  const wordFit = findWordFit(candidates, {
    terms: page.nearby.terms.difference(page.own),
    language: page.nearby.language,
    names: named.terms,
    vectors: page.vectors,
  });
  const bearing = bearingOf(page);
  const general = 1 + bearing * (BY_ITSELF_ON_PAGE - 1);
  return candidates.map((candidate, row) => {
    const byItself =
      PRIOR_WEIGHT * candidate.prior + CORROBORATION_WEIGHT * (corroboration[row] ?? 0);
    return (
      general * byItself -
      (1 - bearing) * LEANING_PENALTY * candidate.leaning +
      bearing * (wordFit[row] ?? 0) +
      findEntityFit(candidate, page.entities, named, entities) +
      (isIn(candidate, language) ? LANGUAGE_WEIGHT : 0) -
      (isNamedPublisher(candidate.quote.publisher) ? 0 : UNSOURCED_PENALTY) -
      (page.isSaid(candidate) ? ALREADY_SAID_PENALTY : 0)
    );
  });
}

/** As `bearing`; 0 for a page of which nothing is known. */
export function bearingOf({ nearby, bearing }: Page): number {
  return nearby.terms.size > 0 ? bearing : 0;
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
