/** What this browser keeps of the library. Every number with its unit and its reason. */

/** How long opening the database may take: a healthy one opens in less than a tenth of a second. */
export const OPEN_DATABASE_MS = 5000;
/** Files written in one transaction: a stop is heeded between two, and each costs a millisecond. */
export const FILES_A_TRANSACTION = 50;
/** Room that must stay free beside what is written: the browser's own bookkeeping takes some. */
export const SPARE_BYTES = 2_000_000;
/** Entries of the ledger at most; 200 packs make 100 kB of the 10 MB that the area holds. */
export const MAX_LEDGER_ENTRIES = 1000;
/** Title of a pack in the ledger at most, in UTF-16 code units. */
export const MAX_TITLE_CHARS = 300;
/** Parted entities that are remembered at most. */
export const MAX_PARTED = 10_000;
/** Names that were dropped and are not proposed again; the oldest make room. */
export const MAX_DROPPED = 5000;
/** Of one of them, in UTF-16 code units: a longer one is no name. */
export const MAX_DROPPED_CHARS = 200;
