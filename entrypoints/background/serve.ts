import { browser, type Browser } from 'wxt/browser';
import {
  isMessageTo,
  type AnswerOf,
  type Message,
  type Receiver,
  type Reply,
  type RequestOf,
} from './message.ts';

export type Sender = Browser.runtime.MessageSender;

/** One function for every verb; the compiler misses none. */
export type Handlers<Api> = {
  [Verb in keyof Api]: (
    request: RequestOf<Api, Verb>,
    sender: Sender,
  ) => AnswerOf<Api, Verb> | Promise<AnswerOf<Api, Verb>>;
};

/** For every verb, whether something has the shape of its request. */
export type Checks<Api> = {
  [Verb in keyof Api]: (request: unknown) => request is RequestOf<Api, Verb>;
};

export interface Door<Api> {
  to: Receiver;
  handlers: Handlers<Api>;
  checks: Checks<Api>;
  /** `null` leaves a stranger without any answer. */
  mayAsk(sender: Sender): readonly (keyof Api)[] | null;
}

/**
 * Answers messages from now on, until `signal` aborts. Call it before the first `await` of a
 * program: the browser drops a message that finds no listener.
 */
export function serve<Api>(door: Door<Api>, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: Reply<unknown>) => void,
  ): boolean => {
    if (!isMessageTo(door.to, message)) return false;
    const verbs = door.mayAsk(sender);
    if (!verbs) return false;
    void answer(door, { message, sender, verbs }).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

interface Asked<Api> {
  message: Message;
  sender: Sender;
  verbs: readonly (keyof Api)[];
}

/** The reply to one message; a failure is a reply too, in words. */
export async function answer<Api>(
  door: Door<Api>,
  { message, sender, verbs }: Asked<Api>,
): Promise<Reply<unknown>> {
  const verb = verbs.find((allowed) => allowed === message.verb);
  if (verb === undefined) return { ok: false, error: `${message.verb}: not for this sender` };
  const check = door.checks[verb];
  const { request } = message;
  if (!check(request))
    return { ok: false, error: `${message.verb}: the request has a wrong shape` };
  try {
    return { ok: true, value: await door.handlers[verb](request, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
