import { PAGE_COMMANDS, type PageApi, type PageCommand } from './api.ts';
import type { Message } from './message.ts';
import { valueFor, type Checks, type Handlers } from './serve.ts';

/** What the card program answers in a page's document. */
export type PageCommandApi = Pick<PageApi, 'runCommand' | 'describePage' | 'showEntity' | 'lookUp'>;

/** None but the extension's own programs send here: what they send is checked for its kind only. */
const CHECKS: Checks<PageCommandApi> = {
  runCommand: (request): request is { command: PageCommand } =>
    PAGE_COMMANDS.some((command) => command === fieldOf(request, 'command')),
  describePage: isObject,
  showEntity: isOfEntity,
  lookUp: isOfEntity,
};
const VERBS = ['runCommand', 'describePage', 'showEntity', 'lookUp'] as const;

/** @throws Error when the message is none of these, or misshapen. */
export function answerCommand(handlers: Handlers<PageCommandApi>, message: Message): unknown {
  return valueFor({ checks: CHECKS, handlers }, { message, sender: {}, verbs: VERBS });
}

function isOfEntity(request: unknown): request is { entity: string } {
  return typeof fieldOf(request, 'entity') === 'string';
}

function isObject(request: unknown): request is Record<string, never> {
  return typeof request === 'object' && request !== null;
}

function fieldOf(request: unknown, name: string): unknown {
  return isObject(request) ? request[name] : undefined;
}
