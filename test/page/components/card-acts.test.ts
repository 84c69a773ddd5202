import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardChoices } from '../../../data/choices.ts';
import { poll } from '../../browsers/poll.ts';
import { aCard, aQuote } from '../../fixtures/a-card.ts';
import { findViolations } from './find-violations.ts';
import { openViews, type ViewsBrowser, type ViewsPage } from './open-views.ts';

const SAID = aQuote({ document: 'd', index: 7, text: 'It holds 14,500 men.', title: 'A title' });

describe.each(['chromium', 'firefox'] as const)('the acts of a card in %s', (name) => {
  let browser: ViewsBrowser;
  beforeAll(async () => void (browser = await openViews(name)));
  afterAll(() => browser.close());

  async function shown(choices: CardChoices = { isKnown: false, pins: [] }) {
    const views = await browser.open();
    const card = { ...aCard({ statements: [SAID, aQuote({ index: 1 })] }), choices };
    await views.inViews(({ mountCard }, content) => mountCard(content), card);
    return views;
  }
  const calls = ({ inViews }: ViewsPage) => inViews((views) => views.calls);
  const outcome = ({ page }: ViewsPage) =>
    poll('an outcome', () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.outcome')?.innerText),
    );
  const press = ({ page }: ViewsPage, words: string, within = '.card') =>
    page.evaluate(
      (wanted, place) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${place} button`)];
        const isWanted = ({ ariaLabel, innerText }: HTMLElement) =>
          ariaLabel === wanted || innerText === wanted;
        buttons.find(isWanted)!.click();
      },
      words,
      within,
    );
  const unfold = (views: ViewsPage) => press(views, 'More with this statement', '.statements');

  test('are folded away until asked for, one folder at a time', async () => {
    const views = await shown();
    const folders = () =>
      views.page.$$eval('.acts', (all) => all.map(({ ariaLabel }) => ariaLabel));
    const states = () =>
      views.page.$$eval('[aria-expanded=true]', (all) => all.map(({ ariaLabel }) => ariaLabel));

    const before = await folders();
    await unfold(views);
    const first = [await folders(), await states()];
    await press(views, 'More about this card');
    const second = [await folders(), await states()];
    await press(views, 'More about this card');

    expect(before).toEqual([]);
    expect(first).toEqual([['More with this statement'], ['More with this statement']]);
    expect(second).toEqual([['More about this card'], ['More about this card']]);
    expect(await folders()).toEqual([]);
  });

  test('pin a statement and unpin it, and show that it is pinned', async () => {
    const views = await shown();
    await unfold(views);

    await press(views, 'Pin');
    const said = await outcome(views);
    const marks = await views.page.$$eval('.statements li', (all) =>
      all.map((item) => item.querySelectorAll('.pin-mark').length),
    );
    await press(views, 'Unpin');

    expect(said).toContain('Pinned');
    expect(marks).toEqual([1, 0]);
    expect(await calls(views)).toEqual([
      'pin "cecot" {"document":"d","index":7} true',
      'pin "cecot" {"document":"d","index":7} false',
    ]);
  });

  test('copy a statement in each format, with its source', async () => {
    const views = await shown();
    await unfold(views);
    for (const format of ['Text', 'Markdown', 'BibTeX', 'CSL-JSON']) await press(views, format);

    const copied = await poll('four copies', async () => {
      const all = await calls(views);
      return all.length === 4 && all;
    });

    expect(copied[0]).toContain('copy It holds 14,500 men.\n— A publisher, “A title”');
    expect(copied[1]).toContain('[A title](<https://publisher.example/a>)');
    expect(copied[2]).toContain('title = {{A title}}');
    expect(copied[3]).toContain('"issued"');
    expect(await outcome(views)).toBe('Copied as CSL-JSON.');
  });

  test('link to the original at the sentence, and tell it nothing of this page', async () => {
    const views = await shown();
    await unfold(views);

    const link = await views.page.$eval('.acts a', ({ href, rel, target }) => ({
      href,
      rel,
      target,
    }));

    expect(link).toEqual({
      href: 'https://publisher.example/a#:~:text=It%20holds%2014%2C500%20men.',
      rel: 'noopener noreferrer',
      target: '_blank',
    });
  });

  test('leave a known name unmarked, and take that back', async () => {
    const views = await shown();
    await press(views, 'More about this card');

    await press(views, 'I know this');
    const said = await outcome(views);
    await poll('the way back', () =>
      views.page.evaluate(() => document.body.innerText.includes('Mark it again')),
    );
    await press(views, 'Mark it again');

    expect(said).toContain('marked no more');
    expect(await calls(views)).toEqual(['know "cecot" true', 'know "cecot" false']);
  });

  test('begin with what was decided before', async () => {
    const views = await shown({ isKnown: true, pins: [{ document: 'd', index: 7 }] });
    await press(views, 'More about this card');

    const text = await views.page.evaluate(() => document.body.innerText);

    expect(text).toContain('Mark it again');
    expect(await views.page.$$('.statements li:first-child .pin-mark')).toHaveLength(1);
  });

  test('show what was decided when the card is shown again by the way back', async () => {
    const views = await browser.open();
    const first = { ...aCard({ statements: [SAID] }), choices: { isKnown: false, pins: [] } };
    const other = aCard({ entity: { ...aCard().entity, id: 'other', name: 'Other' } });
    const both = { first, other: { ...other, choices: { isKnown: false, pins: [] } } };
    await views.inViews(({ mountCard, kept }, cards) => {
      Object.assign(kept, cards);
      mountCard(cards.first);
    }, both);
    await views.inViews(({ mountCard, kept }) => mountCard(kept['first']!));
    await unfold(views);
    await press(views, 'Pin');
    await outcome(views);

    await views.inViews(({ mountCard, kept }) => mountCard(kept['other']!));
    const elsewhere = (await views.page.$$('.pin-mark')).length;
    await views.inViews(({ mountCard, kept }) => mountCard(kept['first']!));

    expect(elsewhere).toBe(0);
    expect(await views.page.$$('.statements .pin-mark')).toHaveLength(1);
  });

  test('keep what is wrong, with a line in the reader’s words, by keys alone', async () => {
    const views = await shown();
    await unfold(views);
    await press(views, 'Wrong or not helpful');

    await views.page.keyboard.press('ArrowRight');
    await views.page.keyboard.press('Tab');
    await views.page.keyboard.type('An older count. ');
    await views.page.keyboard.press('Enter');

    expect(await outcome(views)).toContain('Kept on this device');
    expect(await calls(views)).toEqual([
      'report {"fault":"unhelpful","entity":"cecot","statement":{"document":"d","index":7},"note":"An older count."}',
    ]);
    expect(await views.page.$('form')).toBeNull();
  });

  test('say why the name is marked, and leave the site', async () => {
    const views = await shown();
    await press(views, 'More about this card');

    const text = await views.page.evaluate(() => document.body.innerText);
    await press(views, 'Never on www.news.example');

    expect(text).toContain('Marked because: full name in the headline');
    expect(await calls(views)).toEqual(['leave']);
  });

  test('say of another entity’s card nothing of the mark', async () => {
    const views = await browser.open();
    const card = aCard({ entity: { ...aCard().entity, id: 'other' } });
    await views.inViews(({ mountCard }, content) => mountCard(content), card);
    await press(views, 'More about this card');

    expect(await views.page.evaluate(() => document.body.innerText)).not.toContain(
      'Marked because',
    );
  });

  test.each([
    ['private', 'Nothing is kept from a private window.'],
    ['full', 'The list is full.'],
    ['fails', 'That did not work.'],
  ])('say so when nothing was kept (%s)', async (how, words) => {
    const views = await shown();
    await views.inViews(({ outcome: answer }, what) => {
      if (what === 'fails') answer.fails = true;
      else answer.kept = what as 'private' | 'full';
    }, how);
    await press(views, 'More about this card');
    await press(views, 'I know this');

    expect(await outcome(views)).toContain(words);
    expect(await views.page.evaluate(() => document.body.innerText)).toContain('I know this');
  });

  test('say so when the browser copies nothing', async () => {
    const views = await shown();
    await views.inViews(({ outcome: answer }) => void (answer.isCopied = false));
    await unfold(views);
    await press(views, 'BibTeX');

    expect(await outcome(views)).toBe('The browser did not let it be copied.');
  });

  test('are within reach of a finger, and give axe nothing to find', async () => {
    for (const folder of ['More about this card', 'More with this statement']) {
      const views = await shown({ isKnown: false, pins: [{ document: 'd', index: 7 }] });
      await press(views, folder);
      await press(views, 'Wrong or not helpful');
      const small = await views.page.$$eval('button, a, label:has(input), .remark', (targets) =>
        targets
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(({ target }) => target.outerHTML),
      );

      expect(small).toEqual([]);
      expect(await findViolations(views.page)).toEqual([]);
    }
  });
});
