/** What one import may bring. Every number with its unit and its reason. */

/** Files in one import: as many as a library of one's own stays quick with; more make a pack. */
export const MAX_IMPORT_FILES = 10_000;
/** Folders within folders that are gone into. */
export const MAX_FOLDER_DEPTH = 32;
/** A zip as it comes, in bytes. */
export const MAX_ZIP_BYTES = 50_000_000;
/** What a zip unpacks to, in bytes that were counted, whatever its directory says. */
export const MAX_UNZIPPED_BYTES = 256_000_000;
/** Unpacked to packed bytes: text reaches 20, a bomb 1,000. */
export const MAX_ZIP_RATIO = 200;
/** Below this much unpacked, in bytes, the ratio says nothing. */
export const RATIO_COUNTS_FROM = 4_000_000;
/** Packed bytes that are handed to the inflater at once: a bomb makes 4 MB of them at most. */
export const ZIP_SLICE_BYTES = 4096;
/** A text, a page or a JSON file, in bytes: a thick book is 2 MB. */
export const MAX_TEXT_BYTES = 10_000_000;
/** A `.pack`, in bytes; larger ones are published in shards. */
export const MAX_PACK_BYTES = 100_000_000;
/** Nested brackets of a JSON file: ours need four. */
export const MAX_JSON_DEPTH = 64;
/** A title that was taken from a text, in UTF-16 code units. */
export const MAX_DRAFT_TITLE_CHARS = 200;
/** Words of a text that its language is guessed from. */
export const LANGUAGE_SAMPLE_WORDS = 2000;
/** An id made from a name, in UTF-16 code units. */
export const MAX_SLUG_CHARS = 80;
/** A chapter of a book with less text, in UTF-16 code units, is a title page or a map. */
export const LEAST_CHAPTER_CHARS = 200;
/** Text of a saved article that names are sought in at once, in UTF-16 code units: a long report is one. */
export const MAX_SAVED_SLICE_CHARS = 200_000;
/** A name that a reader types, in UTF-16 code units: the longest law has 150. */
export const MAX_NAME_CHARS = 200;
/** Share of the longer of two texts that both have, from which one is a copy of the other. */
export const MIN_COPY_SHARE = 0.9;
/** Files that are read between two looks at the reader's hands: she may want to stop. */
export const FILES_A_TURN = 8;
