/** Where names are marked: frames, shadow roots, pages that become others, pages that the reader asks for. */

import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { poll } from '../browsers/poll.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';
import { SITE, serveWhere } from './where/pages.ts';

const textsIn = (frame: Page | Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...(CSS.highlights.get('backgrounder') ?? [])].map((mark) =>
      (mark.startContainer as Text).data.slice(mark.startOffset, mark.endOffset),
    ),
  );

const marksIn = (frame: Page | Frame, name: string): Promise<string[]> =>
  poll(`a mark on ${name}`, async () => {
    const texts = await textsIn(frame);
    return texts.includes(name) && texts;
  });

/** Has the page become another one, as its own script does it. */
const go = (page: Page, to?: string | number): Promise<void> =>
  page.evaluate((where) => (window as unknown as { go(to: unknown): void }).go(where), to);

const frameAt = (page: Page, part: string): Promise<Frame> =>
  poll(`the frame ${part}`, async () => {
    for (const frame of page.frames().slice(1)) {
      const isIt = await frame.evaluate((id) => document.body?.id === id, part).catch(() => false);
      if (isIt) return frame;
    }
    return null;
  });

/** A driver cannot press the toolbar button: its popup opens in a tab, and takes `url` for the active one. */
async function openPopupOver({ opened: { browser, origin } }: Stage, url: string): Promise<Page> {
  const popup = await browser.newPage();
  await popup.evaluateOnNewDocument((active) => {
    for (const { tabs } of [
      chrome,
      (globalThis as { browser?: typeof chrome }).browser ?? chrome,
    ]) {
      const query = tabs.query.bind(tabs);
      tabs.query = ((info: chrome.tabs.QueryInfo) =>
        query(info.active ? { url: active } : info)) as typeof tabs.query;
    }
  }, url);
  await popup.goto(`${origin}/popup.html`);
  return popup;
}

/** Nor its shortcuts: the worker hears the command that they make. */
async function command({ opened: { browser, origin } }: Stage, name: string): Promise<void> {
  const target = await browser.waitForTarget(
    (other) => other.type() === 'service_worker' && other.url().startsWith(origin),
  );
  const worker = await target.worker();
  await worker?.evaluate((which) => {
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
    event.dispatch(which);
  }, name);
}

