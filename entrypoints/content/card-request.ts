/** What a card over a page is opened with, and what is known of it then. */

import type { Appearance } from '../../data/choices.ts';
import type { DocumentId, EntityId } from '../../data/model.ts';
import type { Reason } from '../../data/reason.ts';
import type { CardAnswer } from '../background/api.ts';
import type { Ask } from './ask.ts';
import type { Box, Point } from './geometry.ts';
import type { Way } from './hover-state.ts';

/** What a card is opened with. */
export interface CardRequest {
  entity: EntityId;
  /** The name as the page writes it, for the time until the card is there. */
  name: string;
  /** The card; `null` when the library has none. */
  getCard: (entity: EntityId) => Promise<CardAnswer | null>;
  openDocument: (document: DocumentId, index: number) => void;
  /** Why the name is taken for the entity. */
  why: readonly Reason[];
  ask: Ask;
  appearance: Appearance;
  /** Where the mark is now, a box for each line; empty when it has left the page. */
  markBoxes: () => readonly Box[];
  /** `null` when the card is opened by key. */
  pointer: Point | null;
  /** By key or finger the card takes the focus, and gives it back; by finger it is a sheet. */
  way: Way | 'hover';
  /** A press inside the card. */
  onPress: () => void;
  /** The reader, or the page, closed the card; the owner of `signal` ends it. */
  onClose: () => void;
  /** Takes the card away. */
  signal: AbortSignal;
}

/** A card that is open, or will be as soon as its content is there. */
export interface OpenedCard {
  host: Element;
  /** `null` while it is not to be seen. */
  box: () => Box | null;
}

export type OpenCard = (request: CardRequest) => OpenedCard;
