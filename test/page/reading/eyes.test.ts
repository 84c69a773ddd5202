import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../browsers/poll.ts';
import { anArticle, openLab, type LabBrowser, type LabPage } from './open-lab.ts';
import { coloursOf } from './pixels.ts';

/** What pages put behind text, and the text on it. */
const PAGES: readonly [background: string, text: string][] = [
  ['#fff', '#111'],
  ['#fff1e5', '#33302e'],
  ['#f6f6ef', '#555'],
  ['#000', '#fff'],
  ['#121212', '#c8c8c8'],
  ['#052962', '#fff'],
  ['#ffe500', '#222'],
  ['#b80000', '#fff'],
  ['#767676', '#fff'],
  ['linear-gradient(90deg, #fff, #ddd)', '#222'],
];
/** WCAG's least for what is no text. */
const LEAST_CONTRAST = 3;

describe.each(['chromium', 'firefox'] as const)('to the eye, in %s,', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  test(`the line below a name stands out on ${PAGES.length} backgrounds`, async () => {
    const lab = await browser.open(anArticle());
    const box = await markBox(lab);
    const faint: string[] = [];

    for (const [background, text] of PAGES) {
      await lab.page.evaluate(
        (behind, colour) => {
          document.body.style.background = behind;
          document.body.style.color = colour;
        },
        background,
        text,
      );
      const contrast = await lineContrast(lab.page, box);
      if (contrast < LEAST_CONTRAST) faint.push(`${text} on ${background}: ${contrast}`);
    }

    expect(faint).toEqual([]);
  });

  test('no line is there without a mark, by the same measure', async () => {
    const lab = await browser.open(anArticle());
    const box = await markBox(lab);
    await lab.inLab((page) => page.stop());
    await poll('no marks', () => lab.inLab((page) => page.painted().length === 0));

    expect(await lineContrast(lab.page, box)).toBeLessThan(LEAST_CONTRAST);
  });

  test.runIf(name === 'chromium')(
    'and to the ear, a card is a dialog with its name, a heading and its sources, and speaks not by itself',
    async () => {
      const lab = await browser.open(anArticle());
      const before = await nodesOf(lab.page);
      await lab.hover('CECOT');
      const nodes = await nodesOf(lab.page);

      const has = (role: string, part: string) =>
        nodes.some((node) => node.role === role && node.name.includes(part));
      expect(has('dialog', 'CECOT')).toBe(true);
      expect(has('heading', 'CECOT')).toBe(true);
      expect(has('button', 'The Test')).toBe(true);
      expect(nodes.filter(({ isLive }) => isLive)).toEqual(before.filter(({ isLive }) => isLive));
    },
  );
});

function markBox(lab: LabPage) {
  return poll('the mark', () => lab.inLab((page) => page.boxOf('CECOT')));
}

/** The most contrast between two colours in the strip below a name. */
async function lineContrast(
  page: Page,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<number> {
  // Below the letters' feet: a name in capitals has nothing there but its line.
  const clip = { x, y: y + height * 0.92, width, height: 8 };
  const png = await page.screenshot({ clip });
  const lights = coloursOf(png).map(luminance);
  const [least, most] = [Math.min(...lights), Math.max(...lights)];
  return (most + 0.05) / (least + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What assistive technology is given, closed roots included. */
async function nodesOf(page: Page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.map(({ role, name, properties = [] }) => ({
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    isLive: properties.some((one) => one.name === 'live' && one.value.value !== 'off'),
  }));
}
