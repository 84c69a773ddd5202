/** Reading an article out of a page. Every number with its unit and its reason. */

/** Text sent in one message: 100 KB makes the round trip in 3-5 ms. */
export const MAX_SLICE_CHARS = 64_000;
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
