/** Reading an article out of a page. Every number with its unit and its reason. */

/** Text sent in one message: 100 KB makes the round trip in 3-5 ms. */
export const MAX_SLICE_CHARS = 64_000;
/** Text shorter than this (UTF-16 units) is no evidence of running text: links, labels, dates. */
export const LONG_TEXT_CHARS = 32;
/** Text nodes examined on a page: no article has more. */
export const MAX_TEXT_NODES = 20_000;
/** Nodes read of an article, elements included, between two looks at the clock at worst: some 20 ms. */
export const MAX_READ_NODES = 30_000;
/** Long texts weighed: so many tell where the article is, and take some 10 ms. */
export const MAX_LONG_TEXTS = 4_000;
/** Text nodes looked at, and children of the article read, before the clock is. */
export const STEP_NODES = 2_000;
export const STEP_ELEMENTS = 50;
/** Work in one go before the page comes first: two such and the page still keeps 60 frames a second. */
export const STEPS_MS = 8;
/** Longest wait for a frame: a page in the background has none. */
export const FRAME_WAIT_MS = 200;
/** Open shadow roots whose changes are followed. */
export const MAX_ROOTS = 200;
/** Blocks read of a page: the longest news articles have some 300. */
export const MAX_PAGE_BLOCKS = 1_000;
/** Text read of a page, in UTF-16 units: the length of a very long book. */
export const MAX_PAGE_CHARS = 4_000_000;
/** Nesting followed below an article's container; the HTML parser stops at 512, scripts do not. */
export const MAX_DEPTH = 300;
/** Time from a page's change to reading it again: changes come in bursts. */
export const READ_AGAIN_MS = 250;
/** Longest wait before a page is read again that changes without new text (tickers, players). */
export const MAX_READ_AGAIN_MS = 5_000;
/** A reading is followed by so many times its own duration of rest: at most 2 % of the main thread. */
export const REST_PER_READING = 50;
/** Longest such rest, however long a reading took. */
export const MAX_REST_MS = 5_000;
/** Mutation records looked at in one callback; with more, the page counts as changed. */
export const MAX_RECORDS = 200;
/** Running text from which a frame of the page's own site is worth a script of ours. */
export const LEAST_FRAME_CHARS = 500;
/** When a page's frames are looked at once more: their own scripts may fill them. */
export const FRAMES_AGAIN_MS = 2_000;
/** Longest language tag that says anything. */
export const MAX_LANGUAGE_CHARS = 35;
