import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_RESHOWS } from '../../../data/limits/card-window.ts';
import { poll } from '../../browsers/poll.ts';
import { attacks } from './attacks.ts';
import { differingShare } from './pixels.ts';
import { anArticle, openLab, type LabBrowser, type LabPage } from './open-lab.ts';

/** Firefox does not tell what covers an element, and filters the top layer along with the root. */
const KNOWN = {
  chromium: [] as string[],
  firefox: ['filters the root away', 'covers it with a popover and swallows the news of it'],
};
const HOST = 'document.documentElement.lastElementChild';
const opened = ({ inLab }: LabPage) =>
  inLab((lab) => lab.asked.filter((verb) => verb === 'openDocument').length);

/** A corner of the card; `null` where the page shows nothing at all, which Firefox cannot picture. */
async function picture({ page }: LabPage, { x, y }: { x: number; y: number }) {
  const clip = { x: x + 10, y: y + 30, width: 120, height: 60 };
  return page.screenshot({ clip, captureBeyondViewport: false }).catch(() => null);
}

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  test.each(attacks)(
    'that %s gets no click into a card that cannot be seen',
    async (attack, source) => {
      const lab = await browser.open(anArticle());
      const { box } = await lab.hover('CECOT');
      await sleep(300);
      const button = (await lab.inLab((page) => page.buttonBox('The Test')))!;
      const clip = { x: box.x + 10, y: box.y + 30, width: 120, height: 60 };
      const before = await lab.page.screenshot({ clip });

      await lab.page.evaluate(`(${source})(${HOST})`);
      await sleep(400);
      const now = (await lab.inLab((page) => page.card()))?.box ?? box;
      const after = await picture(lab, now);
      await lab.page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
      await sleep(50);

      const isVisible = after !== null && differingShare(before!, after) < 0.02;
      const isClicked = (await opened(lab)) > 0;
      const isKnown = KNOWN[name].includes(attack);
      if (!isKnown)
        expect({ isVisible, isClicked }).not.toEqual({ isVisible: false, isClicked: true });
      expect(lab.errors).toEqual([]);
    },
  );

  test('gets no card by a thousand events of its own making', async () => {
    const lab = await browser.open(anArticle());
    const box = await poll('the mark', () => lab.inLab((page) => page.boxOf('CECOT')));

    await lab.page.evaluate(
      async ({ x, y }) => {
        const target = document.querySelector('#one')!;
        const types = [
          'pointermove',
          'pointerover',
          'mousemove',
          'click',
          'pointerdown',
          'mouseover',
        ];
        for (let round = 0; round < 1000; round++) {
          const type = types[round % types.length]!;
          const where = { bubbles: true, composed: true, clientX: x, clientY: y };
          target.dispatchEvent(new PointerEvent(type, { ...where, pointerType: 'mouse' }));
          if (round % 100 === 0) await new Promise((done) => setTimeout(done, 60));
        }
      },
      { x: box.x + 5, y: box.y + 5 },
    );
    await sleep(600);

    expect(await lab.inLab((page) => page.asked)).toEqual(['findMentions']);
    expect(await lab.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test('that clicks the host by script reaches nothing in it', async () => {
    const lab = await browser.open(anArticle());
    await lab.hover('CECOT');

    await lab.page.evaluate(`${HOST}.click(); ${HOST}.dispatchEvent(new Event('click'))`);

    expect(await opened(lab)).toBe(0);
  });

  test('that hides the card again and again has its way after a few shows', async () => {
    const lab = await browser.open(anArticle());
    await lab.page.evaluate(() => {
      const page = window as unknown as { shows: number };
      page.shows = 0;
      addEventListener(
        'toggle',
        (event) => {
          if ((event as ToggleEvent).newState === 'open') page.shows += 1;
        },
        true,
      );
      const hide = () =>
        (document.documentElement.lastElementChild as HTMLElement).popover &&
        (document.documentElement.lastElementChild as HTMLElement).hidePopover();
      setInterval(hide, 10);
    });

    for (const mark of ['CECOT', 'Nayib Bukele', 'El Salvador', 'CECOT']) {
      await lab.pointAt(mark);
      await sleep(900);
    }

    const shows = await lab.page.evaluate(() => (window as unknown as { shows: number }).shows);
    expect(shows).toBeGreaterThan(0);
    expect(shows).toBeLessThanOrEqual(MAX_RESHOWS + 1);
    expect(await lab.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(lab.errors).toEqual([]);
  });

  test.each([
    ["default-src 'none'; img-src 'self'; style-src 'unsafe-inline'"],
    [
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    ],
    ['sandbox allow-scripts'],
  ])('with the policy %s changes nothing', async (policy) => {
    const lab = await browser.open(anArticle(), { headers: { 'content-security-policy': policy } });

    const card = await lab.hover('CECOT');

    expect(card).toMatchObject({ name: 'CECOT' });
    expect(card.box.width).toBeGreaterThan(300);
    expect(lab.errors).toEqual([]);
  });

  test('with hostile style sheets gets the same card', async () => {
    const look = async (head: string) => {
      const lab = await browser.open(anArticle({ head }));
      const { box } = await lab.hover('CECOT');
      await sleep(100);
      const image = await lab.page.screenshot({
        clip: { ...box, height: Math.min(box.height, 300) },
      });
      return image;
    };
    const plain = await look('');

    const sheets = [
      '*{letter-spacing:3px!important;text-transform:uppercase!important;color:red!important}',
      '*{--ink:red;--paper:red;--u:9px;--serif:monospace;--sans:monospace}',
      'div{all:unset!important;border:9px solid red!important;font-size:40px!important}',
      ':root{direction:rtl;writing-mode:vertical-rl;font-size:62.5%}article{direction:ltr;writing-mode:horizontal-tb}',
      '*{transition:all 5s!important;animation:x 5s!important}@keyframes x{to{opacity:0}}',
      '[popover]{inset:0!important;margin:auto!important;width:90vw!important}',
    ];
    const differing = [];
    for (const sheet of sheets)
      if (differingShare(await look(`<style>${sheet}</style>`), plain) > 0.001)
        differing.push(sheet);
    expect(differing).toEqual([]);
  });

  test('that dims itself behind its dialogs is not dimmed behind a card', async () => {
    const head = '<style>::backdrop{background:red!important}</style>';
    const lab = await browser.open(anArticle({ head }));
    const clip = { x: 10, y: 10, width: 50, height: 50 };
    const before = await lab.page.screenshot({ clip });

    await lab.hover('CECOT');

    expect(differingShare(before, await lab.page.screenshot({ clip }))).toBe(0);
  });
});
