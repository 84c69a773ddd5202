/** A reader's hands on cards and on the options page, in journeys. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { pointAt, waitForCard } from '../browsers/card.ts';
import { inCard } from '../browsers/in-card.ts';
import { poll } from '../browsers/poll.ts';

/** Opens an entity's card by pointing at its mark. */
export async function openCard(page: Page, entity: string): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  // A card closed by key stays closed until the pointer was seen elsewhere.
  await page.mouse.move(1, 1);
  await sleep(100);
  await pointAt(page, entity);
  await waitForCard(page, entity);
}

/** What became of the last act in the open card, in its words. */
export function outcome(page: Page): Promise<string> {
  const read = (root: ShadowRoot) => root.querySelector('.outcome')?.textContent || null;
  return poll('what became of it', () => inCard(page, read, null));
}

/** Unfolds the acts of the last statement on show; answers the statement. */
export async function unfoldLast(page: Page): Promise<string> {
  const found = await poll('the last statement', () =>
    inCard(
      page,
      (root) => {
        const item = [...root.querySelectorAll('.statements > li')].at(-1);
        const button = item?.querySelector('.more-acts');
        if (!item || !button) return null;
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        const said = item.querySelector('.said')?.textContent ?? '';
        return { said, x: x + width / 2, y: y + height / 2 };
      },
      null,
    ),
  );
  await page.mouse.click(found.x, found.y);
  return found.said;
}

/** Presses what a page calls by words that begin so. */
export async function pressOn(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const found = await poll(`"${text}"`, async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, label')];
      return all.find((one) => one.textContent!.trim().startsWith(wanted)) ?? null;
    }, text);
    return handle.asElement();
  });
  await (found as NonNullable<Awaited<ReturnType<Page['$']>>>).click();
}

/** What the clipboard holds, as a page gets it. */
export async function paste(page: Page): Promise<string> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return poll('a text', () =>
    page.evaluate(() => {
      const field = document.querySelector('textarea')!;
      const { value } = field;
      if (value) field.remove();
      return value;
    }),
  );
}

/** The text of the file that an act hands out; nothing is saved. */
export async function exported(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const whole = window as unknown as { saved: Promise<string> };
    URL.createObjectURL = (file) => ((whole.saved = (file as Blob).text()), '#');
  });
  await act();
  return page.evaluate(() => (window as unknown as { saved: Promise<string> }).saved);
}
