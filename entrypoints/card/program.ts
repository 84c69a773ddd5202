import { formatDate } from '../../components/words/format-date.ts';
import { answerCommand } from '../background/page-commands.ts';
import { startCards } from '../content/cards.ts';
import type { CardProgram } from '../content/door.ts';
import { isFresh } from '../content/marks.ts';
import { commandsFor } from './commands.ts';
import { handsOn } from './hands.ts';
import { makeOpenCard } from './open-card.tsx';

/** What the card program brings to one document. */
export function makeCardProgram(): CardProgram {
  warmDates();
  const openCard = makeOpenCard();
  return (options) => {
    const cards = startCards({ ...options, openCard });
    const commands = commandsFor(options.marks, cards);
    return {
      take: handsOn(cards),
      lookAgain() {
        const shown = cards.shown();
        if (shown && !isFresh(shown)) cards.tell({ type: 'close', time: performance.now() });
      },
      answer: (message) => answerCommand(commands, message),
    };
  };
}

/** The first date of a document costs some 20 ms: paid while the pointer still rests. */
function warmDates(): void {
  setTimeout(() => formatDate('2000-01-01'));
}
