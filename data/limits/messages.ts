/** What one message may hold. Every number with its unit and its reason. */

/** Text in one message at most: many slices' worth, and far below the 64 MB that a browser refuses. */
export const MAX_REQUEST_CHARS = 1_000_000;
/** Text of the article that a card is fitted to: the length of a long report. */
export const MAX_ARTICLE_CHARS = 40_000;
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
/**
 * Waits before a message is sent again, when the background went away over it. The first finds the
 * successor; the second outlasts a background that takes its time to die, the third a busy machine.
 */
export const ASK_AGAIN_MS = [50, 500, 2000] as const;
/** Documents and entities of one pack in a message at most: more are counted, not listed. */
export const MAX_LISTED = 500;
/** Characters of a selected text that are looked up: a sentence's worth. */
export const MAX_LOOKED_UP_CHARS = 300;
/** An equal question that comes so soon, in milliseconds, is the first one asked again: see above. */
export const ASKED_AGAIN_WITHIN_MS = 5000;
