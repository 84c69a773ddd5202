import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_MARKS } from '../../../data/limits/marks.ts';
import { poll } from '../../browsers/poll.ts';
import { anArticle, openLab, type LabBrowser, type LabPage } from './open-lab.ts';

const FIRSTS = ['CECOT', 'Nayib Bukele', 'El Salvador', 'Tren de Aragua'];

const marksOf = ({ inLab }: LabPage, count = FIRSTS.length) =>
  poll(`${count} marks`, async () => {
    const marks = await inLab((lab) => lab.painted());
    return marks.length === count && marks;
  });

describe.each(['chromium', 'firefox'] as const)('marks in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  test('are painted at the first mention of each entity', async () => {
    const lab = await browser.open(anArticle());

    expect(await marksOf(lab)).toEqual(FIRSTS);
    expect(await lab.inLab((page) => page.list())).toEqual([
      { id: 'cecot', name: 'CECOT', mentions: 2 },
      { id: 'bukele', name: 'Nayib Bukele', mentions: 2 },
      { id: 'el-salvador', name: 'El Salvador', mentions: 1 },
      { id: 'tda', name: 'Tren de Aragua', mentions: 1 },
    ]);
    expect(lab.errors).toEqual([]);
  });

  test('change nothing that the page can see but the highlights', async () => {
    const lab = await browser.open(anArticle(), { isIdle: true });
    await lab.page.evaluate(() => {
      const page = window as unknown as { seen: string[]; globals: string[] };
      page.seen = [];
      const note = (event: Event) => page.seen.push(event.type);
      for (const key of ['message', 'focusin', 'selectionchange', 'toggle', 'beforetoggle'])
        addEventListener(key, note, true);
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        page.seen.push(`dispatch ${event.type}`);
        return dispatchEvent.call(this, event);
      };
      new MutationObserver((records) => page.seen.push(`${records.length} records`)).observe(
        document,
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
      page.globals = Object.getOwnPropertyNames(window);
    });
    const before = await lab.page.evaluate(() => document.documentElement.outerHTML);

    await lab.inLab((page) => page.start());
    await marksOf(lab);
    await lab.page.mouse.move(100, 100);

    const after = await lab.page.evaluate(() => {
      const page = window as unknown as { seen: string[]; globals: string[] };
      const globals = Object.getOwnPropertyNames(window).filter(
        (key) => !page.globals.includes(key),
      );
      return {
        html: document.documentElement.outerHTML,
        seen: page.seen,
        globals: globals.filter((key) => key !== 'globals'),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        highlights: [...CSS.highlights.keys()],
      };
    });
    expect(after).toEqual({
      html: before,
      seen: [],
      globals: [],
      sheets: 1,
      highlights: ['backgrounder'],
    });
  });

  test('of 10,000 mentions are painted up to a bound, and measured without a live range each', async () => {
    const names = '<p>The men in CECOT and those near CECOT wrote home of CECOT on that day.</p>';
    const html = `<article><h1>News of the day</h1>${names.repeat(3334)}</article>`;
    const lab = await browser.open(html, { isIdle: true });
    await lab.inLab(({ control, start }) => {
      control.marking = { ...control.marking, density: 'all' };
      const world = globalThis as unknown as { Range: typeof Range; made: number };
      world.made = 0;
      world.Range = class extends Range {
        constructor() {
          super();
          world.made++;
        }
      };
      start();
    });
    const painted = () => lab.page.evaluate(() => CSS.highlights.get('backgrounder')?.size ?? 0);
    await poll('all marks that there may be', async () => (await painted()) === MAX_MARKS);

    for (let y = 60; y < 500; y += 8) await lab.page.mouse.move(60 + (y % 200), y);
    const live = await lab.page.evaluate(() => {
      let count = 0;
      CSS.highlights.get('backgrounder')!.forEach((range) => {
        if (range instanceof Range) count++;
      });
      return count;
    });

    expect(live).toBe(0);
    // One measures them all.
    expect(await lab.inLab(() => (globalThis as unknown as { made: number }).made)).toBe(1);
  });

  test('are gone when it ends', async () => {
    const lab = await browser.open(anArticle());
    await lab.hover('CECOT');

    await lab.inLab((page) => page.stop());

    expect(await lab.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await lab.inLab((page) => page.card())).toBeNull();
    expect(await lab.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test('follow the text: new paragraphs are marked, lost ones forgotten', async () => {
    const lab = await browser.open(anArticle());
    await marksOf(lab);

    await lab.page.evaluate(() => document.querySelector('#one')!.remove());
    const moved = await poll('the next mention of CECOT', () =>
      lab.inLab((page) => {
        const marks = page.painted();
        return marks.includes('Bukele') && marks;
      }),
    );
    await lab.page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'Late in the day the government wrote that Nayib Bukele would speak to the families of the men in the week to come.';
      document.querySelector('#two')!.before(late);
    });
    const first = await poll('the late paragraph', () =>
      lab.inLab((page) => page.painted().includes('Nayib Bukele') && page.painted()),
    );

    expect(moved.toSorted()).toEqual(['Bukele', 'CECOT', 'El Salvador', 'Tren de Aragua']);
    expect(first.toSorted()).toEqual(FIRSTS.toSorted());
  });

  test('are painted again a few times when the page clears them, then left alone', async () => {
    const lab = await browser.open(anArticle());
    await marksOf(lab);
    let back = 0;

    for (let round = 0; round < 8; round++) {
      await lab.page.evaluate(() => CSS.highlights.clear());
      await lab.page.mouse.move(300 + round, 300);
      await lab.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
      );
      back += await lab.page.evaluate(() => Number(CSS.highlights.has('backgrounder')));
    }

    expect(back).toBe(3);
    expect(lab.errors).toEqual([]);
  });

  test('are the same on a page whose element names shadow the DOM', async () => {
    const names = [
      'documentElement', 'body', 'createElementNS', 'createTextNode', 'createRange', 'activeElement',
      'addEventListener', 'getSelection', 'defaultView', 'elementFromPoint', 'querySelectorAll',
      'createTreeWalker', 'adoptedStyleSheets', 'childNodes', 'parentNode', 'nodeType', 'contains',
      'attributes', 'closest', 'getRootNode', 'ownerDocument', 'isConnected', 'firstChild', 'append',
      'nextSibling', 'localName', 'getAttribute', 'matches', 'shadowRoot', 'textContent', 'browser',
      'chrome', 'visualViewport', 'scheduler', 'lang', 'children', 'hasAttribute', 'remove', 'id',
    ]; // prettier-ignore
    const fields = names.map((key) => `<input name="${key}">`).join('');
    const images = names.map((key) => `<img name="${key}" id="${key}">`).join('');
    const lab = await browser.open(
      anArticle()
        .replace('<article>', '<form><article>')
        .replace('</article>', `</article>${fields}</form>${images}`),
    );

    expect(await marksOf(lab)).toEqual(FIRSTS);
    expect(await lab.hover('CECOT')).toMatchObject({ name: 'CECOT' });
    expect(lab.errors).toEqual([]);
  });
});
