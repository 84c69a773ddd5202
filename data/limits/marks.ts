/** Marks, and the hands that rest on them. Every number with its unit and its reason. */

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
/** No dwell begins so soon after a key was typed: the reader writes. */
export const TYPING_QUIET_MS = 1000;
/** Margin around the way from a mark to its card, in CSS pixels: hands tremble. */
export const CORRIDOR_PAD_PX = 8;
/** Marks kept for one page; beyond it the page is no article and hit-testing would cost. */
export const MAX_MARKS = 2000;
/** How often marks are painted again after the page took them away, before it has its way. */
export const MAX_REPAINTS = 3;
/** How often the in-page script looks whether its extension is still there, in milliseconds. */
export const ALIVE_CHECK_MS = 1000;
/** What a name in a headline is worth more where names compete: the article is about it. */
export const HEADLINE_WORTH = 1.5;
