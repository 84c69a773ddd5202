/** Several packs as one: what every program asks the reader's library. */

import { makeArticleTimeline } from '../briefing/article-timeline.ts';
import { makeBriefing } from '../briefing/briefing.ts';
import { findLinks, findShared } from '../briefing/links.ts';
import { summarizeEntities } from '../briefing/summaries.ts';
import { makeCard, type CardRequest } from '../cards/card.ts';
import { findMentions, type MentionAnswer } from '../matcher/find-mentions.ts';
import type { MentionRequest } from '../matcher/mention-request.ts';
import type {
  ArticleEntity,
  ArticleTimeline,
  Briefing,
  EntityLink,
  IdentifiedEntity,
} from '../article.ts';
import type { ArticleContext, Card, EntityId, EntitySummary, QuotedStatement } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { withSources } from './card-sources.ts';
import { identifyEntities } from './identify-entities.ts';
import { openTogether, type OpenPacks } from './open-packs.ts';

export interface Library extends OpenPacks {
  findMentions(request: MentionRequest): MentionAnswer;
  /** `null` when no pack has the entity. */
  getCard(entity: EntityId, request: CardRequest): Card | null;
  /** What a list shows of entities; those that no pack has are left out. */
  describeEntities(entities: readonly EntityId[]): EntitySummary[];
  /** What entities are called, and by which packs; those that no pack has are left out. */
  identifyEntities(entities: readonly EntityId[]): IdentifiedEntity[];
  /** One statement on each entity that an article is about. */
  getBriefing(entities: readonly ArticleEntity[], article: ArticleContext): Briefing;
  /** The dated statements about some entities. */
  getTimeline(
    entities: readonly EntityId[],
    how: { language: string; limit: number },
  ): ArticleTimeline;
  /** Which of some entities stand in the same statements, those with the most first. */
  getLinks(entities: readonly EntityId[]): EntityLink[];
  /** The statements that mention both. */
  getShared(one: EntityId, other: EntityId): QuotedStatement[];
}

/**
 * A library of packs that `joinPacks` has joined, or of one; earlier ones first. Nothing is read until
 * asked. `ids` are the packs' in the library.
 */
export function createLibrary(
  packs: readonly Pack[],
  ids: readonly string[] = packs.map(({ info }) => info.id),
): Library {
  return withAnswers(openTogether(packs, ids));
}

/** Opened packs as a whole library; what they have read for a search stays theirs. */
export function withAnswers(open: OpenPacks): Library {
  const { packs, ids } = open;
  const joined = packs.map((pack, at) => ({ id: ids[at]!, pack }));
  return {
    ...open,
    findMentions: (request) => findMentions(packs, request),
    getCard: (entity, request) => withSources(joined, makeCard(packs, entity, request)),
    describeEntities: (entities) => summarizeEntities(packs, entities),
    identifyEntities: (entities) => identifyEntities(joined, entities),
    getBriefing: (entities, article) => makeBriefing(packs, entities, article),
    getTimeline: (entities, how) => makeArticleTimeline(packs, entities, how),
    getLinks: (entities) => findLinks(packs, entities),
    getShared: (one, other) => findShared(packs, one, other),
  };
}
