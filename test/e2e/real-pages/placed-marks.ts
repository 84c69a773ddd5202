import type { Page } from 'puppeteer-core';
import type { NameInPage } from '../../pages/judge-mark.ts';

/** A mark and where it stands. */
export interface PlacedMark extends NameInPage {
  /** The elements around it, innermost first. */
  path: string;
}

/** The marks painted on a page, in the order of the page. */
export function readPlacedMarks(page: Page): Promise<PlacedMark[]> {
  return page.evaluate(() => {
    const HEADLINE = 'h1, h2, [class*=headline i], [class*=title i]';
    const CAPTION = 'figcaption, figure, [class*=caption i]';
    const STANDFIRST =
      'h1, [class*=standfirst i], [class*=dek i], [class*=lead i], [class*=summary i], [id*=summary i], ' +
      '[class*=subtitle i], [class*=article-header i], [class*=article-heading i]';
    const line = (text: string) => text.replace(/\s+/g, ' ');
    const isInline = (element: Element) =>
      /^(?:inline|contents)/.test(getComputedStyle(element).display);
    const named = ({ localName, id, classList }: Element) =>
      localName + (id && `#${id}`) + [...classList].map((name) => `.${name}`).join('');

    function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    }

    function ancestors(node: Node): Element[] {
      const all: Element[] = [];
      for (let element = node.parentElement; element; element = element.parentElement)
        all.push(element);
      return all;
    }

    function isUnderPicture(block: Element): boolean {
      const before = block.previousElementSibling;
      const isPicture = before?.querySelector('img') && before.textContent?.trim() === '';
      return Boolean(isPicture) && block.matches(':has(> :is(em, i, small):only-child)');
    }

    function place(range: Range) {
      const around = ancestors(range.startContainer);
      const block = around.find((element) => !isInline(element)) ?? document.documentElement;
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return {
        surface: line(range.toString()),
        block: line(block.textContent ?? ''),
        at: line(before.toString()).length,
        isHeadline: block.closest(HEADLINE) !== null,
        isCaption: block.closest(CAPTION) !== null || isUnderPicture(block),
        isStandfirst: [block, block.parentElement].some((each) => each?.matches(STANDFIRST)),
        path: around.slice(0, 4).map(named).join(' < '),
      };
    }

    const ranges = [...(CSS.highlights.get('backgrounder') ?? [])].map(liveRange);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map(place);
  });
}
