/** What a reader needs who goes by key, by finger, or with large letters: faults of it, as lines. */

import type { Page } from 'puppeteer-core';
import { inCard } from '../browsers/in-card.ts';

/** WCAG's reflow: 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 256 };
/** What readers set who need space in text (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** Everything that can be pressed, in a page of ours. */
export async function reachFaults(page: Page): Promise<string[]> {
  // What has the focus after a key shows it.
  await page.keyboard.press('Shift');
  return page.evaluate(`(${findReachFaults})(document)`) as Promise<string[]>;
}

/** The same in the open card. */
export async function cardReachFaults(page: Page): Promise<string[]> {
  await page.keyboard.press('Shift');
  const found = await inCard(page, findReachFaults, null);
  if (found === null) throw new Error('test: no card is open; wait for it');
  return found;
}

/** What is cut off, or wants scrolling sideways, at 400 % and with spaced text, in a page of ours. */
export async function reflowFaults(page: Page): Promise<string[]> {
  await page.setViewport(NARROW);
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    // What is drawn to a width is drawn again.
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, SPACED);
  return page.evaluate(`(${findReflowFaults})(document)`) as Promise<string[]>;
}

/** The same in the open card; the page around it is narrow already. */
export async function cardReflowFaults(page: Page): Promise<string[]> {
  const found = await inCard(
    page,
    (root, text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      root.adoptedStyleSheets.push(sheet);
      return true;
    },
    SPACED,
  );
  if (found === null) throw new Error('test: no card is open; wait for it');
  return (await inCard(page, findReflowFaults, null)) ?? [];
}

/** Runs in the page. Small targets (2.5.8), no focus to see (2.4.7), focus out of sight (2.4.11), motion. */
function findReachFaults(root: Document | ShadowRoot): string[] {
  const LEAST_PX = 24;
  const selector =
    'button:not(:disabled), a[href], input:not([type=hidden]):not(:disabled), select, textarea, summary, [tabindex="0"]';
  const nameOf = (element: Element) => element.outerHTML.slice(0, 120);
  const boxOf = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect();
  const operable = [...root.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );

  /** A link in a sentence is as high as its line; a small target may have its room around it. */
  function isSmall(element: HTMLElement): boolean {
    const box = boxOf(element);
    if (Math.min(box.width, box.height) > LEAST_PX - 0.5) return false;
    if (getComputedStyle(element).display === 'inline') return false;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return operable.some((other) => {
      if (other === element || other.closest('label') === (element.closest('label') ?? 0))
        return false;
      const near = boxOf(other);
      const dx = Math.max(near.left - x, 0, x - near.right);
      const dy = Math.max(near.top - y, 0, y - near.bottom);
      return Math.hypot(dx, dy) < LEAST_PX / 2;
    });
  }

  function isUnseen(element: HTMLElement): boolean {
    const at = root.activeElement;
    if (!element.matches(':focus-visible')) return at === element;
    const shown = element instanceof SVGElement ? element.querySelector('rect') : element;
    const style = getComputedStyle(shown ?? element);
    // A field in a line of its own: the line shows it.
    const line = element.matches('.search-field') ? element.parentElement : null;
    if (line && getComputedStyle(line).boxShadow !== 'none') return false;
    const isRinged = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    return !isRinged && !(Number.parseFloat(style.strokeWidth) >= 2 && shown !== element);
  }

  /** No part of it is to be seen: it lies under something, or outside. */
  function isCovered(element: HTMLElement): boolean {
    const box = element.getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9];
    const points = parts.flatMap((across) =>
      parts.map((down) => [box.x + box.width * across, box.y + box.height * down] as const),
    );
    return !points.some(([x, y]) => {
      const top = root.elementFromPoint(x, y);
      const label = top?.closest('label') ?? null;
      return (
        top !== null && [top, label].some((one) => one?.contains(element) || element.contains(one))
      );
    });
  }

  const before = root.activeElement as HTMLElement | null;
  const faults = operable.flatMap((element) => {
    const found = isSmall(element) ? [`small target: ${nameOf(element)}`] : [];
    // As by key, whatever was pressed before.
    element.focus({ focusVisible: true } as FocusOptions);
    if (root.activeElement !== element) return found;
    if (isUnseen(element)) found.push(`focus that is not shown: ${nameOf(element)}`);
    if (isCovered(element)) found.push(`focus out of sight: ${nameOf(element)}`);
    return found;
  });
  before?.focus();
  const moving = root.getAnimations().filter(({ playState }) => playState === 'running');
  return [...faults, ...moving.map(() => 'something moves')];
}

/** Runs in the page. */
function findReflowFaults(root: Document | ShadowRoot): string[] {
  const isDocument = root instanceof Document;
  const width = document.documentElement.clientWidth;
  const sheet = isDocument ? document.scrollingElement! : root.firstElementChild!;
  const faults =
    sheet.scrollWidth > sheet.clientWidth + 1
      ? [`scrolls sideways: ${sheet.scrollWidth} of ${sheet.clientWidth}`]
      : [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const texts = [...element.childNodes].filter(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
    if (
      texts.length === 0 ||
      element.closest('.unseen, style, title, script') ||
      !element.checkVisibility()
    )
      continue;
    const boxes = texts.map((text) => {
      const range = new Range();
      range.selectNode(text);
      return range.getBoundingClientRect();
    });
    const { overflowX, overflowY } = getComputedStyle(element);
    // A preview of what opens whole.
    const isPreview = getComputedStyle(element).webkitLineClamp !== 'none';
    const isCut =
      !isPreview &&
      ((overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1));
    const isOut = boxes.some((box) => box.width > 0 && (box.left < -1 || box.right > width + 1));
    if (isCut || isOut)
      faults.push(`${isCut ? 'cut off' : 'out of the window'}: ${element.outerHTML.slice(0, 120)}`);
  }
  return faults;
}
