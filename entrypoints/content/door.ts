/**
 * The door between the in-page script and the card's views: the views are injected on the first dwell,
 * and hand their one function over through the global of the extension's own world.
 */

import type { Card, DocumentId, EntityId } from '../../data/model.ts';
import type { Box, Point } from './geometry.ts';

/** What a card is opened with. */
export interface CardRequest {
  entity: EntityId;
  /** The name as the page writes it, for the time until the card is there. */
  name: string;
  /** The card; `null` when the library has none. */
  getCard: (entity: EntityId) => Promise<Card | null>;
  openDocument: (document: DocumentId, index: number) => void;
  /** Where the mark is now, a box for each line; empty when it has left the page. */
  markBoxes: () => readonly Box[];
  /** `null` when the card is opened by key: then it takes the focus, and gives it back. */
  pointer: Point | null;
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

const DOOR = Symbol.for('backgrounder card');
const world = globalThis as { [DOOR]?: OpenCard };

/** Hands the views' function over. */
export function hangDoor(openCard: OpenCard): void {
  world[DOOR] = openCard;
}

/** The views' function; `null` before they are there. */
export function findDoor(): OpenCard | null {
  return world[DOOR] ?? null;
}
