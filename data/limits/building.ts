/** From documents to statements. Every number with its unit and its reason. */

/** Text handed to Intl.Segmenter at once: old V8 is quadratic in it (8 s for 100 KB). */
export const MAX_SEGMENT_CHARS = 4096;
/** A quotation up to this long stays one statement with its speaker, even if it holds several sentences. */
export const MAX_QUOTATION_CHARS = 300;
/** How deep a YAML file may nest; ours go five deep. */
export const MAX_YAML_DEPTH = 32;
/** Words of an entity's statements that the names table keeps as evidence: more only repeat each other. */
export const TELLING_WORDS = 32;
/** Longer sentences are lists or tables, and looking for a speaker takes more than linear time. */
export const MAX_VOICE_CHARS = 2000;
/** Share of a folder's documents that mention an entity, from which on the whole folder speaks of it. */
export const COMMON_ENTITY_SHARE = 0.5;
/** Figures further apart than this count different things rather than contradict each other. */
export const SUGGESTED_RATIO = 2.5;
/** Likeness of the words around two figures (0 to 1) from which on they may be of the same. */
export const SUGGESTED_LIKENESS = 0.25;
/** How many sentences after a name "the agreement" may still mean it: a paragraph or two. */
export const DESCRIPTION_REACH = 6;
