import { browser } from 'wxt/browser';
import { MAX_ID_CHARS } from '../../data/limits.ts';
import { PAGE_COMMANDS, type PageApi } from './api.ts';
import { serve, type Checks, type Handlers } from './serve.ts';
import { fields, oneOf, textUpTo } from './shape.ts';

const VERBS = ['runCommand', 'listEntities', 'showEntity', 'stop'] as const;

const CHECKS: Checks<PageApi> = {
  runCommand: fields({ command: oneOf(PAGE_COMMANDS) }),
  listEntities: fields({}),
  showEntity: fields({ entity: textUpTo(MAX_ID_CHARS) }),
  stop: fields({}),
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
