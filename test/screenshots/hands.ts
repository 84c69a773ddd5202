/** The reader's hands on a page with cards, whose shadow root is closed: by pointer, wheel and role. */

import type { Page } from 'puppeteer-core';

const PATIENCE_MS = 8000;
const CARD_MS = 1200;

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Rests the pointer on the first mark of a text until its card stands; `top` is scrolled to the top. */
export async function hoverMark(page: Page, text: string, top?: string): Promise<void> {
  await findMark(page, text);
  if (top) await page.$eval(top, (element) => element.scrollIntoView());
  const { x, y } = await findMark(page, text, top === undefined);
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x, y, { steps: 4 });
  await wait(CARD_MS);
}

/** Turns the wheel over the open card. */
export async function scrollCard(page: Page, deltaY: number): Promise<void> {
  const box = await page.evaluate(() => {
    const { left, top, width, height } = document
      .querySelector(':root > [popover]')!
      .getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(box.x, box.y, { steps: 8 });
  await page.mouse.wheel({ deltaY });
  await wait(300);
}

/** Presses a button of the open card. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button!.click();
  await wait(CARD_MS);
}

async function findMark(
  page: Page,
  text: string,
  isCentred = false,
): Promise<{ x: number; y: number }> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(100)) {
    const at = await page.evaluate(placeOfMark, text, isCentred);
    if (at) return at;
  }
  throw new Error(`screenshots: no mark on ${text}; look at the demo article`);
}

/** Runs in the page. */
function placeOfMark(text: string, isCentred: boolean): { x: number; y: number } | null {
  for (const range of [...CSS.highlights.values()].flatMap((highlight) => [...highlight])) {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    if (live.toString() !== text) continue;
    if (isCentred) live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = live.getClientRects()[0];
    if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}
