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

  test('shows a related entity in the same card, with the way back', async () => {
    const lab = await browser.open(anArticle());
    await lab.hover('CECOT');

    await press(lab, 'El Salvador');
    const second = await lab.cardOf('El Salvador');
    await lab.page.mouse.move(20, 20);
    await press(lab, 'Back');
    const first = await lab.cardOf('CECOT');

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
    await lab.cardOf('Nayib Bukele');
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
    await lab.cardOf('CECOT');
    await lab.page.mouse.move(20, 20);
    await sleep(700);

    expect(await lab.inLab((page) => page.card())).not.toBeNull();
  });
});
