/** How much of a list stands there before the reader asks for the rest. Every number with its reason. */

/** Statements of a card below its definition: with it, a screen of the card. */
export const FIRST_STATEMENTS = 4;
/** Statements of each pack, where several share a card. */
export const FIRST_OF_A_PACK = 3;
/** Statements that mention both of two names: they fill a side panel. */
export const FIRST_SHARED_STATEMENTS = 12;
/** Questions on which sources differ: one is laid open, the others are a line each. */
export const FIRST_DISAGREEMENTS = 4;
/** Sources under one answer: the best known, and one that bears it out. */
export const FIRST_SOURCES = 2;
/** Related entities: one or two lines of links. */
export const FIRST_RELATED = 12;
/** Dated statements, if the article does not stand further down. */
export const FIRST_ENTRIES = 8;
