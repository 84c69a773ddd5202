/** Publishing a pack. Every number with its unit and its reason. */

/** A pack up to so many bytes is one file: fetching it whole costs less than a shard's round trips. */
export const MAX_WHOLE_PACK_BYTES = 4_000_000;
/**
 * Entities that share a shard, at least, where the pack has that many: what the host can learn. No more
 * by default, since a card costs some forty bytes for each; `publish --shared-by N` asks for more.
 */
export const MIN_SHARD_ENTITIES = 100;
/** Shards that learn what shards have in common: a hundred have seen what most have. */
export const SAMPLE_SHARDS = 100;
/** About as many bytes of them: they stand in memory together, twice. */
export const SAMPLE_BYTES = 4_000_000;
/** Bytes of what shards have in common: as far back as deflate refers (32,768 less its look-ahead). */
export const DICTIONARY_BYTES = 32_000;
/** Bytes that count as one thing found again: as many as a reference to it saves. */
export const GRAM_BYTES = 6;
/** Bytes that are taken into it together. */
export const STRETCH_BYTES = 32;
/** Statements of one entity that its shard holds, the best: a country has a hundred thousand. */
export const MAX_SHARD_STATEMENTS = 60;
/** Records of one entity beyond those that are kept for now; more of them mean that the worse ones go. */
export const WAITING_RECORDS = 40;
/** Characters that wait in memory before they are written to their shards: four bytes each at worst. */
export const SPOOL_CHARS = 1_000_000;
/** Bytes of a list that are read at once: as YAML they take fifty times as much while they are read. */
export const READ_BYTES = 1 << 16;
/** Above so many entities the names table keeps no words of their statements: 32 words each are 100 bytes. */
export const MAX_TOLD_ENTITIES = 50_000;
