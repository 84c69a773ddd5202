import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../browsers/poll.ts';
import { anArticle, openLab, type LabBrowser, type LabPage } from './open-lab.ts';

type Box = { x: number; y: number; width: number; height: number };
const centre = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;
const boxOf = ({ inLab }: LabPage, name: string) =>
  poll(`the mark ${name}`, () => inLab((lab, text) => lab.boxOf(text), name));

describe.each(['chromium', 'firefox'] as const)('a finger in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  async function tapped() {
    const lab = await browser.open(anArticle());
    await lab.page.touchscreen.tap(...centre(await boxOf(lab, 'CECOT')));
    return { lab, card: await lab.cardOf('CECOT') };
  }

  test('opens a sheet along the bottom, wide screens included, with the focus in it', async () => {
    const { lab, card } = await tapped();
    const [width, height] = await lab.page.evaluate(() => [innerWidth, innerHeight]);

    expect(Math.round(card.box.y + card.box.height)).toBe(height);
    expect(card.box.width).toBeLessThanOrEqual(640);
    expect(Math.round(card.box.x + card.box.width / 2)).toBe(Math.round(width! / 2));
    expect(card.hasFocus).toBe(true);
  });

  test('opens it with the first tap on a page, though the card program comes later', async () => {
    const lab = await browser.open(anArticle());
    await lab.inLab(({ control }) => void (control.programDelay = 300));

    await lab.page.touchscreen.tap(...centre(await boxOf(lab, 'CECOT')));

    expect((await lab.cardOf('CECOT')).hasFocus).toBe(true);
  });

  test.each(['main', 'article', 'document', ''])(
    'opens it in an article that stands in role="%s"',
    async (role) => {
      const lab = await browser.open(anArticle({ before: `<div role="${role}">` }));

      await lab.page.touchscreen.tap(...centre(await boxOf(lab, 'CECOT')));

      await lab.cardOf('CECOT');
    },
  );

  test.each(['button', 'link', 'tab', 'menuitemradio', 'checkbox', 'option'])(
    'leaves a tap in role="%s" to the page',
    async (role) => {
      const gang = 'Tren de Aragua';
      const html = anArticle().replace(gang, `<span role="${role}">${gang}</span>`);
      const lab = await browser.open(html);

      await lab.page.touchscreen.tap(...centre(await boxOf(lab, gang)));
      await lab.page.touchscreen.tap(...centre(await boxOf(lab, 'CECOT')));

      await lab.cardOf('CECOT');
      expect(await lab.inLab(({ asked }) => asked)).not.toContain('card tda');
    },
  );

  test('closes it with a tap beside it', async () => {
    const { lab } = await tapped();

    await lab.page.touchscreen.tap(20, 20);

    await lab.closed();
  });

  test('closes it by pulling its bar down, and not by a pull that is short or goes up', async () => {
    const { lab, card } = await tapped();
    const [x, y] = [card.box.x + 60, card.box.y + 20];
    const pull = async (by: number) => {
      const touch = await lab.page.touchscreen.touchStart(x, y);
      for (let step = 1; step <= 8; step++) {
        await touch.move(x, y + (by * step) / 8);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      await touch.end();
    };

    await pull(30);
    const short = await lab.inLab((page) => page.card());
    await pull(-120);
    const up = await lab.inLab((page) => page.card());
    await pull(150);
    await lab.closed();

    expect(short?.box).toEqual(card.box);
    expect(up?.box).toEqual(card.box);
    expect(await lab.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('follows a link, marked or not', async () => {
    const lab = await browser.open(anArticle());
    const box = await boxOf(lab, 'El Salvador');

    await lab.page.touchscreen.tap(...centre(box));

    await poll('the linked page', async () => lab.page.url() === 'https://news.example/elsewhere');
  });
});

describe.each(['chromium', 'firefox'] as const)('a narrow view in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  test.each([
    ['at 400 % zoom', 320, 256, 'ltr'],
    ['on a telephone', 360, 640, 'ltr'],
    ['in a page from right to left', 1000, 700, 'rtl'],
    ['on a telephone from right to left', 360, 640, 'rtl'],
  ])('holds the card with its buttons %s', async (_where, width, height, dir) => {
    const lab = await browser.open(anArticle());
    await lab.page.setViewport({ width, height });
    await lab.page.evaluate((direction) => (document.documentElement.dir = direction), dir);
    await boxOf(lab, 'CECOT');
    await lab.inLab((page) => page.run('open-card'));

    const { box } = await lab.cardOf('CECOT');
    const buttons = await lab.inLab((page) => page.buttonBoxes());

    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(Math.round(box.x + box.width)).toBeLessThanOrEqual(width);
    expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(height);
    expect(buttons.length).toBeGreaterThan(3);
    for (const button of buttons) {
      expect(button.x).toBeGreaterThanOrEqual(box.x);
      expect(button.x + button.width).toBeLessThanOrEqual(box.x + box.width);
    }
  });

  test('follows the size of text that the reader chose, and its width with it', async () => {
    const widths: number[] = [];
    for (const textSize of ['normal', 'large', 'larger'] as const) {
      const lab = await browser.open(anArticle(), { isIdle: true });
      await lab.inLab((page, size) => {
        page.control.marking.appearance = { theme: 'dark', textSize: size };
        page.start();
      }, textSize);
      const { box } = await lab.hover('CECOT');
      widths.push(Math.round(box.width));
    }

    expect(widths).toEqual([372, 428, 484]);
  });
});

