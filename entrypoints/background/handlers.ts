import type { Api } from './api.ts';
import { injectCard, injectInPage } from './inject.ts';
import { openLibrary } from './library.ts';
import type { Handlers } from './serve.ts';
import { siteOf, switchSite } from './sites.ts';
import { openReader } from './tabs.ts';

/** What the background does for each verb. None keeps anything: the browser may end it any time. */
export const HANDLERS: Handlers<Api> = {
  findMentions: async (request) => (await openLibrary()).findMentions(request),
  getCard: async ({ entity, ...request }) => (await openLibrary()).getCard(entity, request),
  search: async ({ text, limit }) => (await openLibrary()).search(text, limit),
  getDocument: async ({ document }) => (await openLibrary()).getDocument(document),
  getLibrary: async () => (await openLibrary()).info(),
  loadCard: async (_request, sender) => {
    // A card is asked for next: the library opens meanwhile, and a failure is that question's.
    openLibrary().catch(() => null);
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
