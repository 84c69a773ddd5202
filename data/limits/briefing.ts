/** An article's briefing, timeline and map. Every number with its unit and its reason. */

/** Words of a briefing: at 230 to 260 words a minute, a minute's reading with its sources. */
export const BRIEFING_WORDS = 230;
/** A longer statement leaves no room for others, and is not read at a glance. */
export const BRIEFING_STATEMENT_WORDS = 45;
/** A shorter statement tells nothing: with less room left, no more are looked for. */
export const BRIEFING_LEAST_WORDS = 6;
/** Entities that are considered for a briefing: it has room for about ten statements. */
export const BRIEFING_CANDIDATES = 30;
/** Statements of one document in a briefing, as long as others have something to say. */
export const BRIEFING_PER_DOCUMENT = 2;
/** Likeness to a statement taken before, from which on one tells the same. */
export const BRIEFING_REPEATS = 0.5;
/**
 * How far an article must bear on what is known of an entity that nothing defines, 0 to 1. Of 131 pairs
 * of a document of ours and such an entity in it, two are below; of 50 articles on other things, most.
 */
export const BRIEFING_LEAST_BEARING = 0.25;
/**
 * Share of a briefing's lines that name others, but none of the article's, from which on the article is
 * about other things. So it is for 37 of 50 stored articles, and for 3 of our own 76 documents.
 */
export const BRIEFING_STRAY_SHARE = 0.7;
/** Place in the article's text at which a first mention counts half of the headline's, in characters. */
export const LEAD_HALF_CHARS = 600;
/** A place says where, seldom what about. */
export const BRIEFING_PLACE_SHARE = 0.5;
/** Dated statements that a timeline shows before the reader asks for all. */
export const ARTICLE_TIMELINE_ENTRIES = 40;
/** Dated statements of a timeline at most: beyond that nobody reads, and one answer grows too large. */
export const MAX_ARTICLE_TIMELINE_ENTRIES = 2000;
/** Smallest count that tells of one event, when two statements have it of one day: ten men is chance. */
export const TIMELINE_LEAST_COUNT = 20;
/** Pairs of entities in one answer at most, those with the most statements. */
export const MAX_ENTITY_LINKS = 2000;
/** Statements that mention both of two entities, in one answer at most. */
export const MAX_SHARED_STATEMENTS = 200;
