import { formatDate } from '../../components/format-date.ts';
import { startCards } from '../content/cards.ts';
import type { CardProgram } from '../content/door.ts';
import { commandsFor } from './commands.ts';
import { makeOpenCard } from './open-card.tsx';

/** What the card program brings to one document. */
export function makeCardProgram(): CardProgram {
  warmDates();
  const openCard = makeOpenCard();
  return { startCards: (options) => startCards({ ...options, openCard }), commandsFor };
}

/** The first date of a document costs some 20 ms: paid while the pointer still rests. */
function warmDates(): void {
  setTimeout(() => formatDate('2000-01-01'));
}
