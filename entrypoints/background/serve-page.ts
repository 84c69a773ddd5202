import { browser } from 'wxt/browser';
import type { Message } from './message.ts';
import { listenTo, replyOf } from './serve.ts';

/**
 * Answers the background and the extension's pages in a page's document until `signal` aborts. No
 * in-page script can send here: the browser carries their messages to the extension's own programs only.
 */
export function servePage(answer: (message: Message) => unknown, signal: AbortSignal): void {
  listenTo(
    'page',
    (message, { id }) => (id === browser.runtime.id ? replyOf(() => answer(message)) : null),
    signal,
  );
}
