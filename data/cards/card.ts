import type {
  ArticleContext,
  Card,
  Entity,
  EntityId,
  PartialDate,
  QuotedStatement,
} from '../model.ts';
import { lastDayOf } from '../last-day.ts';
import type { Pack } from '../pack/pack.ts';
import {
  findDefinition,
  gatherCandidates,
  isSameStatement,
  packsWith,
  type Candidate,
  type EntityInPack,
} from './candidates.ts';
import { findDisagreements } from './disagreements.ts';
import { orderCandidates } from './order.ts';
import { readPage } from './page.ts';
import { readSaid } from './said.ts';
import { findRelated } from './related.ts';
import { makeTimeline } from './timeline.ts';

export interface CardRequest {
  /** The text around the mention; empty when there is none. */
  near: string;
  /** Other entities of the page, most important first. */
  pageEntities: readonly EntityId[];
  /** `null` when the card is shown on no article. */
  article: ArticleContext | null;
}

/**
 * What the packs say about an entity, fitted to the page; `null` when none knows it.
 * O(statements of the entity × words).
 */
export function makeCard(
  packs: readonly Pack[],
  entity: EntityId,
  { near, pageEntities, article }: CardRequest,
): Card | null {
  const known = packsWith(packs, entity);
  if (known.length === 0) return null;
  const definition = findDefinition(known);
  const candidates = gatherCandidates(known, definition);
  const defining = candidates.find(({ quote }) => isSameStatement(quote, definition)) ?? null;
  const others = candidates.filter((candidate) => candidate !== defining);
  const text = [near, article?.text ?? ''].join('\n');
  const lastDay = article && lastDayOf(article);
  const page = readPage({
    ...{ packs, entity, known, candidates, near, text, lastDay },
    entities: pageEntities,
    isSaid: readSaid(text),
  });
  const ordered = orderCandidates(others, page, defining);
  const statements = ordered.map(({ quote }) => quote);
  const disagreements = findDisagreements(known, page.nearby);
  const answers = disagreements.flatMap(({ positions }) => positions);
  const quoted = [...statements, ...answers.flatMap((position) => position.statements)];
  return {
    entity: mergeEntity(known),
    definition,
    statements,
    disagreements,
    timeline: makeTimeline(withDefinition(ordered, defining)),
    related: findRelated(known),
    asOf: newest(definition === null ? quoted : [definition, ...quoted]),
    libraryDate: newestOf(packs.map(({ info }) => info.newest)),
    articleDate: lastDay,
  };
}

/** Name and kind of the first pack that knows it; every pack's aliases. */
function mergeEntity(known: readonly EntityInPack[]): Entity {
  const entities = known.map(({ pack, row }) => pack.entityAt(row));
  const [first] = entities as [Entity];
  const names = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  names.delete(first.name);
  const label = entities.find((entity) => entity.label !== null)?.label ?? null;
  return { ...first, label, aliases: [...names] };
}

function withDefinition(ordered: readonly Candidate[], defining: Candidate | null): Candidate[] {
  return defining === null ? [...ordered] : [defining, ...ordered];
}

function newest(quoted: readonly QuotedStatement[]): PartialDate | null {
  return newestOf(quoted.map(({ published }) => published));
}

function newestOf(dates: readonly (PartialDate | null)[]): PartialDate | null {
  return dates.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}
