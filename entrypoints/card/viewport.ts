import { SHEET_LEAST_PX } from '../../data/limits/card-window.ts';
import type { Box } from '../content/geometry.ts';

/**
 * Pixels of the page to one of the card, so that its text is read: more where a phone shows a page
 * wider than itself, fewer where the reader has zoomed in until a sheet has no room.
 */
export function pixelsToOne(): number {
  const { scale, width } = visualViewport as VisualViewport;
  return Math.max(1 / scale, Math.min(1, width / SHEET_LEAST_PX));
}

/** What the reader sees of this document: pinch zoom makes it a part of the window, a frame may be taller. */
export function viewport(): Box {
  const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
  const own = {
    left: offsetLeft,
    top: offsetTop,
    right: offsetLeft + width,
    bottom: offsetTop + height,
  };
  return withinPage(own);
}

/** Cut to the part that the pages around this frame show, as far as they are its site's own. */
function withinPage(own: Box): Box {
  let [left, top] = [0, 0];
  let seen = own;
  for (let page: Window = window; page.frameElement; page = page.parent) {
    const frame = page.frameElement;
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
    seen = {
      left: Math.max(seen.left, -left),
      top: Math.max(seen.top, -top),
      right: Math.min(seen.right, page.parent.innerWidth - left),
      bottom: Math.min(seen.bottom, page.parent.innerHeight - top),
    };
  }
  return seen.right > seen.left && seen.bottom > seen.top ? seen : own;
}
