/** The side panel. Every number with its unit and its reason. */

/** Time from "a page was read" to asking it: by then it has painted what it was answered. */
export const LOOK_AGAIN_MS = 120;
/** What was shown of another tab stays so long before "looking" takes its place, in milliseconds. */
export const LOOKING_MS = 150;
/** Rows of a long list that come and go together: two such chunks fill a tall window. */
export const CHUNK_ROWS = 40;
/** Distance from the window at which a chunk of rows is made, in CSS pixels: ahead of a fast wheel. */
export const CHUNK_AHEAD_PX = 600;
/** Names on a map: more boxes than these hide the lines between them. */
export const MAP_NAMES = 16;
/** Lines drawn from each name, those that tell most; pressing a name shows all of its lines. */
export const MAP_LINES_EACH = 3;
