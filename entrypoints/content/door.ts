/**
 * The door between the in-page script and the card program: all that is not needed before the first
 * dwell or command is injected then, and handed over through the global of the extension's own world.
 */

import type { EntityId } from '../../data/model.ts';
import type { PageCommand } from '../background/api.ts';
import type { PageView } from '../background/page-view.ts';
import type { Cards, CardsOptions } from './cards.ts';
import type { Marks } from './marks.ts';

/** What the reader can command; each answers whether there was something to do it on. */
export interface Commands {
  run: (command: PageCommand) => boolean;
  /** Opens an entity's card at the selected text. */
  lookUp: (entity: EntityId) => boolean;
  /** Shows an entity's first mark and opens its card. */
  openEntity: (entity: EntityId) => boolean;
  describePage: () => PageView;
}

/** What the card program brings. */
export interface CardProgram {
  startCards: (options: Omit<CardsOptions, 'openCard'>) => Cards;
  commandsFor: (marks: Marks, cards: Cards) => Commands;
}

const DOOR = Symbol.for('backgrounder card');
const world = globalThis as { [DOOR]?: CardProgram };

/** Hands the program over. */
export function hangDoor(program: CardProgram): void {
  world[DOOR] = program;
}

/** The program; `null` before it is there. */
export function findDoor(): CardProgram | null {
  return world[DOOR] ?? null;
}
