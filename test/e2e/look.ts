/** All that a page's own scripts could notice. */

import type { Page } from 'puppeteer-core';

export interface Look {
  text: string;
  markup: string;
  globals: string;
  sheets: number;
}

/** The page as it is now. */
export function lookAt(page: Page): Promise<Look> {
  return page.evaluate(() => ({
    text: document.body?.innerText ?? '',
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort().join(' '),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));
}

/** Each mark of running text with the text around it in its block; headlines and captions are none. */
export function contextsOfMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const around = 12;
    const beside = 'h1, h2, h3, header, figcaption, figure, [class*=caption i]';
    const painted = [...(CSS.highlights.get('backgrounder') ?? [])];
    return painted.flatMap((mark) => {
      const element = mark.startContainer.parentElement;
      const isBlock = (at: Element) => !getComputedStyle(at).display.startsWith('inline');
      let block = element;
      while (block?.parentElement && !isBlock(block)) block = block.parentElement;
      if (!block || block.closest(beside)) return [];
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEnd(mark.startContainer, mark.startOffset);
      const within = document.createRange();
      within.setStart(mark.startContainer, mark.startOffset);
      within.setEnd(mark.endContainer, mark.endOffset);
      const start = before.toString().length;
      const end = start + within.toString().length;
      return [(block.textContent ?? '').slice(Math.max(0, start - around), end + around)];
    });
  });
}
