/** Packs of the reader's own: what a page hears of them (nothing), and where they show instead. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { importFiles, packTitles, press } from './library/options-page.ts';
import { VALLEY, VALLEY_PARAGRAPH, zipped } from './library/valley.ts';
import { ARTICLE } from './article.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const MIXED = 'https://valley.example/world/traffic';
const OWN_ONLY = 'https://valley.example/world/bridge';
const FILLER = 'The road was open again by noon, and the buses went as they do on other days. ';
const PAGES: Record<string, string> = {
  [MIXED]: ARTICLE.replace('<p>', `${VALLEY_PARAGRAPH}<p>`),
  [OWN_ONLY]: `<!doctype html><html lang="en"><title>Traffic</title><article><h1>Traffic in the valley</h1>${VALLEY_PARAGRAPH}${`<p>${FILLER.repeat(4)}</p>`.repeat(4)}</article>`,
};

/** Runs in the page before all else: notes whatever it can notice of us. */
function spy(): void {
  const seen = { marked: new Set<string>(), hosts: 0, messages: 0 };
  const look = () => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        seen.marked.add(live.toString());
      }
    requestAnimationFrame(look);
  };
  look();
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if ((node as Element).matches?.('[popover]')) seen.hosts++;
  }).observe(document, { childList: true, subtree: true });
  addEventListener('message', () => seen.messages++);
  Object.assign(window, { seen });
}

describe.each(BROWSERS)('a pack of her own in %s', (name) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await setStage(name, {
      answer: ({ href }) => (href in PAGES ? { body: PAGES[href]! } : null),
    });
    options = await stage.opened.openExtensionPage('options.html');
    await importFiles(options, { 'valley.zip': zipped(VALLEY) });
    await poll('the pack', async () => (await packTitles(options)).includes('Valley'));
  });
  afterAll(() => stage.close());

  const visit = async (address: string) => {
    const page = await stage.opened.browser.newPage();
    await page.evaluateOnNewDocument(spy);
    await page.goto(address);
    return page;
  };
  const openPanel = () => stage.opened.openExtensionPage('sidepanel.html');
  const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
  const waitFor = (page: Page, text: string) =>
    poll(`"${text}"`, async () => ((await textOf(page)).includes(text) ? textOf(page) : null));
  const seenBy = (page: Page) =>
    page.evaluate(() => {
      const { seen } = window as unknown as {
        seen: { marked: Set<string>; hosts: number; messages: number };
      };
      return { ...seen, marked: [...seen.marked] };
    });
  const stored = () =>
    options.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));

  test('is listed and read in the side panel, while the page sees nothing of it', async () => {
    const before = await stored();
    const page = await visit(MIXED);
    await poll('marks', async () => (await readMarks(page)).length >= 8);

    const panel = await openPanel();
    await waitFor(panel, 'not marked');
    const shown = await waitFor(panel, 'From your packs');
    expect(shown).toMatch(/Ana Tolentu\s+not marked/);
    expect(shown).toMatch(/Vilmar Bridge\s+bridge over the Vil\s+not marked/);
    expect(shown).toMatch(/From your packs: .+ \(\d+\), Valley \(2\)\./);
    await pressIn(panel, 'Vilmar Bridge');
    await waitFor(panel, 'carries the road to Opal');

    const { marked, hosts, messages } = await seenBy(page);
    expect(marked).toContain('CECOT');
    expect(marked.join('|')).not.toMatch(/Vilmar|Tolentu/);
    expect({ hosts, messages }).toEqual({ hosts: 0, messages: 0 });
    // Nothing about what was read is kept.
    expect(await stored()).toBe(before);
    await panel.close();
    await page.close();
  });

  test('shows in the panel beside a page in which nothing is marked', async () => {
    const page = await visit(OWN_ONLY);
    const panel = await openPanel();

    const shown = await waitFor(panel, 'not marked');

    expect(shown).toContain('Vilmar Bridge');
    expect(await seenBy(page)).toMatchObject({ marked: [], hosts: 0 });
    await panel.close();
    await page.close();
  });

  test('is marked in the open page as soon as she says so, with the warning read', async () => {
    const page = await visit(MIXED);
    await poll('marks', async () => (await readMarks(page)).length >= 8);
    const list = await options.$eval('.packs', (packs) => (packs as HTMLElement).innerText);
    expect(list).toContain('scripts');

    await press(options, 'Mark its names on pages', 'Valley');

    await page.bringToFront();
    await poll('its marks', async () =>
      (await readMarks(page)).some(({ text }) => text === 'Vilmar Bridge'),
    );
    const packs = await askFrom(options, 'listPacks', {});
    expect(packs.find(({ id }) => id === 'valley')).toMatchObject({ isMarked: true });
    await page.close();
  });
});

async function pressIn(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button.go')];
    buttons.find(({ innerText }) => innerText.startsWith(text))!.click();
  }, words);
}
