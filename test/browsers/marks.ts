import type { Page } from 'puppeteer-core';

/** A mark as the page's own scripts can see it. */
export interface SeenMark {
  text: string;
  /** CSS pixels in the viewport, of the first line; `null` when it is not rendered. */
  box: { x: number; y: number; width: number; height: number } | null;
}

/** The names painted on a page, in the order of the page. */
export function readMarks(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() => {
    const painted = [...(CSS.highlights.get('backgrounder') ?? [])];
    const ranges = painted.map((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const line = range.getClientRects()[0];
      const box = line && { x: line.x, y: line.y, width: line.width, height: line.height };
      return { text: range.toString(), box: box ?? null };
    });
  });
}

/** The name that is pointed at or whose card is open; `null` when there is none. */
export function readOpenMark(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [mark] = CSS.highlights.get('backgrounder-open') ?? [];
    if (!mark) return null;
    const range = new Range();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range.toString();
  });
}
