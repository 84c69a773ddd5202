/** The open card as a reader has it before them. */

import type { Page } from 'puppeteer-core';
import { inCard } from './in-card.ts';
import { readMarks } from './marks.ts';
import { poll } from './poll.ts';

/** Where a mark is scrolled to: enough room for a card below it. */
const FROM_TOP_PX = 120;

export interface SeenCard {
  /** The dialog's name. */
  name: string;
  /** All visible text, a line for each piece. */
  text: string;
  isBusy: boolean;
  hasFocus: boolean;
}

/** The card that is open now; `null` when there is none. */
export function readCard(page: Page): Promise<SeenCard | null> {
  return inCard(
    page,
    (root) => {
      const dialog = root.querySelector<HTMLElement>('[role=dialog]');
      if (!dialog) return null;
      const labelled = dialog.getAttribute('aria-labelledby');
      const label = labelled === null ? null : root.getElementById(labelled);
      return {
        name: dialog.getAttribute('aria-label') ?? label?.textContent ?? '',
        text: dialog.innerText,
        isBusy: dialog.getAttribute('aria-busy') === 'true',
        hasFocus: root.activeElement !== null,
      };
    },
    null,
  );
}

/** Waits for an open card that has its content. */
export function waitForCard(page: Page, name: string): Promise<SeenCard> {
  return poll(`the card of ${name}`, async () => {
    const card = await readCard(page);
    return card && card.name === name && !card.isBusy ? card : null;
  });
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await poll('the card to close', async () => (await readCard(page)) === null);
}

/** Waits for the mark of a name, scrolls to it and rests the pointer on it. */
export async function pointAt(page: Page, name: string): Promise<void> {
  const find = async () => (await readMarks(page)).find(({ text }) => text === name)?.box ?? null;
  const { y } = await poll(`a mark on ${name}`, find);
  await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), y - FROM_TOP_PX);
  const box = await poll(`${name} in view`, find);
  await page.mouse.move(1, 1);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
}

/** Presses what the card calls by this text: a button, a statement's source. */
export async function pressInCard(page: Page, text: string): Promise<void> {
  const point = await poll(`"${text}" in the card`, () =>
    inCard(
      page,
      (root, wanted) => {
        const buttons = [...root.querySelectorAll<HTMLElement>('button, [role=button], a')];
        const found = buttons.find(
          (button) => button.ariaLabel === wanted || button.textContent?.includes(wanted),
        );
        found?.scrollIntoView({ block: 'center' });
        // In a text of several lines, the middle of all is on none.
        const box = found?.getClientRects()[0];
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      text,
    ),
  );
  await page.mouse.click(point.x, point.y);
}
