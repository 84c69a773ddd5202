import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../browsers/poll.ts';
import { anArticle, openLab, type LabBrowser, type LabPage } from './open-lab.ts';

const centre = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
  [x + width / 2, y + height / 2] as const;

async function press({ page, inLab }: LabPage, text: string) {
  const box = await poll(`the button ${text}`, () =>
    inLab((lab, words) => lab.buttonBox(words), text),
  );
  await page.mouse.click(...centre(box));
}

const named = ({ inLab }: LabPage, name: string) =>
  poll(`the card of ${name}`, () =>
    inLab((lab, wanted) => {
      const card = lab.card();
      return card?.name === wanted && card;
    }, name),
  );

describe.each(['chromium', 'firefox'] as const)('the card in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  test('opens below the mark the pointer rests on, and goes when the pointer has gone', async () => {
    const lab = await browser.open(anArticle());
    const before = await lab.page.evaluate(() => document.documentElement.outerHTML);

    const card = await lab.hover('CECOT');
    const mark = (await lab.inLab((page) => page.boxOf('CECOT')))!;
    const open = await lab.inLab((page) => page.painted('backgrounder-open'));
    await lab.page.mouse.move(20, 20);
    await lab.closed();

    expect(card.name).toBe('CECOT');
    expect(card.text).toContain('CECOT is what this test is about.');
    expect(card.box.y).toBeGreaterThanOrEqual(mark.y + mark.height);
    expect(card.hasFocus).toBe(false);
    expect(open).toEqual(['CECOT']);
    expect(await lab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await lab.inLab((page) => page.painted('backgrounder-open'))).toEqual([]);
    expect(lab.errors).toEqual([]);
  });

  test('stays while the pointer is in it', async () => {
    const lab = await browser.open(anArticle());
    const { box } = await lab.hover('CECOT');

    await lab.page.mouse.move(...centre(box), { steps: 12 });
    await sleep(1000);

    expect(await lab.inLab((page) => page.card())).not.toBeNull();
  });

  test('asks for the content once, during the dwell', async () => {
    const lab = await browser.open(anArticle());

    await lab.hover('CECOT');

    expect(await lab.inLab((page) => page.asked)).toEqual(['findMentions', 'card cecot']);
  });

  test('closes by Escape, which the page then does not get; without a card it gets it', async () => {
    const lab = await browser.open(anArticle());
    await lab.page.evaluate(() => {
      const page = window as unknown as { keys: string[] };
      page.keys = [];
      document.addEventListener('keydown', ({ key }) => page.keys.push(key), true);
    });
    const keys = () => lab.page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    await lab.hover('CECOT');

    await lab.page.keyboard.press('Escape');
    await lab.closed();
    const withCard = await keys();
    await lab.page.keyboard.press('Escape');

    expect(withCard).toEqual([]);
    expect(await keys()).toEqual(['Escape']);
  });

  test('opens by key with the focus in it, and gives the focus back', async () => {
    const lab = await browser.open(anArticle({ before: '<button id="there">there</button>' }));
    await lab.page.focus('#there');
    await poll('marks', () => lab.inLab((page) => page.painted().length > 0));

    await lab.inLab((page) => page.run('open-card'));
    const card = await named(lab, 'CECOT');
    await lab.page.mouse.move(500, 650);
    await lab.page.keyboard.press('Tab');
    const tabbed = await lab.inLab((page) => page.card());
    await lab.page.keyboard.press('Escape');
    await lab.closed();

    expect(card.hasFocus).toBe(true);
    expect(tabbed?.hasFocus).toBe(true);
    expect(await lab.page.evaluate(() => document.activeElement?.id)).toBe('there');
  });

  test('closes without complaint when the element that had the focus is gone', async () => {
    const lab = await browser.open(anArticle({ before: '<button id="there">there</button>' }));
    await lab.page.focus('#there');
    await poll('marks', () => lab.inLab((page) => page.painted().length > 0));
    await lab.inLab((page) => page.run('open-card'));
    await named(lab, 'CECOT');

    await lab.page.evaluate(() => document.querySelector('#there')!.remove());
    await lab.page.keyboard.press('Escape');
    await lab.closed();

    expect(lab.errors).toEqual([]);
  });

  test('walks from mark to mark by command, and opens the current one', async () => {
    const lab = await browser.open(anArticle({ before: '<div style="height:2000px"></div>' }));
    await poll('marks', () => lab.inLab((page) => page.painted().length > 0));
    const current = () => lab.inLab((page) => page.painted('backgrounder-open')[0]);
    const walk: unknown[] = [];

    for (const step of ['next', 'next', 'next', 'previous', 'next', 'next', 'next'] as const) {
      const done = await lab.inLab((page, way) => page.run(`${way}-mention`), step);
      walk.push(done && (await current()));
    }
    await lab.inLab((page) => page.run('open-card'));

    expect(walk).toEqual([
      'CECOT', 'Nayib Bukele', 'El Salvador', 'Nayib Bukele', 'El Salvador', 'Tren de Aragua', false,
    ]); // prettier-ignore
    expect((await named(lab, 'Tren de Aragua')).hasFocus).toBe(true);
    expect(await lab.inLab((page) => page.run('close-card'))).toBe(true);
    expect(await lab.inLab((page) => page.run('close-card'))).toBe(false);
  });

  test('shows a related entity in the same card, with the way back', async () => {
    const lab = await browser.open(anArticle());
    await lab.hover('CECOT');

    await press(lab, 'El Salvador');
    const second = await named(lab, 'El Salvador');
    await lab.page.mouse.move(20, 20);
    await press(lab, 'Back');
    const first = await named(lab, 'CECOT');

    expect(second.hasFocus).toBe(true);
    expect(first.hasFocus).toBe(true);
    expect(await lab.inLab((page) => page.asked)).toEqual([
      'findMentions',
      'card cecot',
      'card el-salvador',
    ]);
  });

  test('stays after a press in it until a click elsewhere', async () => {
    const lab = await browser.open(anArticle());
    const { box } = await lab.hover('CECOT');

    await lab.page.mouse.click(box.x + 30, box.y + 60);
    await lab.page.mouse.move(20, 20);
    await sleep(700);
    const kept = await lab.inLab((page) => page.card());
    await lab.page.mouse.click(20, 20);
    await lab.closed();

    expect(kept?.name).toBe('CECOT');
  });

  test('shows its frame when the answer is late, and never an answer that is too late', async () => {
    const lab = await browser.open(anArticle());
    await lab.inLab((page) => void (page.control.cardDelay = 1500));

    const frame = await lab.hover('CECOT');
    await lab.pointAt('Nayib Bukele');
    await lab.inLab((page) => void (page.control.cardDelay = 0));
    await named(lab, 'Nayib Bukele');
    await sleep(1600);

    expect(frame.text).toContain('CECOT');
    expect(frame.text).not.toContain('this test');
    expect((await lab.inLab((page) => page.card()))?.text).toContain('Nayib Bukele is what');
  });

  test('says that it failed, and tries again when asked', async () => {
    const lab = await browser.open(anArticle());
    await lab.inLab((page) => void (page.control.cardFailures = 1));

    const failed = await lab.hover('CECOT');
    await press(lab, 'Try again');
    const card = await poll('the card', () =>
      lab.inLab((page) => page.card()?.text?.includes('this test is about') && page.card()),
    );

    expect(failed.buttons.join()).toContain('Try again');
    expect(card?.name).toBe('CECOT');
  });

  test('leaves a link its click', async () => {
    const lab = await browser.open(anArticle());
    const box = await poll('the mark', () => lab.inLab((page) => page.boxOf('El Salvador')));

    await lab.page.mouse.click(...centre(box));

    await poll('the linked page', async () => lab.page.url() === 'https://news.example/elsewhere');
  });

  test('opens at once on a click on a mark in plain text, and stays', async () => {
    const lab = await browser.open(anArticle());
    const box = await poll('the mark', () => lab.inLab((page) => page.boxOf('CECOT')));

    await lab.page.mouse.click(...centre(box));
    await named(lab, 'CECOT');
    await lab.page.mouse.move(20, 20);
    await sleep(700);

    expect(await lab.inLab((page) => page.card())).not.toBeNull();
  });

  test('follows its mark when the page is scrolled, and closes when the mark has left', async () => {
    const lab = await browser.open(anArticle({ body: '<div style="height:3000px"></div>' }));
    const before = await lab.hover('CECOT');

    await lab.page.evaluate(() => scrollBy(0, 8));
    const after = await poll('the move', () =>
      lab.inLab((page, y) => {
        const card = page.card();
        return card && card.box.y < y && card;
      }, before.box.y),
    );
    await lab.page.evaluate(() => scrollBy(0, 1500));
    await lab.closed();

    expect(after.box.y).toBeCloseTo(before.box.y - 8, 0);
  });

  test('closes when its mark leaves the page', async () => {
    const lab = await browser.open(anArticle());
    await lab.hover('CECOT');

    await lab.page.evaluate(() => document.querySelector('#one')!.remove());

    await lab.closed();
  });

  test.each([
    ['320 px wide', { width: 320, height: 640 }, ''],
    ['at 400 % zoom', { width: 320, height: 256 }, ''],
    ['on a page that zooms its root', { width: 1000, height: 700 }, ':root{zoom:2}'],
    ['on a page with a tiny root font', { width: 1000, height: 700 }, ':root{font-size:4px}'],
    ['on a page that is turned', { width: 1000, height: 700 }, 'article{transform:rotate(3deg)}'],
  ])('stands inside the window beside the mark, %s', async (_title, viewport, css) => {
    const lab = await browser.open(
      anArticle({ head: `<style>body{width:auto!important}${css}</style>` }),
    );
    await lab.page.setViewport(viewport);
    await lab.inLab((page) => void (page.control.statements = 12));
    await poll('marks', () => lab.inLab((page) => page.painted().length > 0));
    await lab.inLab((page) => page.show('cecot'));
    await named(lab, 'CECOT');
    await sleep(100);

    const { box } = (await lab.inLab((page) => page.card()))!;
    const mark = (await lab.inLab((page) => page.boxOf('CECOT')))!;

    expect(box.x).toBeGreaterThanOrEqual(-0.5);
    expect(box.y).toBeGreaterThanOrEqual(-0.5);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width + 0.5);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height + 0.5);
    expect(box.height).toBeGreaterThan(100);
    expect(box.y >= mark.y + mark.height - 1 || box.y + box.height <= mark.y + 1).toBe(true);
  });
});
