import { browser } from 'wxt/browser';
import { PAGE_VERBS, type Api } from './api.ts';
import { CHECKS } from './checks.ts';
import type { Reach } from './library/library.ts';
import type { Sender } from './serve.ts';

/** An own program may ask everything; an in-page script, which a page could subvert, what `PAGE_VERBS` lists. */
export type Role = 'own' | 'page';

/**
 * Who sent a message; `null` for a stranger. The origin counts and not the address: a page can
 * rewrite its address, and only within its origin.
 */
export function roleOf(sender: Sender): Role | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.origin === ownOrigin()) return 'own';
  return sender.tab ? 'page' : null;
}

/** The verbs that a sender may use; `null` for a stranger. */
export function verbsOf(sender: Sender): readonly (keyof Api)[] | null {
  const role = roleOf(sender);
  return role && VERBS[role];
}

/** The extension's own pages see all; what a page's document gets, its scripts can read. */
export function reachOf(sender: Sender): Reach {
  return roleOf(sender) === 'own' ? 'all' : 'marked';
}

const VERBS: Record<Role, readonly (keyof Api)[]> = {
  // The compiler has seen to it that every verb has its check.
  own: Object.keys(CHECKS) as (keyof Api)[],
  page: PAGE_VERBS,
};

/** `getURL` ends in a slash, an origin does not. */
function ownOrigin(): string {
  return browser.runtime.getURL('/').slice(0, -1);
}
