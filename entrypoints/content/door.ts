/**
 * The door between the in-page script and the card program: all that is not needed before the first
 * dwell or command is injected then, and handed over through the global of the extension's own world.
 */

import type { Message } from '../background/message.ts';
import type { Ask } from './ask.ts';
import type { Gesture } from './gestures.ts';
import type { Marks } from './marks.ts';

/** The card program, started in a document. */
export interface AwakeCard {
  take: (gesture: Gesture) => void;
  /** The page was read again: a card whose mark has gone goes too. */
  lookAgain: () => void;
  /** Answers what the background or a page of ours asks, but the few things that the in-page script does. */
  answer: (message: Message) => unknown;
}

export interface CardOptions {
  marks: Marks;
  ask: Ask;
  /** Takes the card away. */
  signal: AbortSignal;
}

/** What the card program brings. */
export type CardProgram = (options: CardOptions) => AwakeCard;

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
