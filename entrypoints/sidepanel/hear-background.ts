import { browser } from 'wxt/browser';
import type { PanelApi } from '../background/panel-api.ts';
import { serve } from '../background/serve.ts';

/** Hears when a tab's page was read, `null` for any; until `signal` ends. */
export function hearBackground(onRead: (tabId: number | null) => void, signal: AbortSignal): void {
  const handlers = { lookAgain: ({ tabId }: { tabId: number | null }) => (onRead(tabId), null) };
  // Only our own programs speak to a panel: a script in a page comes with its tab.
  const mayAsk = ({ id, tab }: { id?: string | undefined; tab?: unknown }) =>
    id === browser.runtime.id && tab === undefined ? VERBS : null;
  serve<PanelApi>({ to: 'panel', handlers, checks: { lookAgain: isTab }, mayAsk }, signal);
}

const VERBS = ['lookAgain'] as const;

function isTab(request: unknown): request is { tabId: number | null } {
  if (typeof request !== 'object' || request === null || !('tabId' in request)) return false;
  return request.tabId === null || Number.isInteger(request.tabId);
}
