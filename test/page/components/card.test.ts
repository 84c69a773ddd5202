import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../../data/model.ts';
import { aCard, aQuote } from '../../fixtures/a-card.ts';
import { findViolations } from './find-violations.ts';
import { openViews, showCard, type ViewsBrowser, type ViewsPage } from './open-views.ts';

const EVIL = '\u202egnp.exe\u2066\u200b<img src=x onerror=alert(1)>';
const ARABIC = 'يتسع السجن لأربعين ألف سجين.';

describe.each(['chromium', 'firefox'] as const)('the card’s view in %s', (name) => {
  let browser: ViewsBrowser;
  beforeAll(async () => void (browser = await openViews(name)));
  afterAll(() => browser.close());

  const shown = (card: Card, width?: number) => showCard(browser, card, width);
  const press = ({ page }: ViewsPage, words: string) =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(({ innerText }) => innerText.startsWith(wanted))!;
      button.focus();
      button.click();
    }, words);
  const text = ({ page }: ViewsPage) => page.evaluate(() => document.body.innerText);

  test('is a dialog that bears the entity’s name', async () => {
    const { page } = await shown(aCard());

    const label = await page.$eval(
      '[role=dialog]',
      (dialog) => document.getElementById(dialog.getAttribute('aria-labelledby')!)!.innerText,
    );

    expect(label).toBe('CECOT');
  });

  test('shows a few statements, and all on one press, the focus on the first of them', async () => {
    const views = await shown(aCard());
    const before = (await views.page.$$('.statements > li')).length;

    await press(views, '9 more');

    expect(before).toBe(4);
    expect(await views.page.$$('.statements > li')).toHaveLength(13);
    expect(
      await views.page.evaluate(() => (document.activeElement as HTMLElement).innerText),
    ).toContain('Statement 4 ');
  });

  test('puts conflicting answers side by side, and below each other where it is narrow', async () => {
    const tops = async (width: number) => {
      const { page } = await shown(aCard(), width);
      return page.$$eval('.conflict > li', (answers) =>
        answers.slice(0, 2).map((answer) => answer.getBoundingClientRect().top),
      );
    };

    const [left, right] = await tops(400);
    const [upper, lower] = await tops(200);

    expect(left).toBe(right);
    expect(lower).toBeGreaterThan(upper!);
  });

  test('keeps the focus when another entity takes it over, and starts at the top', async () => {
    const views = await shown(aCard());
    await press(views, 'Entity 3');

    await views.inViews(
      ({ mountCard }, content) => mountCard(content),
      aCard({ entity: { ...aCard().entity, id: 'entity-3', name: 'Entity 3' } }),
    );

    expect(await views.inViews(({ calls }) => calls)).toEqual(['entity entity-3']);
    expect(await views.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'dialog',
    );
  });

  test('takes no focus when it is first shown', async () => {
    const { page } = await shown(aCard());

    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('shows text by others as text, without unseen characters, in its own language and direction', async () => {
    const views = await shown(
      aCard({
        entity: { ...aCard().entity, name: EVIL },
        statements: [aQuote({ text: ARABIC, language: 'ar', publisher: EVIL })],
      }),
    );

    const [said] = await views.page.$$eval('.statements .said', (found) =>
      found.map((element) => [element.getAttribute('lang'), getComputedStyle(element).direction]),
    );

    expect(said).toEqual(['ar', 'rtl']);
    expect(await views.page.$('img')).toBeNull();
    expect(await text(views)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(await text(views)).toContain('<img src=x');
  });

  test.each([[320], [372], [1280]])('holds words of any length at %i pixels', async (width) => {
    const long = 'x'.repeat(5000);
    const { page } = await shown(
      aCard({
        entity: { ...aCard().entity, name: long, label: long },
        statements: [
          aQuote({ text: long, publisher: long, voices: [{ entity: 'e', name: long }] }),
        ],
        disagreements: [
          {
            id: 'd',
            question: long,
            kind: 'conflict',
            positions: [
              { answer: long, statements: [], point: null },
              { answer: long, statements: [], point: null },
            ],
          },
        ],
      }),
      width,
    );

    const overflow = await page.$eval('.card', (card) => card.scrollWidth - card.clientWidth);

    expect(overflow).toBe(0);
  });

  test('has no target below 24 pixels', async () => {
    const { page } = await shown(aCard());
    const small = await page.$$eval('button, [role=button], summary', (targets) =>
      targets
        .map((target) => ({
          target,
          width: target.getBoundingClientRect().width,
          // One in a line of text may break.
          height: Math.min(...Array.from(target.getClientRects(), ({ height }) => height)),
        }))
        .filter(({ width, height }) => width > 0 && (height < 24 || width < 24))
        .map(({ target }) => target.outerHTML),
    );

    expect(small).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'gives axe nothing to find in the %s theme',
    async (theme) => {
      const views = await shown(aCard());
      await views.page.evaluate(
        (scheme) => void (document.documentElement.style.colorScheme = scheme),
        theme,
      );
      await views.page.evaluate((scheme) => {
        for (const card of document.querySelectorAll<HTMLElement>('.card, body'))
          card.style.colorScheme = scheme;
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, theme);

      expect(await findViolations(views.page)).toEqual([]);
    },
  );

  test('gives axe a planted violation to find', async () => {
    const views = await shown(aCard());
    await views.page.$eval('.close', (button) => button.removeAttribute('aria-label'));
    await views.page.$eval('.close', (button) => button.removeAttribute('title'));

    expect((await findViolations(views.page)).join('\n')).toContain('button-name');
  });

  test.each(['loading', 'empty', 'failed'] as const)('says so when it is %s', async (kind) => {
    const views = await browser.open();
    await views.inViews(({ mountNotice }, state) => mountNotice(state), kind);

    const words = { loading: 'Looking it up', empty: 'No document', failed: 'Try again' };
    expect(await views.page.evaluate(() => document.body.textContent)).toContain(words[kind]);
    expect(await findViolations(views.page)).toEqual([]);
  });
});
