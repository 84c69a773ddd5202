/** Subscribing to packs. Every number with its unit and its reason. */

/** A manifest at most, in bytes: ours take two thousand. */
export const MAX_MANIFEST_BYTES = 1_000_000;
/** A pack, or the names of one, at most, in bytes: a million names take 60 MB. */
export const MAX_FETCHED_BYTES = 250_000_000;
/** A shard at most, in bytes: it is held in memory to show one card. */
export const MAX_SHARD_BYTES = 20_000_000;
/** Shards of a pack at most: a hundred million entities, a hundred in each. */
export const MAX_SHARDS = 1_000_000;
/** Characters of a manifest's description. */
export const MAX_DESCRIPTION_CHARS = 2000;
/** Languages that a manifest lists at most. */
export const MAX_LANGUAGES = 200;
/** Time between two looks for news, in minutes: a day, as filter lists do. */
export const UPDATE_EVERY_MINUTES = 24 * 60;
/** Time from the browser's start to the first look, in minutes: what the reader opens first comes first. */
export const FIRST_UPDATE_MINUTES = 10;
/** Shards kept in this browser at most: some 20 MB; those asked for last stay. */
export const MAX_KEPT_SHARDS = 2000;
