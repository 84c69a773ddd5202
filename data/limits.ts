/** Every tuned number, with its unit and its reason. */

/** Pointer rest before a card opens; 300-500 ms shows intent without making the reader wait. */
export const DWELL_MS = 400;
/** Pointer rest before the card's content is fetched, so that it is there when the dwell ends. */
export const FETCH_MS = 150;
/** Dwell while a card is open or was just open: the reader is comparing names. */
export const DWELL_AGAIN_MS = 100;
/** How long "just open" lasts after a card closed. */
export const JUST_OPEN_MS = 1000;
/** Time to reach the card after the pointer left the mark. */
export const GRACE_MS = 300;
/** Text sent in one message: 100 KB makes the round trip in 3-5 ms. */
export const MAX_SLICE_CHARS = 64_000;
/** Text handed to Intl.Segmenter at once: old V8 is quadratic in it (8 s for 100 KB). */
export const MAX_SEGMENT_CHARS = 4096;
/** A quotation up to this long stays one statement with its speaker, even if it holds several sentences. */
export const MAX_QUOTATION_CHARS = 300;
/** How deep a YAML file may nest; ours go five deep. */
export const MAX_YAML_DEPTH = 32;
/** No dwell begins so soon after a key was typed: the reader writes. */
export const TYPING_QUIET_MS = 1000;
/** Margin around the way from a mark to its card, in CSS pixels: hands tremble. */
export const CORRIDOR_PAD_PX = 8;
/** Marks kept for one page; beyond it the page is no article and hit-testing would cost. */
export const MAX_MARKS = 2000;
/** How often marks are painted again after the page took them away, before it has its way. */
export const MAX_REPAINTS = 3;
/** How often the in-page script looks whether its extension is still there, in milliseconds. */
export const ALIVE_CHECK_MS = 1000;
/** Card measures in CSS pixels: about 50 characters a line, and never a wall of text. */
export const CARD_WIDTH_PX = 372;
export const CARD_MAX_HEIGHT_PX = 480;
/** Below this height a card beside its mark is useless, and a sheet takes its place. */
export const CARD_MIN_HEIGHT_PX = 140;
/** Room in which an open card stays where it is while its content changes. */
export const CARD_STAY_HEIGHT_PX = 240;
/** Distance from the mark, and from the window's edge. */
export const CARD_GAP_PX = 6;
export const CARD_MARGIN_PX = 8;
/** Viewports narrower than this show the card as a sheet along an edge. */
export const SHEET_BELOW_PX = 480;
/** Share of the viewport's height that a sheet takes at most. */
export const SHEET_SHARE = 0.6;
/** A card's frame without its content appears only when the answer takes longer than this. */
export const SKELETON_MS = 150;
/** After this the card says that it could not be had. */
export const CARD_TIMEOUT_MS = 5000;
/** How often a card is shown again that the page hid, in `RESHOW_WINDOW_MS`, before it stays away. */
export const MAX_RESHOWS = 3;
export const RESHOW_WINDOW_MS = 5000;

/** Text shorter than this (UTF-16 units) is no evidence of running text: links, labels, dates. */
export const LONG_TEXT_CHARS = 32;
/** Text nodes examined on a page: so many take 20 ms, and no article has more. */
export const MAX_TEXT_NODES = 20_000;
/** Blocks read of a page: the longest news articles have some 300. */
export const MAX_PAGE_BLOCKS = 1_000;
/** Nesting followed below an article's container; the HTML parser stops at 512, scripts do not. */
export const MAX_DEPTH = 300;
/** Time from a page's change to reading it again: changes come in bursts. */
export const READ_AGAIN_MS = 250;
/** Longest wait before a page is read again that changes without new text (tickers, players). */
export const MAX_READ_AGAIN_MS = 5_000;
/** A reading is followed by so many times its own duration of rest: at most 2 % of the main thread. */
export const REST_PER_READING = 50;
/** Mutation records looked at in one callback; with more, the page counts as changed. */
export const MAX_RECORDS = 200;

/* The order of a card's statements: points for what fits the page. */

