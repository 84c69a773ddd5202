import type { Api } from './api.ts';
import { answerCard, answerMentions } from './answers.ts';
import { appearance, marking } from './choices.ts';
import { addFeedback, removeFeedback, setKnown, setPin } from './choose.ts';
import { readChoices } from './describe-choices.ts';
import { injectCard, injectInPage } from './inject.ts';
import { openLibrary } from './library.ts';
import { reachOf } from './role.ts';
import type { Handlers } from './serve.ts';
import { leaveSite, siteOf, switchSite } from './sites.ts';
import { openReader } from './tabs.ts';

/** What the background does for each verb. None keeps anything: the browser may end it any time. */
export const HANDLERS: Handlers<Api> = {
  findMentions: answerMentions,
  getCard: answerCard,
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
  setPin,
  setKnown,
  addFeedback,
  removeFeedback,
  leaveSite: async (_request, sender) => {
    await leaveSite(sender);
    return null;
  },
  getChoices: readChoices,
  setMarking: async (request) => {
    await marking.change(() => request);
    return null;
  },
  setAppearance: async (request) => {
    await appearance.change(() => request);
    return null;
  },
};