describe.each(['chromium', 'firefox'] as const)('without a pointer in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  test('the current name is said, with its place, and nothing of it stands in the page', async () => {
    const lab = await browser.open(anArticle());
    await boxOf(lab, 'CECOT');
    const before = await lab.page.evaluate(() => document.documentElement.outerHTML);

    for (const step of ['next', 'next', 'previous', 'previous'] as const)
      await lab.inLab((page, way) => page.run(`${way}-mention`), step);

    expect(await lab.inLab((page) => page.announced)).toEqual([
      'CECOT, name 1 of 4',
      'Nayib Bukele, name 2 of 4',
      'CECOT, name 1 of 4',
      'No further name',
    ]);
    expect(await lab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('nothing is said of a card that the pointer opens', async () => {
    const lab = await browser.open(anArticle());

    await lab.hover('CECOT');

    expect(await lab.inLab((page) => page.announced)).toEqual([]);
  });

  const select = (lab: LabPage, from: string, to: string) =>
    lab.page.evaluate(
      (first, last) => {
        const find = (wanted: string, end: boolean): [Node, number] => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = (walker.currentNode as Text).data.indexOf(wanted);
            if (at >= 0) return [walker.currentNode, end ? at + wanted.length : at];
          }
          throw new Error(`no ${wanted}`);
        };
        getSelection()!.setBaseAndExtent(...find(first, false), ...find(last, true));
      },
      from,
      to,
    );

  test('a selected text is looked up where it stands, marked or not, and stays selected', async () => {
    const lab = await browser.open(anArticle());
    await boxOf(lab, 'CECOT');
    await select(lab, 'The families', 'not so');

    const done = await lab.inLab((page) => page.lookUp('tda'));
    const card = await lab.cardOf('Tren de Aragua');
    const pointed = await lab.inLab((page) => page.painted('backgrounder-open'));
    await lab.page.keyboard.press('Escape');
    await lab.closed();

    expect(done).toBe(true);
    expect(card.hasFocus).toBe(true);
    expect(pointed).toEqual(['The families say that this is not so']);
    expect(await lab.page.evaluate(() => String(getSelection()))).toContain('The families');
  });

  test('a selection across elements, or around a mark, is looked up too', async () => {
    const lab = await browser.open(anArticle());
    await boxOf(lab, 'CECOT');

    await select(lab, 'clients since', 'El Salvador');
    const across = await lab.inLab((page) => page.lookUp('tda'));
    await lab.cardOf('Tren de Aragua');
    await select(lab, 'prison called', 'CECOT');
    const around = await lab.inLab((page) => page.lookUp('cecot'));
    await lab.cardOf('CECOT');

    expect([across, around]).toEqual([true, true]);
    expect(await lab.inLab((page) => page.painted('backgrounder-open'))).toEqual(['CECOT']);
  });

  test('without a selection there is nothing to look up', async () => {
    const lab = await browser.open(anArticle());
    await boxOf(lab, 'CECOT');

    expect(await lab.inLab((page) => page.lookUp('cecot'))).toBe(false);
    expect(await lab.inLab((page) => page.card())).toBeNull();
  });
});
