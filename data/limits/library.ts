/** Several packs as one. Every number with its unit and its reason. */

/**
 * Words that must stand among the most telling ones of both, for two entities of one name to be one:
 * of 32 on each side, one is shared by chance in five pairs, two in fifty.
 */
export const MIN_SHARED_TOPICS = 2;
/** Ids that a view of a pack remembers: those of the pages at hand, not of the whole pack. */
export const MAX_REMEMBERED_IDS = 20_000;
