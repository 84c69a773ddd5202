/** When a name counts as a mention. Every number with its unit and its reason. */

/** Names of at most this many letters count only in their own case: ICE is not ice, WHO not who. */
export const MAX_SHORT_NAME_LETTERS = 4;
/** A mention below this score is not marked: when unsure, no mark. */
export const MIN_MENTION_SCORE = 0.5;
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
/** Longer blocks are no headlines, whatever their capitals. */
export const MAX_HEADLINE_CHARS = 200;
/** Acronyms of so many letters belong to many: the page must introduce them beside the full name. */
export const MAX_BARE_ACRONYM_LETTERS = 3;
/** Entities that one name can mean: a library that lists thousands of John Smiths must not slow a page. */
export const MAX_HOMONYMS = 32;
