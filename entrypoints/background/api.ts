/** Every message between the programs: what it asks, what it answers. */

import type { Appearance, CardChoices, Kept, Marking, Pin } from '../../data/choices.ts';
import type {
  ArticleEntity,
  ArticleTimeline,
  Briefing,
  EntityLink,
  IdentifiedEntity,
  WrittenArticle,
} from '../../data/article.ts';
import type {
  ArticleContext,
  Card,
  DocumentId,
  EntityId,
  EntitySummary,
  FilterChoices,
  Mention,
  PackInfo,
  QuotedStatement,
  SearchResult,
} from '../../data/model.ts';
import type { Choices, NewFeedback } from './choices-view.ts';
import type { LibraryPack } from '../../data/library-pack.ts';
import type { DocumentView, PackContents } from './pack-view.ts';
import type { PageView } from './page-view.ts';

/** One block of a page's text (a paragraph, a headline), or a part of it. */
export interface TextBlock {
  text: string;
  /** The block is a headline: capital letters say little there. */
  isHeadline?: boolean;
}

export interface FindMentionsRequest {
  /** In reading order. */
  blocks: readonly TextBlock[];
  /** The page's language as BCP 47 tag; empty when unknown. */
  language: string;
  /** What earlier slices of this page have established; from the earlier answers. */
  established: readonly string[];
}

export interface FindMentionsAnswer {
  /** For each block, in order; offsets in the block's text. */
  mentions: Mention[][];
  /** `established` of the request and what these blocks add: hand it in with the next slice. */
  established: string[];
  /** Entities that may be meant here once another slice establishes them: then ask again. */
  awaited: string[];
  marking: PageMarking;
}

/** The reader's choices as far as a page needs them; it hears of no entity but its own. */
export interface PageMarking extends Marking {
  /** Of the entities found: those that the reader knows. */
  known: EntityId[];
  /** Of the entities found: how much a mark of it tells, for a page with more than `limit` of them. */
  worth: Record<EntityId, number>;
  appearance: Appearance;
}

export interface GetCardRequest {
  entity: EntityId;
  /** The paragraph around the mention; empty when there is none. */
  near: string;
  /** Other entities of the page, most important first. */
  pageEntities: readonly EntityId[];
  /** `null` when the card is shown on no article. */
  article: ArticleContext | null;
}

/** A card, and what the reader decided about its entity. */
export interface CardAnswer extends Card {
  choices: CardChoices;
}

export interface SearchAnswer {
  entities: SearchResult[];
  statements: SearchResult[];
  documents: SearchResult[];
  /** What the sources of the results offer to narrow the search by. */
  choices: FilterChoices;
}

/** State of one site for the popup. */
export type SiteState =
  /** The browser lets no extension run there (browser pages, stores, files). */
  | { kind: 'closed' }
  /** No permission held for the site. */
  | { kind: 'off'; host: string }
  | { kind: 'on'; host: string; allSites: boolean }
  /** Permission held, but the reader switched this site off. */
  | { kind: 'paused'; host: string };

