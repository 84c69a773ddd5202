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
import type {
  ArticleContext,
  Card,
  DocumentId,
  DocumentInfo,
  EntityId,
  EntitySummary,
  PackInfo,
  QuotedStatement,
  Statement,
} from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { withSources } from './card-sources.ts';
import { identifyEntities } from './identify-entities.ts';
import type { PackInLibrary } from './join-packs.ts';
import { searchLibrary } from '../search/query.ts';
import type { SearchResults } from '../search/results.ts';
import { buildSearchIndex, type SearchIndex } from '../search/search-index.ts';

/** A whole document, for reading it. */
export interface WholeDocument {
  /** Id of the pack that has it. */
  pack: string;
  info: DocumentInfo;
  text: string;
  statements: Statement[];
}

export interface Library {
  readonly packs: readonly Pack[];
  /** What each pack holds. */
  info(): PackInfo[];
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
  getTimeline(entities: readonly EntityId[], limit: number): ArticleTimeline;
  /** Which of some entities stand in the same statements, those with the most first. */
  getLinks(entities: readonly EntityId[]): EntityLink[];
  /** The statements that mention both. */
  getShared(one: EntityId, other: EntityId): QuotedStatement[];
  /** `null` when no pack has the document. */
  getDocument(document: DocumentId): WholeDocument | null;
  /** At once, where every pack brings its search table; else the first call makes one: 0.1 ms a statement. */
  search(text: string, limit: number): SearchResults;
}

/**
 * A library of packs that `joinPacks` has joined, or of one; earlier ones first. Nothing is read until
 * asked. `ids` are the packs' in the library.
 */
export function createLibrary(
  packs: readonly Pack[],
  ids: readonly string[] = packs.map(({ info }) => info.id),
): Library {
  const joined = packs.map((pack, at) => ({ id: ids[at]!, pack }));
  let index: SearchIndex | null = null;
  return {
    packs,
    info: () => packs.map((pack) => pack.info),
    findMentions: (request) => findMentions(packs, request),
    getCard: (entity, request) => withSources(joined, makeCard(packs, entity, request)),
    describeEntities: (entities) => summarizeEntities(packs, entities),
    identifyEntities: (entities) => identifyEntities(joined, entities),
    getBriefing: (entities, article) => makeBriefing(packs, entities, article),
    getTimeline: (entities, limit) => makeArticleTimeline(packs, entities, limit),
    getLinks: (entities) => findLinks(packs, entities),
    getShared: (one, other) => findShared(packs, one, other),
    getDocument: (document) => readDocument(joined, document),
    search: (text, limit) => searchLibrary((index ??= buildSearchIndex(packs)), text, limit),
  };
}

function readDocument(packs: readonly PackInLibrary[], document: DocumentId): WholeDocument | null {
  for (const { id, pack } of packs) {
    const row = pack.documentRow(document);
    if (row < 0) continue;
    const { first, count } = pack.statementsOfDocument(row);
    const statements = Array.from({ length: count }, (_, at) => pack.statementAt(first + at));
    return { pack: id, info: pack.documentAt(row), text: pack.documentText(row), statements };
  }
  return null;
}
