/** What a reader may decide, and how it stands before anything was decided. */

import type { DocumentId, EntityId } from './model.ts';

/** Which mentions of a name are marked: the first in the article, the first in each section, all. */
export const DENSITIES = ['article', 'section', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** How many names are marked on one page at most, the most useful; `null` for all. */
export const MARK_LIMITS = [10, 20, 40, null] as const;
export type MarkLimit = (typeof MARK_LIMITS)[number];

export interface Marking {
  density: Density;
  limit: MarkLimit;
}

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Appearance {
  theme: Theme;
  textSize: TextSize;
}

/** A statement by its place: which sentence of which document, from 0. */
export interface StatementPlace {
  document: DocumentId;
  index: number;
}

/** A statement that stands first on the card of an entity. */
export interface Pin extends StatementPlace {
  entity: EntityId;
}

/** The name on the page means somebody else, or what the card says is of no use. */
export const FAULTS = ['wrong', 'unhelpful'] as const;
export type Fault = (typeof FAULTS)[number];

/** What a reader finds wrong with a card or one statement of it; it never leaves the device by itself. */
export interface Feedback {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  fault: Fault;
  entity: EntityId;
  /** The entity's name, and the statement's text, as the library had them then. */
  name: string;
  statement: (StatementPlace & { text: string }) | null;
  /** What the page wrote, and why that was taken for the entity; `null` outside a page. */
  surface: string | null;
  why: string | null;
  /** In the reader's own words; may be empty. */
  note: string;
}

/** What became of something to keep: a private window keeps nothing, a full list takes no more. */
export type Kept = 'kept' | 'private' | 'full';

/** What the reader decided about one entity, for its card. */
export interface CardChoices {
  /** The reader knows it: it is marked nowhere. */
  isKnown: boolean;
  pins: readonly StatementPlace[];
}

export const FIRST_MARKING: Marking = { density: 'article', limit: 40 };
export const FIRST_APPEARANCE: Appearance = { theme: 'auto', textSize: 'normal' };
