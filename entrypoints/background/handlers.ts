import type { Api } from './api.ts';
import { injectCard, injectInPage } from './inject.ts';
import { openLibrary, type Reach } from './library.ts';
import { roleOf } from './role.ts';
import type { Handlers, Sender } from './serve.ts';
import { siteOf, switchSite } from './sites.ts';
import { openReader } from './tabs.ts';
import { withoutNotes } from './without-notes.ts';

/** What the background does for each verb. None keeps anything: the browser may end it any time. */
export const HANDLERS: Handlers<Api> = {
  findMentions: async (request, sender) =>
    (await openLibrary(reachOf(sender))).findMentions(withoutNotes(request)),
  getCard: async ({ entity, ...request }, sender) =>
    (await openLibrary(reachOf(sender))).getCard(entity, request),
  search: async ({ text, limit }) => (await openLibrary('all')).search(text, limit),
  getDocument: async ({ document }) => (await openLibrary('all')).getDocument(document),
  getLibrary: async () => (await openLibrary('all')).info(),
  loadCard: async (_request, sender) => {
    // A card is asked for next: the library opens meanwhile, and a failure is that question's.
    openLibrary(reachOf(sender)).catch(() => null);
    await injectCard(sender);
    return null;
  },
  openDocument: async (request, sender) => {
    await openReader(request, sender);
    return null;
  },
  getSite: ({ url }) => siteOf(url),
  setSite: async (request) => {
    await switchSite(request);
    return null;
  },
  readPage: async ({ tabId }) => {
    await injectInPage(tabId);
    return null;
  },
};

/** The extension's own pages see all; what a page's document gets, its scripts can read. */
function reachOf(sender: Sender): Reach {
  return roleOf(sender) === 'own' ? 'all' : 'marked';
}
