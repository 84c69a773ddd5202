/** Typed search. Every number with its unit and its reason. */

/** Rest between two questions while somebody types, in milliseconds: below what a hand notices. */
export const SEARCH_REST_MS = 40;
/** Results asked for in each group of the popup: what a screen holds. */
export const SEARCH_LIMIT = 6;
/** Terms of a query that are looked for: 12 take 49-76 ms at 30,000 passages, 500 take 1.5 s. */
export const MAX_QUERY_TERMS = 12;
/** Letters from which on an unknown word may be a name whose words were typed as one. */
export const LEAST_JOINED_CHARS = 6;
/** Letters of each of its words, "de" and the like apart: any word has shorter ones in it. */
export const LEAST_PART_CHARS = 3;
/** Words that it may have: "trendearagua" has three. */
export const MOST_PARTS = 4;
/** Characters of a term that are indexed and looked for; longer ones are no words. */
export const MAX_TERM_CHARS = 40;
/** Letters from which on a word in the middle of a query may be the beginning of one. */
export const MIN_PREFIX_CHARS = 4;
/** A word that only begins like the term: one that is being typed, and one that is followed by others. */
export const BEGINNING_WEIGHT = { typing: 0.6, typed: 0.35 } as const;
/** Words looked at for one beginning: more begin so only where a letter or two were typed. */
export const MAX_BEGINNINGS = 2000;
/** Another form of the same word. */
export const SAME_STEM_WEIGHT = 0.85;
/** A word that news texts use for it. */
export const RELATED_WEIGHT = 0.4;
/** Letters of a stem from which on its other forms count. */
export const LEAST_RELATED_CHARS = 3;
/** A word with one or two letters changed; less where the term itself is known. */
export const SIMILAR_WEIGHTS = { known: [0.3], unknown: [0.7, 0.5] } as const;
/** What a match in each field counts for: an entity's names tell what it is, its definition mentions many others. */
export const FIELD_WEIGHTS = {
  name: 1,
  aliases: 0.95,
  label: 0.6,
  definition: 0.3,
  title: 1,
  publisher: 0.8,
  published: 0.5,
} as const;
/** What a statement has of a name of an entity that it mentions, and of its document's title and source. */
export const JOINED = {
  name: { match: 0.9, weight: 0.5 },
  title: { match: 0.6, weight: 0.3 },
  /** What stands for a typed word by less than this does not name an entity. */
  leastWeight: 0.5,
} as const;
/** Letters of a word being typed from which on texts are searched: fewer begin half of all words. */
export const MIN_JOINED_CHARS = 3;
/** Statements, entities and documents whose texts are looked at once more: ten screens' worth. */
export const LOOKED_AT = { statements: 120, entities: 40, documents: 40 } as const;
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
/** Share of the best entity's score below which an entity is no result: its label or definition has the word. */
export const LEAST_ENTITY_SHARE = 0.33;
/** How much of a statement's score depends on what it tells about the entity that the query names. */
export const TOLD_ABOUT_SHARE = 0.3;
/** How much of a statement's score depends on how often and how densely it has the words. */
export const STRENGTH_SHARE = 0.4;
/** How much of it depends on whether it keeps the query's words together. */
export const PHRASE_SHARE = 0.25;
/** How much of it depends on whether the library names it as an answer, where it knows the question. */
export const ANSWERED_SHARE = 0.2;
/** Share of the typed words that a question of the library must have to be the same one. */
export const LEAST_QUESTION_SHARE = 0.7;
/** What is left of a statement that does not have what stood in quotation marks. */
export const QUOTED_SHARE = 0.3;
/** What is left of a statement that cannot answer the question, and of one that perhaps can. */
export const ANSWERS = { none: 0.65, perhaps: 0.85 } as const;
/** Most that an entity scores, as a share of a statement that has more of the query's words. */
export const BESIDE_ANSWER_SHARE = 0.9;
/** Results that the command line prints when no limit is given: a screen. */
export const DEFAULT_SEARCH_RESULTS = 20;
/** Publishers offered for narrowing a search: what one looks through in a menu. */
export const MAX_CHOICES = 40;
/** Results offered in the address bar: Chromium shows five beside its own line. */
export const OMNIBOX_RESULTS = 5;
/** Characters of a line in the address bar: longer ones it cuts itself, without a sign. */
export const MAX_SUGGESTION_CHARS = 160;
/** Share of the best match's words that a source must have to be offered for narrowing the search. */
export const OFFERED_SOURCE_SHARE = 0.6;