/** A pack's own order, for a page of which nothing is known: first to last statement. */
export const PRIOR_WEIGHT = 0.8;
/** Rank at which a pack's own order counts half: a card shows about five at once. */
export const PRIOR_HALF = 10;
/** What several documents report alike. */
export const CORROBORATION_WEIGHT = 2;
/** Share of an entity's statements from which on a word tells nothing about one of them. */
export const COMMON_WORD_SHARE = 0.15;
/** What a statement is worth for any page, once the page is known. */
export const BY_ITSELF_ON_PAGE = 0.4;
/** Words shared with the paragraph around the mention; twice the half gives two thirds of it. */
export const NEAR_WORDS_WEIGHT = 3;
/** Sum of the shared words' rarity (0 to 1 each) that earns half the weight. */
export const NEAR_WORDS_HALF = 2;
/** A word of the document's title that stands in the paragraph, against one of the statement. */
export const TITLE_WORD_SHARE = 0.5;
/** What a statement beside it in its document shares, against what it shares itself. */
export const BESIDE_SHARE = 0.5;
/** What is left of that with every sentence between. */
export const BESIDE_DECAY = 0.7;
/** Entities of the paragraph: what readers most want connected. */
export const NEAR_ENTITY_WEIGHT = 2.5;
/** Entities elsewhere on the page. */
export const PAGE_ENTITY_WEIGHT = 0.5;
/** Place among the page's entities at which one counts half. */
export const PAGE_ENTITY_HALF = 5;
/** A place says where, seldom what about: two texts of one city may have nothing in common. */
export const PLACE_SHARE = 0.5;
/** The reader's language: sources in others stay, a little lower. */
export const LANGUAGE_WEIGHT = 0.45;
/** Share of a statement's words that stand in the paragraph, from which on it tells nothing new. */
export const ALREADY_SAID_SHARE = 0.75;
/** More than all points together: what the page says comes last. */
export const ALREADY_SAID_PENALTY = 10;
/** A statement equal to one that was taken; grows with the square of the likeness. */
export const SIMILAR_PENALTY = 2.5;
/** For each statement of the same document that was taken. */
export const SAME_DOCUMENT_PENALTY = 0.1;
/** For each statement of the same voice that was taken. */
export const SAME_VOICE_PENALTY = 0.1;
/** So many are chosen one by one for variety; beyond them readers search rather than read. */
export const VARIED_STATEMENTS = 24;
/** Share of common words from which on two statements are one: a sentence with a word or two changed. */
export const NEARLY_SAME_SHARE = 0.9;
/** Likeness from which on two statements of one date tell the same. */
export const TIMELINE_REPEATS = 0.5;
/** Entries of a timeline: the best dated statements; more is a chronicle. */
export const TIMELINE_ENTRIES = 24;
/** Entries of one year that name no more than the year: often it is part of a law's name. */
export const TIMELINE_PER_YEAR = 2;
/** Power of an entity's own count of statements that divides what it shares: 0 ranks by shared alone. */
export const UBIQUITY_DAMPING = 0.4;
/** Related entities on a card: one or two lines of links. */
export const RELATED_ENTITIES = 8;

/** Names of at most this many letters count only in their own case: ICE is not ice, WHO not who. */
export const MAX_SHORT_NAME_LETTERS = 4;
/** A mention below this score is not marked: when unsure, no mark. */
export const MIN_MENTION_SCORE = 0.5;

