/** The nouns of the product. Every other file speaks of these; this one imports none but a noun of its own. */

import type { Reason } from './reason.ts';

export type EntityId = string;
export type DocumentId = string;

/** A pack stores a kind as its place in this list: a new one goes to the end. */
export const ENTITY_KINDS = [
  'person',
  'place',
  'organization',
  'facility',
  'event',
  'agreement',
  'law',
  'policy',
  'concept',
  'group',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** YYYY, YYYY-MM or YYYY-MM-DD; partial dates compare as text within their common length. */
export type PartialDate = string;

/** One source, or our digest of it, without its text. */
export interface DocumentInfo {
  id: DocumentId;
  title: string;
  /** The title was formed by the library, not by the publisher. */
  titleIsOurs: boolean;
  publisher: string;
  /** http(s) address of the original; `null` when the source has none. */
  url: string | null;
  published: PartialDate | null;
  /** BCP 47 tag. */
  language: string;
  credits: string | null;
}

/** Who is said to say a statement. `entity` is `null` when the library does not know the speaker. */
export interface Voice {
  entity: EntityId | null;
  name: string;
}

/** A date that a statement's text names. Offsets are UTF-16 code units in the statement's text. */
export interface DateMention {
  start: number;
  end: number;
  date: PartialDate;
}

/** A number that a statement's text names, with the words that say of what. */
export interface Figure {
  start: number;
  end: number;
  value: number;
  /** What is counted or measured, folded: "inmates", "%", "usd"; empty when the text does not say. */
  unit: string;
}

/** One sentence of a document: the smallest thing a card quotes. */
export interface Statement {
  document: DocumentId;
  /** Which sentence of its document, from 0. */
  index: number;
  /** UTF-16 offsets in the document's text, `end` exclusive. */
  start: number;
  end: number;
  text: string;
  /** Empty when the publisher says it in its own words. */
  voices: readonly Voice[];
  dates: readonly DateMention[];
  figures: readonly Figure[];
}

export interface Entity extends EntityDescription {
  id: EntityId;
}

/** All of an entity but its id: what its own pack says, whatever other packs call it. */
export interface EntityDescription {
  name: string;
  kind: EntityKind;
  /** What it is, in two to nine words. */
  label: string | null;
  aliases: readonly string[];
  /** The same thing elsewhere: addresses (of Wikidata, say), or `pack/entity`; absent when none is declared. */
  sameAs?: readonly string[];
}

/** How the answers to a question differ; stored as those above. */
export const DISPUTE_KINDS = ['conflict', 'over-time', 'scope'] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** A name found in a text, with the entity it means there. Offsets are UTF-16 code units, `end` exclusive. */
export interface Mention {
  start: number;
  end: number;
  entity: EntityId;
  /** The library's name that the text stands for, as the library writes it. */
  name: string;
  /** 0 to 1: how sure. */
  score: number;
  /** The evidence. */
  why: readonly Reason[];
}

/** A statement as a card quotes it: with all that tells where it comes from. */
export interface QuotedStatement {
  text: string;
  voices: readonly Voice[];
  document: DocumentId;
  /** Which sentence of its document, from 0. */
  index: number;
  title: string;
  publisher: string;
  published: PartialDate | null;
  url: string | null;
  language: string;
  start: number;
  end: number;
}

/** A figure of a certain time, as a plot shows it. */
export interface FigurePoint {
  value: number;
  /** As of `Figure`. */
  unit: string;
  date: PartialDate;
}

export interface Position {
  answer: string;
  statements: QuotedStatement[];
  /** `null` when the answer is no figure that stands in one row with the others over time. */
  point: FigurePoint | null;
}

/** A question to which the documents give different answers. */
export interface Disagreement {
  id: string;
  question: string;
  kind: DisputeKind;
  positions: Position[];
}

/** A date that a statement of the card names, in order of time. */
export interface TimelineEntry {
  date: PartialDate;
  statement: QuotedStatement;
}

/** As much of an entity as a list shows. */
export interface EntitySummary {
  id: EntityId;
  name: string;
  kind: EntityKind;
  label: string | null;
}

export interface RelatedEntity extends EntitySummary {
  /** In how many statements both stand. */
  shared: number;
}

/** What is known of the article that a card is shown on. */
export interface ArticleContext {
  /** Headline and paragraphs, a line each; the end may be cut off. */
  text: string;
  /** When the page says that it was published; `null` when it does not. */
  published: PartialDate | null;
  /** When the page says that it was changed last, if that was later. */
  changed?: PartialDate | null;
}

/** A pack that knows the entity of a card. */
export interface CardSource {
  /** Title of the pack. */
  title: string;
  /** The entity as `pack/entity`, by which it can be parted from the others. */
  entity: string;
  /** Documents of the card's statements that are this pack's. */
  documents: DocumentId[];
}

/** What the library says about one entity, fitted to the page it is shown on. */
export interface Card {
  entity: Entity;
  /** Packs that share the card, in the reader's order; absent when one pack knows the entity. */
  sources?: CardSource[];
  definition: QuotedStatement | null;
  /** All others, best first; the definition is not repeated. */
  statements: QuotedStatement[];
  disagreements: Disagreement[];
  timeline: TimelineEntry[];
  related: RelatedEntity[];
  /** Date of the newest document quoted; `null` when all are undated. */
  asOf: PartialDate | null;
  /** Date of the newest document of the whole library; `null` when all are undated. */
  libraryDate: PartialDate | null;
  /** The last day that the article which the card is fitted to can know of; `null` when unknown. */
  articleDate: PartialDate | null;
}

export type SearchResultKind = 'entity' | 'statement' | 'document';

/** One row of a search; an entity's row carries its definition's text and document. */
export interface SearchResult {
  kind: SearchResultKind;
  /** Entity id, or document id for a statement or document. */
  id: string;
  title: string;
  text: string;
  document: DocumentId | null;
  /** Which sentence of `document`; `null` for a document. */
  index: number | null;
  publisher: string | null;
  published: PartialDate | null;
  score: number;
}

/** What the sources of a search's results offer to narrow it by, the most frequent or newest first. */
export interface FilterChoices {
  publishers: string[];
  /** YYYY. */
  years: string[];
  /** BCP 47 tags. */
  languages: string[];
}

/** What a pack holds, for "what the library covers". */
export interface PackInfo {
  id: string;
  title: string;
  documents: number;
  entities: number;
  statements: number;
  /** Distinct forms that the names table knows, derived ones included. */
  names: number;
  disputes: number;
  oldest: PartialDate | null;
  newest: PartialDate | null;
}
