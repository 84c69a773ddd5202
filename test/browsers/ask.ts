import type { Page } from 'puppeteer-core';
import type { Api } from '../../entrypoints/background/api.ts';
import type { AnswerOf, Reply, RequestOf } from '../../entrypoints/background/message.ts';

/** Asks the background from a page of the extension. @throws with the background's words. */
export async function askFrom<Verb extends keyof Api>(
  page: Page,
  verb: Verb,
  request: RequestOf<Api, Verb>,
): Promise<AnswerOf<Api, Verb>> {
  const message = { to: 'background', verb, request };
  // Puppeteer's types want plain values; a message is one.
  const reply = (await page.evaluate(
    (text) => chrome.runtime.sendMessage<unknown, unknown>(JSON.parse(text)),
    JSON.stringify(message),
  )) as Reply<AnswerOf<Api, Verb>>;
  if (reply.ok) return reply.value;
  throw new Error(reply.error);
}