/** What a program may ask of the background. */
export interface Api {
  /** Mentions in each block of a page's text. */
  findMentions(request: FindMentionsRequest): FindMentionsAnswer;
  /** The card of an entity; `null` when no installed pack has it. */
  getCard(request: GetCardRequest): CardAnswer | null;
  /** What a list shows of entities, in the order asked; those that no pack has are left out. */
  describeEntities(request: { entities: readonly EntityId[] }): EntitySummary[];
  /** What entities are called, and by which packs, in the order asked; those that no pack has are left out. */
  identifyEntities(request: { entities: readonly EntityId[] }): IdentifiedEntity[];
  /** Has the next question see what the asking page has just changed: the browser tells of it too late. */
  reopenLibrary(request: Record<string, never>): null;
  /** The entities of an article that only packs know which mark nothing on pages, in reading order. */
  findUnmarked(request: WrittenArticle): ArticleEntity[];
  /** One statement on each entity that an article is about, in a minute's reading. */
  getBriefing(request: { entities: readonly ArticleEntity[]; article: ArticleContext }): Briefing;
  /** The dated statements about an article's entities, the best `limit` of them, in order of time. */
  getTimeline(request: {
    entities: readonly EntityId[];
    language: string;
    limit: number;
  }): ArticleTimeline;
  /** Which of an article's entities stand in the same statements, those with the most first. */
  getLinks(request: { entities: readonly EntityId[] }): EntityLink[];
  /** The statements that mention both of two entities, newest first. */
  getShared(request: { one: EntityId; other: EntityId }): QuotedStatement[];
  /** Injects the card's views into the asking document; answers when they are there. */
  loadCard(request: Record<string, never>): null;
  /** Starts in those frames of the asking tab that are its site's own and hold running text. */
  readFrames(request: Record<string, never>): null;
  /** Opens the document reader in a new tab, at a sentence when `index` is given. */
  openDocument(request: { document: DocumentId; index: number | null }): null;
  /** Results for typed words, best first in each group. */
  search(request: { text: string; limit: number }): SearchAnswer;
  /** A whole document for the reader; `null` when no installed pack has it. */
  getDocument(request: { document: DocumentId }): DocumentView | null;
  /** What the library covers. */
  getLibrary(request: Record<string, never>): PackInfo[];
  /** Every pack in the reader's order, those that are switched off too. */
  listPacks(request: Record<string, never>): LibraryPack[];
  /** What one pack holds; `null` when it is off, gone or empty. */
  getPackContents(request: { pack: string }): PackContents | null;
  /** Titles of the packs of which the browser has lost something. */
  findLosses(request: Record<string, never>): string[];
  /** Begins as after installing: the reader has erased everything. */
  startAnew(request: Record<string, never>): null;
  /** Whether Backgrounder reads the site of this address. */
  getSite(request: { url: string }): SiteState;
  /** Switches a site on or off for which the permission is held; stored. */
  setSite(request: { host: string; on: boolean }): null;
  /** Reads the page that a tab shows now, article or not, this once: the press on the toolbar button permits it. */
  readPage(request: { tabId: number }): null;
  /** Pins a statement to an entity's card, where it then comes first, or takes the pin away. */
  setPin(request: Pin & { on: boolean }): Kept;
  /** Leaves an entity unmarked everywhere, or marks it again. */
  setKnown(request: { entity: EntityId; on: boolean }): Kept;
  /** Keeps what the reader found wrong with a card. */
  addFeedback(request: NewFeedback): Kept;
  /** Removes one report; all of them for `null`. */
  removeFeedback(request: { id: string | null }): null;
  /** Switches off the site of the page that asks, and no other. */
  leaveSite(request: Record<string, never>): null;
  /** Takes an entity, as `pack/entity`, out of the card that packs share, or puts it back. */
  setParted(request: { source: string; on: boolean }): null;
  /** Everything that the reader decided, for the options page. */
  getChoices(request: Record<string, never>): Choices;
  setMarking(request: Marking): null;
  setAppearance(request: Appearance): null;
}

/** The names of the manifest's commands, without the one that opens the popup. */
export const PAGE_COMMANDS = [
  'next-mention',
  'previous-mention',
  'open-card',
  'close-card',
] as const;

/** The command that opens the side panel, or the sidebar, on the page before the reader. */
export const PANEL_COMMAND = 'open-panel';

export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** What the background and the extension's pages may ask of the in-page script of a tab. */
export interface PageApi {
  /** Carries out a keyboard command; answers whether there was something to do it on. */
  runCommand(request: { command: PageCommand }): boolean;
  /** The entities that are marked on the page. */
  listEntities(request: Record<string, never>): { id: EntityId; name: string; mentions: number }[];
  /** The page, its text and the entities marked in it; `false` when it is no article. */
  describePage(request: Record<string, never>): PageView | false;
  /** Scrolls to the first mark of an entity and opens its card. */
  showEntity(request: { entity: EntityId }): boolean;
  /** Opens an entity's card at the selected text; answers whether there is such a place. */
  lookUp(request: { entity: EntityId }): boolean;
  /** Finds the names again: the reader has chosen how they are marked. */
  readAgain(request: Record<string, never>): null;
  /** Reads the page though it is no article: the reader asks for it. */
  readAnyway(request: Record<string, never>): null;
  /** Takes every mark away and stops: the site was switched off. */
  stop(request: Record<string, never>): null;
}

/**
 * What an in-page script may ask; all else is for the extension's own pages. A page that had taken
 * over its own process could ask these in the reader's name, so each is harmless in its worst use:
 * `setPin` and `setKnown` name what the library has and nothing else, are undone in the options, and
 * change what comes first and what is underlined; `addFeedback` adds to a list that is bounded and
 * stays here; `leaveSite` takes no site but the asking page's own. In an honest page they are asked
 * on a trusted press inside a card that can be seen.
 */
export const PAGE_VERBS = [
  'findMentions',
  'getCard',
  'loadCard',
  'readFrames',
  'openDocument',
  'setPin',
  'setKnown',
  'addFeedback',
  'leaveSite',
] as const;

/** The permission to read all sites, as the browser writes it. */
export const ALL_SITES = '*://*/*';

/** The permission to read one site, as the browser writes it. */
export function sitePattern(host: string): string {
  return `*://${host}/*`;
}
