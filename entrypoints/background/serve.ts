import { browser, type Browser } from 'wxt/browser';
import {
  isMessageTo,
  isWhole,
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
  listenTo(
    door.to,
    (message, sender) => {
      const verbs = isWhole(message) ? door.mayAsk(sender) : null;
      return verbs && answer(door, { message, sender, verbs });
    },
    signal,
  );
}

type Hear = (message: Message, sender: Sender) => Promise<Reply<unknown>> | null;

/** Hears what is sent to one kind of program; `null` leaves the sender without any answer. */
export function listenTo(to: Receiver, hear: Hear, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: Reply<unknown>) => void,
  ): boolean => {
    const reply = isMessageTo(to, message) ? hear(message, sender) : null;
    void reply?.then(sendResponse);
    return reply !== null;
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
export function answer<Api>(door: Door<Api>, asked: Asked<Api>): Promise<Reply<unknown>> {
  return replyOf(() => valueFor(door, asked));
}

/** @throws Error when the verb is not one of those that may be asked, or its request is misshapen. */
export function valueFor<Api>(
  { checks, handlers }: Pick<Door<Api>, 'checks' | 'handlers'>,
  { message: { verb: asked, request }, sender, verbs }: Asked<Api>,
): unknown {
  const verb = verbs.find((allowed) => allowed === asked);
  if (verb === undefined) throw new Error(`${asked}: not for this sender`);
  if (!checks[verb](request)) throw new Error(`${asked}: the request has a wrong shape`);
  return handlers[verb](request, sender);
}

/** What `run` gives, or its failure, as it travels. */
export async function replyOf(run: () => unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
