/** The nouns of an article beside which the library is read: what stands in it, what is said of that. */

import type { Entity, EntityId, EntitySummary, PartialDate, QuotedStatement } from './model.ts';

/** An entity of an article, with how it stands there. */
export interface ArticleEntity {
  id: EntityId;
  mentions: number;
  /** Where the paragraph of its first mention stands in the article's text; empty past its end. */
  start: number;
  end: number;
}

/** An article as names are found in it. */
export interface WrittenArticle {
  /** A line for each block. */
  text: string;
  /** BCP 47 tag; empty when unknown. */
  language: string;
  /** Where headlines begin in the text. */
  headlines: readonly number[];
}

/** One statement on an entity of an article. */
export interface BriefingEntry {
  entity: EntitySummary;
  statement: QuotedStatement;
}

/** What a reader of an article should know of its entities, in a minute. */
export interface Briefing {
  /** In the article's order. */
  entries: BriefingEntry[];
  /** Of all statements together. */
  words: number;
}

/** A dated statement about entities of an article. */
export interface DatedStatement {
  date: PartialDate;
  statement: QuotedStatement;
  /** Those of the article's entities that it mentions, in the article's order. */
  entities: EntityId[];
}

export interface ArticleTimeline {
  /** In order of time. */
  entries: DatedStatement[];
  /** How many there would be without a limit. */
  total: number;
}

/** Two entities, and in how many statements both stand. */
export interface EntityLink {
  one: EntityId;
  other: EntityId;
  shared: number;
}

/** An entity of an article, and which packs know it. */
export interface IdentifiedEntity {
  /** As the first pack that has it says. */
  entity: Entity;
  /** Those of its names that have other readings. */
  ambiguous: string[];
  /** What the packs call it, as `pack/entity`. */
  sources: string[];
}
