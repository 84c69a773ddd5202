/** Every tuned number, with its unit and its reason. */

/** Pointer rest before a card opens; 300-500 ms shows intent without making the reader wait. */
export const DWELL_MS = 400;
/** Pointer rest before the card's content is fetched, so that it is there when the dwell ends. */
export const FETCH_MS = 150;
/** Dwell while a card is open or was just open: the reader is comparing names. */
export const DWELL_AGAIN_MS = 100;
/** How long "just open" lasts after a card closed. */
export const JUST_OPEN_MS = 1000;
/** Time to reach the card after the pointer left the mark. */
export const GRACE_MS = 300;
/** Text sent in one message: 100 KB makes the round trip in 3-5 ms. */
export const MAX_SLICE_CHARS = 64_000;
/** Text handed to Intl.Segmenter at once: old V8 is quadratic in it (8 s for 100 KB). */
export const MAX_SEGMENT_CHARS = 4096;
/** A quotation up to this long stays one statement with its speaker, even if it holds several sentences. */
export const MAX_QUOTATION_CHARS = 300;