/** Text in one message at most: many slices' worth, and far below the 64 MB that a browser refuses. */
export const MAX_REQUEST_CHARS = 1_000_000;
/** Blocks or entities in one message at most. */
export const MAX_REQUEST_LIST = 20_000;
/** An id or a host name in a message at most; a host name has 253 characters at most. */
export const MAX_ID_CHARS = 300;
/** An address in a message at most; browsers themselves cut at 2 MB, servers at 8 KB. */
export const MAX_ADDRESS_CHARS = 100_000;
/** Typed words in a message at most. */
export const MAX_QUERY_CHARS = 1000;
/** Rows of a search at most, in each group. */
export const MAX_SEARCH_ROWS = 200;
/** Words of an entity's statements that the names table keeps as evidence: more only repeat each other. */
export const TELLING_WORDS = 32;
/** Rest after a key before the typed words are searched, in milliseconds: below what a hand notices. */
export const SEARCH_DEBOUNCE_MS = 40;
/** Results asked for in each group of the popup: what a screen holds. */
export const SEARCH_LIMIT = 6;
/** What evidence is worth in a mention's score; a doubtful name needs near context or its full name. */
export const MENTION_WEIGHTS = {
  /** Two words or more that somebody wrote down as the entity's name. */
  trustedFullName: 0.95,
  /** One such word. */
  trustedName: 0.85,
  /** A name with other readings, before any evidence. */
  doubtfulName: 0.25,
  /** A doubtful name whose full name stands on the page. */
  establishedName: 0.8,
  /** Declared context in the same block, on the page, each further piece of it. */
  nearContext: 0.3,
  farContext: 0.15,
  moreContext: 0.1,
  maxContext: 0.5,
  /** Among several entities of one name: all statements tell about this one; it is its own name; */
  prior: 0.35,
  ownName: 0.1,
  /** its full name stands in the same block; each word of its statements that the page has. */
  sameBlock: 0.15,
  topicWord: 0.03,
  maxTopics: 0.2,
  /** Off for capitals around the name that may belong to it. */
  crowded: 0.3,
  /** By how much the best of several readings must lead. */
  margin: 0.1,
} as const;

/* Typed search. */

/** Terms of a query that are looked for: 12 take 49-76 ms at 30,000 passages, 500 take 1.5 s. */
export const MAX_QUERY_TERMS = 12;
/** Characters of a term that are indexed and looked for; longer ones are no words. */
export const MAX_TERM_CHARS = 40;
/** Letters from which on a word in the middle of a query may be the beginning of one. */
export const MIN_PREFIX_CHARS = 3;
/** A word that only begins like the term. */
export const PREFIX_WEIGHT = 0.5;
/** A word with a letter or two changed. */
export const FUZZY_WEIGHT = 0.3;
/** A term as typed, another form of its word, and two letters typed in the wrong order. */
export const FORM_WEIGHTS = { typed: 1, stem: 0.6, swapped: 0.3 } as const;
/** An entity's names tell what it is; its definition mentions many others. */
export const ENTITY_BOOSTS = { name: 6, aliases: 4, label: 1.5, definition: 0.5 } as const;
/** A statement's own words before its document's. */
export const STATEMENT_BOOSTS = { text: 2, names: 0.6, title: 0.5, publisher: 0.5 } as const;
export const DOCUMENT_BOOSTS = { title: 2, publisher: 1 } as const;
/** A document's best statement speaks for it, less than its title. */
export const DOCUMENT_BY_STATEMENT = 0.7;
/** Least score of an entity that is called as the query says. */
export const EXACT_NAME_SCORE = 0.95;
/** Least score of an entity of whose names one begins with the query. */
export const PREFIX_NAME_SCORE = 0.85;
/** Least score of an entity whose names have every word of the query, or one spelt like it. */
export const ALIKE_NAME_SCORE = 0.8;
/** Most that a statement or document scores: who types a name wants the entity first. */
export const MAX_TEXT_SCORE = 0.8;
/** Least score of an entity whose name stands within the query. */
export const CONTAINED_NAME_SCORE = 0.5;
/** How much of a statement's score depends on what it tells about the entity that the query names. */
export const TOLD_ABOUT_SHARE = 0.3;
/** What is left of a statement without a figure where the query asks how many, or a date for when. */
export const NO_ANSWER_SHARE = 0.7;
/** Results that the command line prints when no limit is given: a screen. */
export const DEFAULT_SEARCH_RESULTS = 20;
/** Longer blocks are no headlines, whatever their capitals. */
export const MAX_HEADLINE_CHARS = 200;
/** Acronyms of so many letters belong to many: the page must introduce them beside the full name. */
export const MAX_BARE_ACRONYM_LETTERS = 3;
/** Longer sentences are lists or tables, and looking for a speaker takes more than linear time. */
export const MAX_VOICE_CHARS = 2000;
/**
 * Waits before a message is sent again, when the background went away over it. The first finds the
 * successor; the second outlasts a background that takes its time to die.
 */
export const ASK_AGAIN_MS = [50, 500] as const;
/** Entities that one name can mean: a library that lists thousands of John Smiths must not slow a page. */
export const MAX_HOMONYMS = 32;
