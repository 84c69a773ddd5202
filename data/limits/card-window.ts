/** The card on the screen: measures, waits. Every number with its unit and its reason. */

/** Card measures in CSS pixels: about 50 characters a line, and never a wall of text. */
export const CARD_WIDTH_PX = 372;
export const CARD_MAX_HEIGHT_PX = 480;
/** Below this height a card beside its mark is useless, and a sheet takes its place. */
export const CARD_MIN_HEIGHT_PX = 140;
/** Room in which an open card stays where it is while its content changes. */
export const CARD_STAY_HEIGHT_PX = 240;
/** Distance from the mark, and from the window's edge. */
export const CARD_GAP_PX = 6;
export const CARD_MARGIN_PX = 8;
/** Viewports narrower than this show the card as a sheet along an edge. */
export const SHEET_BELOW_PX = 480;
/** Share of the viewport's height that a sheet takes at most. */
export const SHEET_SHARE = 0.6;
/** A card's frame without its content appears only when the answer takes longer than this. */
export const SKELETON_MS = 150;
/** After this the card says that it could not be had. */
export const CARD_TIMEOUT_MS = 5000;
/** How often a card is shown again that the page hid, in `RESHOW_WINDOW_MS`, before it stays away. */
export const MAX_RESHOWS = 3;
export const RESHOW_WINDOW_MS = 5000;
/** How much larger text and card are by the reader's choice; the same as on our own pages. */
export const TEXT_SCALE = { normal: 1, large: 1.15, larger: 1.3 } as const;
/** Width of a sheet on a wide screen: its lines stay readable. */
export const SHEET_WIDTH_PX = 640;
/** Width below which a sheet is not read, in its own pixels: a narrow phone's. */
export const SHEET_LEAST_PX = 320;
/** How far a finger pulls a sheet until it closes, and how fast a shorter pull must be, in pixels a millisecond. */
export const SWIPE_CLOSE_PX = 80;
export const SWIPE_CLOSE_SPEED = 0.5;
/** Shorter movements of a finger are a press that trembles. */
export const SWIPE_LEAST_PX = 12;
