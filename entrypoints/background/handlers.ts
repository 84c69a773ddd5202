import { BUNDLED } from '../../data/library-pack.ts';
import { findUnmarked } from '../../data/library/find-unmarked.ts';
import type { Api } from './api.ts';
import { answerCard, answerMentions } from './library/answers.ts';
import { appearance, marking } from './choices/choices.ts';
import { addFeedback, removeFeedback, setKnown, setPin } from './choices/choose.ts';
import { readChoices } from './choices/describe-choices.ts';
import { injectCard, injectInFrames } from './sites/inject.ts';
import { changePackChoices } from '../store/change-pack-choices.ts';
import { withMember } from '../store/pack-choices.ts';
import { forgetLibrary, openLibrary, openLibraryFor, openWhole } from './library/library.ts';
import { listPacks, readPackContents } from './library/list-packs.ts';
import { findLosses } from './library/losses.ts';
import { reachOf } from './role.ts';
import { readPage } from './sites/read-page.ts';
import { answerSearch } from './library/search.ts';
import type { Handlers } from './serve.ts';
import { leaveSite, siteOf, startSites, switchSite } from './sites/sites.ts';
import { openReader } from './tabs.ts';
import { tellPanels } from './tell-panels.ts';

/** What the background does for each verb. None keeps anything: the browser may end it any time. */
export const HANDLERS: Handlers<Api> = {
  findMentions: async (request, sender) => {
    const answer = await answerMentions(request, sender);
    tellPanels(sender.tab?.id ?? null);
    return answer;
  },
  getCard: answerCard,
  search: answerSearch,
  describeEntities: async ({ entities }) => (await openWhole('all')).describeEntities(entities),
  identifyEntities: async ({ entities }) => (await openWhole('all')).identifyEntities(entities),
  reopenLibrary: () => {
    forgetLibrary();
    return null;
  },
  findUnmarked: async (request) =>
    findUnmarked(await openWhole('all'), await openWhole('marked'), request),
  getBriefing: async ({ entities, article }) =>
    (await openWhole('all')).getBriefing(entities, article),
  getTimeline: async ({ entities, ...how }) => (await openWhole('all')).getTimeline(entities, how),
  getLinks: async ({ entities }) => (await openWhole('all')).getLinks(entities),
  getShared: async ({ one, other }) => (await openWhole('all')).getShared(one, other),
  getDocument: async ({ document }) => {
    const library = await openLibraryFor('all', 'documents', document);
    const found = library.getDocument(document);
    if (!found) return null;
    const { pack, ...view } = found;
    return { ...view, isDigest: pack === BUNDLED };
  },
  getLibrary: async () => (await openLibrary('all')).info(),
  listPacks,
  setParted: async ({ source, on }) => {
    await changePackChoices(({ parted }) => ({ parted: withMember(parted, source, on) }));
    forgetLibrary();
    return null;
  },
  findLosses,
  startAnew: async () => {
    forgetLibrary();
    await startSites();
    await findLosses();
    tellPanels(null);
    return null;
  },
  getPackContents: ({ pack }) => readPackContents(pack),
  loadCard: async (_request, sender) => {
    // A card is asked for next: the library opens meanwhile, and a failure is that question's.
    openWhole(reachOf(sender)).catch(() => null);
    await injectCard(sender);
    return null;
  },
  readFrames: async (_request, sender) => {
    await injectInFrames(sender);
    return null;
  },
  openDocument: async (request, sender) => {
    await openReader(request, sender);
    return null;
  },
  getSite: ({ url }) => siteOf(url),
  setSite: async (request) => {
    await switchSite(request);
    tellPanels(null);
    return null;
  },
  readPage: async ({ tabId }) => {
    await readPage(tabId);
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
