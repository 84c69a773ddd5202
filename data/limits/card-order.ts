/** The order of a card's statements: points for what fits the page. Every number with its unit and its reason. */

/** A pack's own order, for a page of which nothing is known: first to last statement. */
export const PRIOR_WEIGHT = 0.8;
/** Rank at which a pack's own order counts half: a card shows about five at once. */
export const PRIOR_HALF = 10;
/** What several documents report alike. */
export const CORROBORATION_WEIGHT = 2;
/** What a statement loses for each way in which it leans on others, where no page says what it is about. */
export const LEANING_PENALTY = 1;
/** Share of an entity's statements from which on a word tells nothing about one of them. */
export const COMMON_WORD_SHARE = 0.15;
/** A word that stands in texts of any subject (come, day, people), against one that does not. */
export const LIGHT_WORD_SHARE = 0.5;
/** Amounts that differ by no more than this share may be of one thing. */
export const CLOSE_AMOUNT = 0.15;
/** What a close amount is worth against the same. */
export const CLOSE_AMOUNT_SHARE = 0.8;
/** What is left of the share of a statement beside with every sentence between. */
export const BESIDE_DECAY = 0.7;
/** Sentences before and after that count as beside. */
export const BESIDE_SENTENCES = 4;
/**
 * Likeness of an article to the document most like it, up to which it has nothing to do with any. Of
 * articles on other things a half is below; of our own documents among the others, one in fifty.
 */
export const NO_BEARING = 0.16;
/** The same, from which on it is about the same things: one in ten of the others, 19 in 20 of ours. */
export const FULL_BEARING = 0.21;
/** Different words of an article that tell what it is about; a paragraph has fewer. */
export const BEARING_LEAST_TERMS = 60;
/** So much of an article is looked at for that. */
export const BEARING_CHARS = 8000;
/** Power of a document's words that divides what it shares: 0 takes no account of its length. */
export const DOCUMENT_DAMPING = 0.4;
/** A cue of a topic's statements against one of its own words; divided by the root of their number. */
export const CUE_SHARE = 0.5;
/** Topics before and after one in the index that are akin to it. */
export const AKIN_TOPICS = 3;
/** What is left of the fit of a topic akin with every step between. */
export const AKIN_DECAY = 0.6;
/** Place among the page's entities at which one counts half. */
export const PAGE_ENTITY_HALF = 5;
/** A place says where, seldom what about: two texts of one city may have nothing in common. */
export const PLACE_SHARE = 0.4;
/** Share of a statement's words in two sentences of the article, from which on it tells nothing new. */
export const ALREADY_SAID_SHARE = 0.75;
/** More than all points together: what the page says comes last. */
export const ALREADY_SAID_PENALTY = 100;
/** A statement equal to one that was taken; grows with the square of the likeness. */
export const SIMILAR_PENALTY = 4;
/** What a statement's own words that were told count for, against words that both have alone. */
export const TOLD_SHARE = 0.85;
/** For each statement of the same document that was taken. */
export const SAME_DOCUMENT_PENALTY = 0.15;
/** For each statement of the same voice that was taken. */
export const SAME_VOICE_PENALTY = 0.15;
/** What repeating costs once the page is known: what fits it comes first, even from one source. */
export const VARIETY_ON_PAGE = 0.15;
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
/** Statements from which on a card tells enough to be worth a mark like any other. */
export const FULL_CARD_STATEMENTS = 3;
/** Statements of a pack whose words are remembered: those of some cards, about 20 MB. */
export const REMEMBERED_STATEMENTS = 10_000;
/** How far into a statement a name stands with which it begins, its article and title included. */
export const SUBJECT_CHARS = 40;
/**
 * What the traits of a statement count beside an article that bears on what is known, where a pack has
 * an index: points for each, learned by `test/card-order/fit.ts` from 310 paragraphs and the 750
 * statements wanted there. `elsewhere` and `later` are not: these paragraphs are all of their page, and
 * of no date.
 */
export const TRAIT_WEIGHTS = {
  topic: 2.32,
  leading: 1.14,
  useful: 0.71,
  cues: 4.32,
  documentCues: 24.69,
  document: 1.17,
  covered: 1.2,
  words: 5.48,
  beside: 0.58,
  labels: 0.35,
  title: 0.39,
  entities: 0.71,
  language: 0.74,
  unsourced: -1.11,
  subject: 0.3,
  voice: 0.45,
  others: -0.2,
  topics: -0.48,
  place: 0.84,
  elsewhere: 0.5,
  later: -0.6,
} as const;
/** What they count where no pack has an index, learned from the same without it. */
export const TRAIT_WEIGHTS_WITHOUT_INDEX = {
  document: 1.7,
  covered: 5.35,
  words: 5.87,
  beside: 0.71,
  labels: 0.73,
  title: 0.63,
  entities: 3.19,
  language: 0.67,
  unsourced: -1.56,
  subject: 0.41,
  voice: 0.41,
  others: -0.31,
  place: 0.73,
  elsewhere: 0.5,
  later: -0.6,
} as const;
/** What they count beside any other: nothing that words could share by accident. */
export const TRAIT_WEIGHTS_ELSEWHERE = {
  entities: 3,
  elsewhere: 0.5,
  language: 0.1,
  later: -0.6,
  unsourced: -0.6,
} as const;
