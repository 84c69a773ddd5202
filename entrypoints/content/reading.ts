/** Backgrounder on a page, whole: finds the names, marks them, wakes what opens cards. */

import type { PageApi } from '../background/api.ts';
import type { Message } from '../background/message.ts';
import type { Ask } from './ask.ts';
import type { CardProgram } from './door.ts';
import { watchHands } from './gestures.ts';
import { startMarks, type Mark } from './marks.ts';
import { readArticle } from './read-article.ts';
import { sleepUntilRest } from './wake.ts';

export interface ReadingOptions {
  ask: Ask;
  /** Brings the card program; a page of the extension loads it itself, a web page has it injected. */
  loadCard: () => Promise<CardProgram>;
  /** Ends everything and leaves no trace. */
  signal: AbortSignal;
}

/** Starts on the document of this script; the result answers messages to it, all but `stop`. */
export function startReading({
  ask,
  loadCard,
  signal,
}: ReadingOptions): (message: Message) => unknown {
  const marks = startMarks(signal);
  const { take, awake, wake } = sleepUntilRest(
    async () => (await loadCard())({ marks, ask, signal }),
    signal,
  );
  watchHands(marks, take, signal);
  const article = readArticle({ marks, ask, onRead: () => awake()?.lookAgain(), signal });
  return async (message) => {
    switch (message.verb as keyof PageApi) {
      case 'readAnyway':
        return (article.readAnyway(), null);
      case 'readAgain':
        return (article.askAgain(), null);
      case 'listEntities':
        return [...marks.byEntity()].map(([id, of]) => listed(id, of));
      default:
        // To a page without an article the card program is not brought, but for a selected text.
        if (message.verb !== 'lookUp' && marks.blocks().length === 0) return false;
        return (await wake()).answer(message);
    }
  };
}

function listed(id: string, marks: readonly Mark[]) {
  return { id, name: marks[0]?.mention.name ?? id, mentions: marks.length };
}
