import { startCards } from '../content/cards.ts';
import type { CardProgram } from '../content/door.ts';
import { commandsFor } from './commands.ts';
import { makeOpenCard } from './open-card.tsx';

/** What the card program brings to one document. */
export function makeCardProgram(): CardProgram {
  const openCard = makeOpenCard();
  return { startCards: (options) => startCards({ ...options, openCard }), commandsFor };
}
