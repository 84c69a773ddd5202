import { browser } from 'wxt/browser';
import { ASK_AGAIN_MS } from '../../data/limits/messages.ts';
import type { Api, PageApi } from './api.ts';
import type { AnswerOf, Message, Reply, RequestOf } from './message.ts';

/** The extension was reloaded, updated or removed: this program is an orphan and shall retreat. */
export class GoneError extends Error {
  override name = 'GoneError';
}

/**
 * Asks the background.
 * @throws GoneError when the extension is no longer there.
 * @throws Error with the background's own words when it refuses or fails.
 */
export async function ask<Verb extends keyof Api>(
  verb: Verb,
  request: RequestOf<Api, Verb>,
): Promise<AnswerOf<Api, Verb>> {
  const message: Message = { to: 'background', verb, request };
  return valueOf(verb, await sendUntilAnswered(message));
}

/**
 * Asks the in-page script of a tab's top document.
 * @throws Error when the tab has none, or it refuses or fails.
 */
export async function askPage<Verb extends keyof PageApi>(
  tabId: number,
  verb: Verb,
  request: RequestOf<PageApi, Verb>,
): Promise<AnswerOf<PageApi, Verb>> {
  const message: Message = { to: 'page', verb, request };
  return valueOf(verb, await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/**
 * The background may die while it answers; the browser starts it anew for the next attempt. Every
 * verb may be asked again: most read or set, `addFeedback` knows its like, and a document opened twice is
 * closed with one press.
 */
async function sendUntilAnswered(message: Message, attempt = 0): Promise<unknown> {
  try {
    return await sendOnce(message);
  } catch (error) {
    const waitMs = ASK_AGAIN_MS[attempt];
    if (!waitMs || error instanceof GoneError) throw error;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    return sendUntilAnswered(message, attempt + 1);
  }
}

async function sendOnce(message: Message): Promise<unknown> {
  if (!isAlive()) throw new GoneError('extension: it was reloaded; reload the page');
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    if (isAlive()) throw error;
    throw new GoneError('extension: it was reloaded; reload the page', { cause: error });
  }
}

/** An orphaned script keeps `browser` but loses the id. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

function valueOf<Value>(verb: string, reply: unknown): Value {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply))
    throw new Error(`${verb}: nobody answered; try again`);
  const given = reply as Reply<Value>;
  if (given.ok) return given.value;
  throw new Error(given.error);
}
