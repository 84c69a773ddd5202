import type { Api } from './api.ts';
import { injectCard } from './inject.ts';
import type { Handlers } from './serve.ts';
import { siteOf, switchSite } from './sites.ts';
import { openReader } from './tabs.ts';

/** What the background does for each verb. None keeps anything: the browser may end it any time. */
export const HANDLERS: Handlers<Api> = {
  findMentions: () => notYet(),
  getCard: () => notYet(),
  search: () => notYet(),
  getDocument: () => notYet(),
  getLibrary: () => notYet(),
  loadCard: async (_request, sender) => {
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
};

function notYet(): never {
  throw new Error('library: not built in yet');
}
