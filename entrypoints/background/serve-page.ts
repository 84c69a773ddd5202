import { browser } from 'wxt/browser';
import { PAGE_COMMANDS, type PageApi, type PageCommand } from './api.ts';
import { serve, type Checks, type Handlers } from './serve.ts';

const VERBS = [
  'runCommand',
  'listEntities',
  'describePage',
  'showEntity',
  'lookUp',
  'readAgain',
  'readAnyway',
  'stop',
] as const;

/** None but the extension's own programs send here: what they send is checked for its kind only. */
const CHECKS: Checks<PageApi> = {
  runCommand: (request): request is { command: PageCommand } =>
    PAGE_COMMANDS.some((command) => command === fieldOf(request, 'command')),
  listEntities: isObject,
  describePage: isObject,
  showEntity: isOfEntity,
  lookUp: isOfEntity,
  readAgain: isObject,
  readAnyway: isObject,
  stop: isObject,
};

/**
 * Answers the background and the popup in a page's document until `signal` aborts. No in-page
 * script can send here: the browser carries their messages to the extension's own programs only.
 */
export function servePage(handlers: Handlers<PageApi>, signal: AbortSignal): void {
  const mayAsk = ({ id }: { id?: string | undefined }) =>
    id === browser.runtime.id ? VERBS : null;
  serve<PageApi>({ to: 'page', handlers, checks: CHECKS, mayAsk }, signal);
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
