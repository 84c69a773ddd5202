/** What a reader's choices may come to. Every number with its unit and its reason. */

/** Entities left unmarked, statements pinned: more than a reader presses by hand in years. */
export const MAX_KNOWN = 5000;
export const MAX_PINS = 2000;
/** Hosts left out: more than a reader switches off by hand in a lifetime. */
export const MAX_SITES_OFF = 10_000;
/** Reports kept: at a kilobyte each, a twentieth of what the browser gives all settings. */
export const MAX_FEEDBACK = 500;
/** One line in the reader's words, in characters. */
export const MAX_NOTE_CHARS = 500;
/** What the page wrote, and the reason of a mark, in characters: both are a line. */
export const MAX_REASON_CHARS = 500;
