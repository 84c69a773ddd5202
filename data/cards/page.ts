import type { EntityId, PartialDate } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { findBearing } from './bearing.ts';
import { namesOf, type Candidate, type EntityInPack } from './candidates.ts';
import { readNearby, type Nearby } from './nearby.ts';

/** The page that a card is shown on. */
export interface Page {
  /** The card's own entity. */
  entity: EntityId;
  nearby: Nearby;
  /** Stems of the names of the card's own entity: those stand in all of its statements. */
  own: ReadonlySet<string>;
  /** Whether it says what a statement says. */
  isSaid: (candidate: Candidate) => boolean;
  /** Its other entities, most important first. */
  entities: readonly EntityId[];
  /** The last day that it can know of; `null` when unknown. */
  lastDay: PartialDate | null;
  /** How far it bears on what the candidates tell, 0 to 1; 0 for a page of which nothing is known. */
  bearing: number;
}

export interface PageText {
  packs: readonly Pack[];
  entity: EntityId;
  known: readonly EntityInPack[];
  candidates: readonly Candidate[];
  /** The text around the mention; empty when there is none. */
  near: string;
  /** All that is known of the page's text. */
  text: string;
  entities: readonly EntityId[];
  isSaid: (candidate: Candidate) => boolean;
  lastDay: PartialDate | null;
}

/** What a page says that tells how its card is ordered. O(text + words of the candidates). */
export function readPage(page: PageText): Page {
  const { packs, entity, known, candidates, near, text, ...told } = page;
  const nearby = readNearby(near, packs);
  const own = namesOf(known);
  const bearing = nearby.terms.size > 0 ? findBearing(candidates, text, own) : 0;
  const { isSaid, entities, lastDay } = told;
  return { entity, nearby, own, isSaid, entities, lastDay, bearing };
}
