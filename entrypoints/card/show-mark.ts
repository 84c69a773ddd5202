/** Bringing a mark into the reader's view. */

import { CARD_STAY_HEIGHT_PX } from '../../data/limits/card-window.ts';
import { parentOf } from '../content/dom.ts';
import type { Mark } from '../content/marks.ts';
import { boxesOf } from '../content/ranges.ts';

const { scrollIntoView } = Element.prototype;

/** Scrolls so that the mark stands well inside the window; does nothing when it does already. */
export function showMark(mark: Mark): void {
  if (isComfortable(mark)) return;
  const element = parentOf(mark.range.startContainer);
  // Scrolls whatever box the text stands in; a long paragraph may need the rest of the way.
  if (element instanceof Element) {
    scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  }
  const [box] = boxesOf(mark.range);
  if (box && !isComfortable(mark)) {
    scrollBy({ top: box.top - innerHeight / 5, behavior: 'instant' });
  }
}

/**
 * Away from the edges, where a page's fixed header may cover it and a card has no room; high in a low
 * window, where a card has room on one side only.
 */
function isComfortable({ range }: Mark): boolean {
  const [box] = boxesOf(range);
  const lowest = innerHeight * (innerHeight < 2 * CARD_STAY_HEIGHT_PX ? 0.4 : 0.75);
  return box !== undefined && box.top > innerHeight * 0.15 && box.bottom < lowest;
}
