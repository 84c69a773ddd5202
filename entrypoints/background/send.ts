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
  return valueOf(await sendUntilAnswered(message));
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
  return valueOf(replyTo(verb, await browser.tabs.sendMessage(tabId, message, { frameId: 0 })));
}

/**
 * The background may die while it answers, and a dying one may take a message and stay silent; the
 * browser starts it anew for the next attempt. Every verb may be asked again: most read or set,
 * `addFeedback` knows its like, and a document opened twice is closed with one press.
 */
async function sendUntilAnswered(message: Message, attempt = 0): Promise<Reply<unknown>> {
  try {
    return await sendOnce(message);
  } catch (error) {
    const waitMs = ASK_AGAIN_MS[attempt];
    if (!waitMs || error instanceof GoneError) throw error;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    return sendUntilAnswered(message, attempt + 1);
  }
}

async function sendOnce(message: Message): Promise<Reply<unknown>> {
  try {
    return replyTo(message.verb, isAlive() && (await browser.runtime.sendMessage(message)));
  } catch (error) {
    if (isAlive()) throw error;
    throw new GoneError('extension: it was reloaded; reload the page', { cause: error });
  }
}

/** An orphaned script keeps `browser` but loses the id. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

function replyTo(verb: string, reply: unknown): Reply<unknown> {
  if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Reply<unknown>;
  throw new Error(`${verb}: nobody answered; try again`);
}

function valueOf<Value>(reply: Reply<unknown>): Value {
  if (reply.ok) return reply.value as Value;
  throw new Error(reply.error);
}
