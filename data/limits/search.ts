/** Typed search. Every number with its unit and its reason. */

/** Rest after a key before the typed words are searched, in milliseconds: below what a hand notices. */
export const SEARCH_DEBOUNCE_MS = 40;
/** Results asked for in each group of the popup: what a screen holds. */
export const SEARCH_LIMIT = 6;
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
