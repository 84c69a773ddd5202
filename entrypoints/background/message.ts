/** What travels between the programs: one envelope there, one back. */

/** Who shall answer. A message that goes to all of the extension's programs is heard by more than one. */
export type Receiver = 'background' | 'page' | 'panel';

export interface Message {
  to: Receiver;
  verb: string;
  request: unknown;
}

export type Reply<Value> = { ok: true; value: Value } | { ok: false; error: string };

/** Any interface of messages: every verb takes one request and answers one value. */
export type Verbs = { [verb: string]: (request: never) => unknown };

/** The request of one verb. */
export type RequestOf<Api, Verb extends keyof Api> = Api[Verb] extends (request: infer R) => unknown
  ? R
  : never;

/** The answer of one verb. */
export type AnswerOf<Api, Verb extends keyof Api> = Api[Verb] extends (request: never) => infer A
  ? A
  : never;

/** Whether something that arrived is for this receiver. */
export function isMessageTo(to: Receiver, message: unknown): message is Message {
  return (message as Message | null | undefined)?.to === to;
}

/** Whether an envelope has all that the compiler promises. */
export function isWhole(message: Message): boolean {
  return typeof message.verb === 'string' && 'request' in message;
}
