/** At the head of each shard; it changes with the order and the meaning of the columns. */
export const SHARD_VERSION = 1;
