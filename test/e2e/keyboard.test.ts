import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageCommand } from '../../entrypoints/background/api.ts';
import { readCard, waitForCard, waitForNoCard } from '../browsers/card.ts';
import { readMarks, readOpenMark } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE_URL } from './article.ts';
import { setStage, type Stage } from './stage.ts';

describe('a reader without a pointer', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage('chromium');
    page = await stage.visit(ARTICLE_URL);
    await poll('marks', async () => (await readMarks(page)).length >= 8);
  });
  afterAll(() => stage.close());

  test('goes from name to name and back', async () => {
    await press('next-mention');
    expect(await pointedAt('Marco Rubio')).toBe('Marco Rubio');
    await press('next-mention');
    await press('next-mention');
    expect(await pointedAt('CECOT')).toBe('CECOT');
    await press('previous-mention');
    expect(await pointedAt('El Salvador')).toBe('El Salvador');
  });

  test('opens the card of the name, with the focus in it, and closes it with Escape', async () => {
    await press('open-card');
    await waitForCard(page, 'El Salvador');
    await poll('focus in the card', async () => (await readCard(page))?.hasFocus ?? false);

    await page.keyboard.press('Escape');

    await waitForNoCard(page);
  });

  test('closes it with the command too', async () => {
    await press('open-card');
    await waitForCard(page, 'El Salvador');

    await press('close-card');

    await waitForNoCard(page);
  });

  test('is left in peace on a page that is closed to extensions', async () => {
    const closed = await stage.opened.browser.newPage();
    await closed.goto('chrome://version');

    await press('next-mention');

    expect(await readMarks(closed)).toEqual([]);
    await closed.close();
    await page.bringToFront();
  });

  const pointedAt = (name: string) =>
    poll(`${name} to be pointed at`, async () => {
      const open = await readOpenMark(page);
      return open === name ? open : null;
    });

  /** No driver can press a browser's own shortcut; the worker hears the command that it makes. */
  async function press(command: PageCommand): Promise<void> {
    const { browser, origin } = stage.opened;
    const target = await browser.waitForTarget(
      (other) => other.type() === 'service_worker' && other.url().startsWith(origin),
    );
    const worker = await target.worker();
    await worker?.evaluate((name) => {
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
      event.dispatch(name);
    }, command);
  }
});
