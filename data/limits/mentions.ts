/** When a name counts as a mention. Every number with its unit and its reason. */

/** Names of at most this many letters count only in their own case: ICE is not ice, WHO not who. */
export const MAX_SHORT_NAME_LETTERS = 4;
/** A mention below this score is not marked: when unsure, no mark. */
export const MIN_MENTION_SCORE = 0.5;
/**
 * What evidence is worth, in log-odds (0: as likely as not; 1: 73 of 100, 2: 88, 3: 95). Fitted by
 * `npm run evaluate`, whose calibration table compares scores with what was right.
 */
export const MENTION_WEIGHTS = {
  /** Two words or more that somebody wrote down as the entity's name; one such word. */
  fullName: 2,
  oneWordName: 1.9,
  /** A name with other readings, before any evidence; the same with its full name on the page. */
  doubtfulName: -1.1,
  /** The same when nothing on the page has to do with it and others could be meant. */
  unspokenName: -2.5,
  establishedName: 1.5,
  /** A surname alone; of an entity that is told about, so many words must stand on the page. */
  bareSurname: 0.9,
  bareTopics: 6,
  /** Declared context in the same block, on the page, each further piece of it. */
  nearContext: 1.4,
  farContext: 0.7,
  moreContext: 0.45,
  maxContext: 2.3,
  /** Among several entities of one name: per e-fold of statements; its own name; */
  prior: 1,
  ownName: 0.3,
  /** its full name was the last in the section; another's stands on the page. */
  namedLast: 0.7,
  establishedRival: -2.5,
  /** Each word of its statements that the page has; a page without any. */
  topicWord: 0.2,
  maxTopics: 1.2,
  unrelated: -0.4,
  /** Capitals around the name that may belong to it; a word that may be none. */
  crowded: -1.6,
  sentenceStart: -0.4,
  maxSlight: -1.8,
  /** A word that the page also writes small. */
  plainWord: -1.2,
  fewStatements: 2,
  /** From so many entities on, names meet words by accident; longer names seldom. */
  crowdOfNames: 5000,
  longInCrowd: 0.8,
} as const;
/** Entities whose kinds are read to know a large library's: enough for a share of some percent. */
export const CROWD_SAMPLE = 512;
/** Longer blocks are no headlines, whatever their capitals. */
export const MAX_HEADLINE_CHARS = 200;
/** Acronyms of so many letters belong to many: the paragraph must have the full name. */
export const MAX_BARE_ACRONYM_LETTERS = 3;
/** Entities that one name can mean: a library that lists thousands of John Smiths must not slow a page. */
export const MAX_HOMONYMS = 32;
/** Text of a page that its language is told from by its small words: a few paragraphs. */
export const LANGUAGE_SAMPLE_CHARS = 4000;
/** Words of it below which the page's own word on its language counts. */
export const LANGUAGE_LEAST_TERMS = 40;
