import type { CardChoices, Fault, Kept, StatementPlace } from '../../data/choices.ts';
import type { EntityId } from '../../data/model.ts';

/** What the reader finds wrong with a card, or with one statement of it. */
export interface Report {
  fault: Fault;
  entity: EntityId;
  statement: StatementPlace | null;
  note: string;
}

/** The mark that a card was opened from. */
export interface MarkedName {
  entity: EntityId;
  /** The evidence, in words. */
  why: string;
}

/** What a reader may do with a card beyond reading it; the program that shows it carries it out. */
export interface CardActs {
  /** Puts a text on the clipboard; answers whether it is there. */
  onCopy: (text: string) => Promise<boolean>;
  onPin: (entity: EntityId, statement: StatementPlace, on: boolean) => Promise<Kept>;
  /** Leaves an entity unmarked everywhere, or marks it again. */
  onKnow: (entity: EntityId, on: boolean) => Promise<Kept>;
  onReport: (report: Report) => Promise<Kept>;
  /** Takes a pack's entity, as `pack/entity`, out of the card that it shares; only in our own pages. */
  onPart?: (source: string) => Promise<null>;
  /** `null` where no site can be left. */
  site: { host: string; onLeave: () => void } | null;
  /** `null` for a card that no mark opened. */
  mark: MarkedName | null;
}

/** What a card starts from when nobody has decided anything. */
export const NO_CHOICES: CardChoices = { isKnown: false, pins: [] };
