import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { pressInCard, readCard } from '../browsers/card.ts';
import { inCard } from '../browsers/in-card.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE, ARTICLE_URL } from './article.ts';
import { exported, openCard, outcome, paste, pressOn, unfoldLast } from './hands.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

/** Some of its names come again, one of them twice in its second section; there are more than ten. */
const BODY = ARTICLE.replace(
  '</article>',
  `<h2>What the lawyers ask for</h2>
<p>Whoever asks about CECOT is told that it is full. Marco Rubio did not ask, and El Salvador has
published no list of those who are held there, although lawyers have asked for one. Kristi Noem saw
CECOT in March, and Donald Trump has praised it. Its next town is Tecoluca.</p></article>`,
);
/** Another site with the same article, whose policy forbids pages the clipboard. */
const STRICT_URL = 'https://strict.example-news.test/world/cecot';

describe.each(BROWSERS)('what a reader does with cards in %s', (name) => {
  let stage: Stage;
  let options: Page;
  let page: Page;
  let strict: Page;
  beforeAll(async () => {
    stage = await setStage(name, {
      answer: ({ href }) => {
        if (href === ARTICLE_URL) return { body: BODY };
        if (href !== STRICT_URL) return null;
        return { body: BODY, headers: { 'permissions-policy': 'clipboard-write=()' } };
      },
    });
    options = await stage.opened.openExtensionPage('options.html');
    strict = await stage.visit(STRICT_URL);
    await marksOn(strict, 'CECOT');
    page = await stage.visit(ARTICLE_URL);
    await marksOn(page, 'CECOT');
  });
  afterAll(() => stage.close());

  const choices = () => askFrom(options, 'getChoices', {});
  const namesOn = async (tab: Page) => (await readMarks(tab)).map(({ text }) => text);
  const marksOn = (tab: Page, text: string) =>
    poll(`a mark on ${text}`, async () => (await namesOn(tab)).includes(text));
  const noMarkOn = (tab: Page, text: string) =>
    poll(`no mark on ${text}`, async () => !(await namesOn(tab)).includes(text));

  const pressOption = (text: string) => pressOn(options, text);

  test('a pinned statement comes first on every later card of the entity', async () => {
    await openCard(page, 'CECOT');
    const said = await unfoldLast(page);
    await pressInCard(page, 'Pin');
    expect(await outcome(page)).toContain('Pinned');

    await openCard(strict, 'CECOT');
    const first = await inCard(
      strict,
      (root) => root.querySelector('.statements .said')?.textContent,
      null,
    );

    expect(first).toBe(said);
    expect((await choices()).pins).toMatchObject([{ entity: 'cecot', name: 'CECOT', text: said }]);
    await pressOption('Unpin');
    await poll('no pin', async () => (await choices()).pins.length === 0);
  });

  test.each([
    ['a page', () => page],
    ['a page that is forbidden the clipboard', () => strict],
  ])('a statement is copied with its source, and without the page, on %s', async (_which, on) => {
    const tab = on();
    await openCard(tab, 'CECOT');
    await unfoldLast(tab);
    await pressInCard(tab, 'BibTeX');
    expect(await outcome(tab)).toBe('Copied as BibTeX.');

    const pasted = await paste(tab);

    expect(pasted).toMatch(/^@misc\{[\w-]+,\n/);
    expect(pasted).toContain('title = {{');
    expect(pasted).not.toContain(new URL(tab.url()).hostname);
  });

  test('a known name is marked in no tab, and again when the options say so', async () => {
    await openCard(page, 'Cristosal');
    await pressInCard(page, 'More about this card');
    await pressInCard(page, 'I know this');

    await noMarkOn(page, 'Cristosal');
    await noMarkOn(strict, 'Cristosal');
    expect((await readCard(page))?.text).toContain('The options bring it back.');
    await pressOption('Mark again');

    await marksOn(page, 'Cristosal');
    await marksOn(strict, 'Cristosal');
  });

  test('what is wrong is kept with a line, listed, handed out as a file, and removed', async () => {
    await openCard(page, 'CECOT');
    await pressInCard(page, 'More about this card');
    await pressInCard(page, 'Wrong or not helpful');
    await page.keyboard.press('Tab');
    await page.keyboard.type('A park in Spain.');
    await page.keyboard.press('Enter');
    expect(await outcome(page)).toContain('Kept on this device');

    await poll('the report in the options', () =>
      options.evaluate(() => document.body.innerText.includes('A park in Spain.')),
    );
    const file = await exported(options, () => pressOption('Export as JSON'));

    expect(JSON.parse(file)).toMatchObject([
      { fault: 'wrong', entity: 'cecot', surface: 'CECOT', note: 'A park in Spain.' },
    ]);
    expect(file).not.toContain('example-news');
    await pressOption('Remove all');
    await poll('an empty list', async () => (await choices()).feedback.length === 0);
  });

  test('a mark says why it is there', async () => {
    await openCard(page, 'CECOT');
    await pressInCard(page, 'More about this card');

    const text = await poll('the reason', async () => {
      const card = await readCard(page);
      return card?.text.includes('Marked because:') && card.text;
    });

    expect(text).toMatch(/Marked because: .*CECOT/);
  });

  test('marks follow the density in every open tab', async () => {
    const counts: number[] = [];
    for (const density of ['Once in each section', 'Every time', 'Once in an article']) {
      const before = (await namesOn(page)).length;
      await pressOption(density);
      await poll(density, async () => (await namesOn(page)).length !== before);
      counts.push((await namesOn(page)).length);
      await poll('the same', async () => (await namesOn(strict)).length === counts.at(-1));
    }
    const [bySection = 0, all = 0, once = 0] = counts;

    expect(bySection - once).toBe(3);
    expect(all).toBeGreaterThan(bySection);
    expect(await namesOn(page)).toEqual([...new Set(await namesOn(page))]);
  });

  test('a crowded page keeps the names that tell most', async () => {
    const all = await namesOn(page);
    expect(all.length).toBeGreaterThan(10);

    await pressOption('10');
    await poll('ten names', async () => (await namesOn(page)).length === 10);
    const kept = await namesOn(page);
    await pressOption('All');
    await poll('all names', async () => (await namesOn(page)).length === all.length);

    expect(kept).toContain('CECOT');
    expect(all.filter((one) => kept.includes(one))).toEqual(kept);
  });

  test('cards and our own pages wear the colours and the size that were chosen', async () => {
    await pressOption('Dark');
    await pressOption('Larger');
    await poll('a dark page', () =>
      options.evaluate(() => getComputedStyle(document.body).colorScheme === 'dark'),
    );
    await poll('stored', async () => (await choices()).appearance.textSize === 'larger');
    // The page learns of it with the names that it asks for again.
    await sleep(300);
    await openCard(page, 'CECOT');

    const card = await inCard(
      page,
      (root) => {
        const look = getComputedStyle(root.querySelector('.card')!);
        return [look.colorScheme, look.fontSize, look.backgroundColor];
      },
      null,
    );

    expect(card).toEqual(['dark', '16.9px', 'rgb(26, 25, 24)']);
    await pressOption('As the browser has it');
    await pressOption('Normal');
    await poll('stored', async () => (await choices()).appearance.textSize === 'normal');
  });

  test('a page’s own scripts press nothing', async () => {
    const before = await choices();
    await openCard(page, 'CECOT');
    await pressInCard(page, 'More about this card');

    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>(':root > [popover]')!;
      const box = host.getBoundingClientRect();
      const kinds = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'submit'];
      for (let y = box.top; y < box.bottom; y += 6) {
        for (let x = box.left; x < box.right; x += 12) {
          const at = { clientX: x, clientY: y, bubbles: true, composed: true };
          const target = document.elementFromPoint(x, y)!;
          for (const kind of kinds) target.dispatchEvent(new PointerEvent(kind, at));
        }
      }
      for (const key of ['Tab', 'Enter', ' '])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      host.click();
      host.focus();
    });

    expect(await choices()).toEqual(before);
    expect(await readCard(page)).not.toBeNull();
  });

  test('a site is left for good, and taken back in the options', async () => {
    await openCard(strict, 'CECOT');
    await pressInCard(strict, 'More about this card');
    await pressInCard(strict, 'Never on strict.example-news.test');

    await poll('no marks', async () => (await namesOn(strict)).length === 0);
    expect(await namesOn(page)).toContain('CECOT');
    expect((await choices()).sitesOff).toEqual(['strict.example-news.test']);
    await pressOption('Turn on again');

    await marksOn(strict, 'CECOT');
  });
});
