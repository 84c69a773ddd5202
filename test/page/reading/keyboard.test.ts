import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../browsers/poll.ts';
import { anArticle, openLab, type LabBrowser, type LabPage } from './open-lab.ts';

const LENDERS = `<button id="button">b</button> <a id="link" href="#x">l</a> <input id="input">
<textarea id="text"></textarea> <select id="select"><option>o</select>
<details><summary id="summary">s</summary></details> <p id="editable" contenteditable>e</p>
<div id="tabbed" tabindex="0">t</div> <div id="shadow"></div>`;
const LENDER_IDS = 'button link input text select summary editable tabbed shadow'.split(' ');
const FATES = ['stays', 'goes', 'hides', 'is inert', 'grows'] as const;

/** Every way to open a card at CECOT's mark. */
const WAYS = {
  'a pointer at rest': (lab: LabPage) => lab.hover('CECOT'),
  'a pointer on a link': (lab: LabPage) => lab.hover('El Salvador'),
  'a click on the mark': async (lab: LabPage) => {
    await lab.pointAt('CECOT');
    await lab.page.mouse.down();
    await lab.page.mouse.up();
  },
  'a finger': async (lab: LabPage) => {
    const box = await lab.inLab((page) => page.boxOf('CECOT')!);
    await lab.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  },
  'key command': (lab: LabPage) => lab.inLab((page) => page.run('open-card')),
  'the side panel': (lab: LabPage) => lab.inLab((page) => page.show('cecot')),
  'a selection': async (lab: LabPage) => {
    await lab.page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
    await lab.inLab((page) => page.lookUp('tda'));
  },
};

/** Run in the page. */
function lend(id: string, scroll: number): void {
  const active = document.activeElement;
  ((active?.shadowRoot?.activeElement ?? active) as HTMLElement | null)?.blur();
  scrollTo(0, scroll);
  const lender = document.getElementById(id);
  const target = lender?.shadowRoot?.querySelector('button') ?? lender;
  target?.focus({ preventScroll: true });
}

/** What becomes of a lender while the card is open; answers where the page then stands. */
function befall(id: string, fate: string): number {
  const lender = document.getElementById(id);
  if (!lender) return scrollY;
  if (fate === 'goes') {
    const holder = document.createElement('i');
    holder.dataset['of'] = id;
    lender.replaceWith(holder);
    Object.assign(holder, { kept: lender });
  }
  if (fate === 'hides') lender.style.display = 'none';
  if (fate === 'is inert') lender.inert = true;
  if (fate === 'grows') lender.style.fontSize = '130%';
  return scrollY;
}

function restore(id: string, fate: string): void {
  if (fate === 'goes') {
    const holder = document.querySelector<HTMLElement & { kept: HTMLElement }>(`[data-of=${id}]`);
    holder?.replaceWith(holder.kept);
  }
  const lender = document.getElementById(id);
  if (!lender) return;
  lender.style.display = '';
  lender.style.fontSize = '';
  lender.inert = false;
}

describe.each(['chromium', 'firefox'] as const)('the keyboard in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

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
    const card = await lab.cardOf('CECOT');
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
    await lab.cardOf('CECOT');

    await lab.page.evaluate(() => document.querySelector('#there')!.remove());
    await lab.page.keyboard.press('Escape');
    await lab.closed();

    expect(lab.errors).toEqual([]);
  });

  test('gives focus and scroll back in 50 cases, whatever became of what had the focus', async () => {
    const lab = await browser.open(anArticle({ before: LENDERS }));
    await lab.page.evaluate(() => {
      const root = document.querySelector('#shadow')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<button>in a shadow root</button>';
    });
    await poll('marks', () => lab.inLab((page) => page.painted().length > 0));
    const misses: string[] = [];

    for (const [at, lender] of [...LENDER_IDS, 'nothing'].entries()) {
      for (const fate of FATES) {
        await lab.page.evaluate(lend, lender, at);
        await lab.inLab((page) => page.run('open-card'));
        const { hasFocus } = await poll('the card', () => lab.inLab((page) => page.card()));
        const scroll = await lab.page.evaluate(befall, lender, fate);
        await lab.page.keyboard.press('Escape');
        await lab.closed();
        const back = await lab.page.evaluate(() => [scrollY, document.activeElement?.id] as const);
        await lab.page.evaluate(restore, lender, fate);
        const isThere = lender !== 'nothing' && (fate === 'stays' || fate === 'grows');
        if (!hasFocus || back[0] !== scroll || (back[1] ?? '') !== (isThere ? lender : ''))
          misses.push(`${lender} that ${fate}: ${JSON.stringify([hasFocus, scroll, back])}`);
      }
    }

    expect(misses).toEqual([]);
    expect(lab.errors).toEqual([]);
  });

  test.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
    'closes a card by Escape that was opened by %s, and moves neither scroll nor focus',
    async (way) => {
      const lab = await browser.open(anArticle({ before: '<input id="there">' }));
      await lab.page.focus('#there');
      await poll('marks', () => lab.inLab((page) => page.painted().length > 0));
      const place = () => lab.page.evaluate(() => [scrollY, document.activeElement?.id]);
      await WAYS[way](lab);
      await poll('a card', () => lab.inLab((page) => page.card()));
      const [scroll] = await place();

      await lab.page.keyboard.press('Escape');
      await lab.closed();

      // A press in the text, and its selection, take the focus from a field before there is a card.
      const isPressed = ['a click on the mark', 'a finger', 'a selection'].includes(way);
      expect(await place()).toEqual([scroll, isPressed ? expect.any(String) : 'there']);
    },
  );

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
    expect((await lab.cardOf('Tren de Aragua')).hasFocus).toBe(true);
    expect(await lab.inLab((page) => page.run('close-card'))).toBe(true);
    expect(await lab.inLab((page) => page.run('close-card'))).toBe(false);
  });
});