describe.each(BROWSERS)('marks in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name, { answer: serveWhere });
  });
  afterAll(() => stage.close());

  const frames = ['framed', 'srcdoc', 'late', 'filled'];
  test.each(frames)('stand in a frame of the same site: %s', async (path) => {
    const page = await stage.visit(`${SITE}/${path}`);

    const frame = await frameAt(page, 'body-of-the-article');

    expect(await marksIn(frame, 'CECOT')).toContain('Nayib Bukele');
    await page.close();
  });

  test('open their card within the frame', async () => {
    const page = await stage.visit(`${SITE}/framed`);
    const frame = await frameAt(page, 'body-of-the-article');
    await marksIn(frame, 'CECOT');
    const at = await frame.evaluate(() => {
      const marks = [...(CSS.highlights.get('backgrounder') ?? [])];
      const range = new Range();
      const mark = marks.find(({ startContainer, startOffset }) =>
        (startContainer as Text).data.startsWith('CECOT', startOffset),
      )!;
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getBoundingClientRect();
      const outer = frameElement!.getBoundingClientRect();
      return { x: outer.x + box.x + box.width / 2, y: outer.y + box.y + box.height / 2 };
    });

    await page.mouse.move(1, 1);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    const box = await poll('a card', () =>
      frame.evaluate(() => {
        const host = document.querySelector(':root > [popover]');
        const { top = 0, bottom = 0, width = 0 } = host?.getBoundingClientRect() ?? {};
        const { y } = frameElement!.getBoundingClientRect();
        return bottom - top > 100 ? { top: y + top, bottom: y + bottom, width } : null;
      }),
    );

    expect(box.width).toBeGreaterThan(250);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(await page.evaluate(() => innerHeight));
    await page.close();
  });

  test('stand in no frame of others, in no small and in no hidden one', async () => {
    const page = await stage.visit(`${SITE}/other-frames`);
    await marksIn(page, 'CECOT');
    await new Promise((resolve) => setTimeout(resolve, 2500));

    for (const frame of page.frames().slice(1)) expect(await textsIn(frame)).toEqual([]);
    expect(page.frames().length).toBeGreaterThan(3);
    await page.close();
  });

  test('follow what changes inside an open shadow root', async () => {
    const page = await stage.visit(`${SITE}/shadow`);
    await marksIn(page, 'CECOT');

    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'Later that week Marco Rubio spoke of the plan again, and of what it would cost the country in the end.';
      document.querySelector('news-body')!.shadowRoot!.append(late);
    });

    expect(await marksIn(page, 'Marco Rubio')).toContain('CECOT');
    await page.close();
  });

  test('stand on a page that is no article once the reader asks', async () => {
    const page = await stage.visit(`${SITE}/shop`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await textsIn(page)).toEqual([]);

    const asker = await stage.opened.openExtensionPage('reader.html');
    const tabId = await asker.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
      `${SITE}/shop`,
    );
    await askFrom(asker, 'readPage', { tabId });
    await asker.close();

    expect(await marksIn(page, 'CECOT')).toContain('Nayib Bukele');
    await page.close();
  });

  test.runIf(name === 'chromium')(
    'stand there by one press in the popup, or by the command',
    async () => {
      const page = await stage.visit(`${SITE}/shop`);
      const popup = await openPopupOver(stage, `${SITE}/shop`);
      const button = await popup.waitForSelector('button.once');
      expect(await button!.evaluate(({ textContent }) => textContent)).toContain('all the same');
      await button!.click();
      expect(await marksIn(page, 'CECOT')).toContain('Nayib Bukele');

      await page.reload();
      await page.bringToFront();
      expect(await textsIn(page)).toEqual([]);
      await command(stage, 'mark-page');
      expect(await marksIn(page, 'CECOT')).toContain('Nayib Bukele');
      await page.close();
    },
  );

  test('are of the article that a page shows now, through its own navigation, back and forward', async () => {
    const page = await stage.visit(`${SITE}/app`);
    await marksIn(page, 'CECOT');

    await go(page, '/app/second');
    expect(await marksIn(page, 'Marco Rubio')).not.toContain('CECOT');

    await page.goBack();
    expect(await marksIn(page, 'CECOT')).not.toContain('Marco Rubio');
    await page.goForward();
    expect(await marksIn(page, 'Marco Rubio')).not.toContain('CECOT');
    await page.close();
  });

  test('are in all that a stream without an end has brought so far', async () => {
    const page = await stage.visit(`${SITE}/stream`);
    await marksIn(page, 'CECOT');

    await go(page);
    expect(await marksIn(page, 'Marco Rubio')).toContain('CECOT');
    await go(page);
    expect(await marksIn(page, 'Tren de Aragua')).toEqual(
      expect.arrayContaining(['CECOT', 'Marco Rubio']),
    );
    await page.close();
  });

  test('are of what a page shows now that writes its paragraphs anew as the reader scrolls', async () => {
    const page = await stage.visit(`${SITE}/recycled`);
    await marksIn(page, 'CECOT');

    await go(page, 1);
    expect(await marksIn(page, 'Marco Rubio')).not.toContain('CECOT');
    await go(page, 2);
    expect(await marksIn(page, 'Tren de Aragua')).not.toContain('Marco Rubio');
    await go(page, 0);
    expect(await marksIn(page, 'CECOT')).not.toContain('Tren de Aragua');
    await page.close();
  });

  test('are there when a page comes back as it was left', async () => {
    const page = await stage.visit(`${SITE}/plain`);
    const before = await marksIn(page, 'CECOT');

    await page.goto(`${SITE}/app`);
    await marksIn(page, 'CECOT');
    await page.goBack();

    expect(await marksIn(page, 'CECOT')).toEqual(before);
    await page.close();
  });

  test('are the same in capitals, and in an article from right to left', async () => {
    const page = await stage.visit(`${SITE}/capitals`);
    expect(await marksIn(page, 'CECOT')).toContain('NAYIB BUKELE');
    await page.goto(`${SITE}/right-to-left`);
    expect(await marksIn(page, 'CECOT')).toContain('El Salvador');
    await page.goto(`${SITE}/ideographs`);
    expect(await marksIn(page, 'CECOT')).toContain('El Salvador');
    await page.close();
  });
});
