import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { pointAt, waitForCard } from '../browsers/card.ts';
import { collectErrors } from '../browsers/console.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { LOOKS, setLook } from '../browsers/reader-look.ts';
import { findViolations } from '../page/components/find-violations.ts';
import { ownFiles } from './library/options-page.ts';
import { answerWith, COPY_URL, FLOOD_URL, LATER_URL, SHOP_URL } from './save/pages.ts';
import {
  describedAs,
  fill,
  focusOf,
  namesOf,
  outcomeOf,
  press,
  saveFrom,
  send,
  settled,
  undo,
} from './save/save-page.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

describe.each(BROWSERS)('an article that is saved in %s', (name) => {
  const web = { version: 1 };
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { answer: answerWith(web) });
  });
  afterAll(() => stage.close());

  const fileOf = async (path: string) =>
    (await ownFiles(page)).find((line) => line.startsWith(`own/${path}`)) ?? '';

  test('goes into the library with all that the page says of it, and its names come along', async () => {
    page = await saveFrom(stage, FLOOD_URL);
    const errors = collectErrors(page);

    expect(await outcomeOf(page)).toBe('Saved to your library.');
    const file = await fileOf('documents/flood-gates-opened-above-the-town.md');
    expect(file).toContain('title: "Flood gates opened above the town"');
    expect(file).toContain('publisher: "The Valley Paper"');
    expect(file).toContain(`url: "${FLOOD_URL}"`);
    expect(file).toContain('published: 2025-05-04');
    expect(file).toContain('language: en');
    expect(file).toContain('men from the lower streets carried chairs');
    expect(await namesOf(page, 'new')).toEqual(
      expect.arrayContaining([
        'Opal Valley Authority',
        'Ana Tolentu',
        'Tomas Relling',
        'Ilse Marwig',
      ]),
    );
    expect(await namesOf(page, 'known')).toEqual(
      expect.arrayContaining(['El Salvador', 'Nayib Bukele']),
    );
    expect(await describedAs(page, 'Ana Tolentu')).toBe('Person · 2 times');
    const request = { near: '', pageEntities: [], article: null };
    const card = await askFrom(page, 'getCard', { entity: 'nayib-bukele', ...request });
    expect(card?.statements.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('spoke of a loan for a new dam'),
    );
    expect(errors).toEqual([]);
  });

  test('has its names renamed, split, merged and dropped, each with the focus kept and the way back', async () => {
    await press(page, 'Rename', 'Opal Valley Authority');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'Opal Valley Authority',
    );
    await page.keyboard.press('Escape');
    expect(await focusOf(page)).toBe('Rename\nOpal Valley Authority');
    await press(page, 'Rename', 'Opal Valley Authority');
    await fill(page, { name: 'Valley Authority', kind: 'group' });
    expect(await send(page)).toContain('Opal Valley Authority is called Valley Authority now.');
    expect(await focusOf(page)).toBe('Valley Authority');
    expect(await describedAs(page, 'Valley Authority')).toBe(
      'Group · 2 times · also: Opal Valley Authority',
    );

    await press(page, 'Split', 'Valley Authority');
    expect(await send(page)).toContain('are two now');
    expect(await namesOf(page, 'new')).toEqual(
      expect.arrayContaining(['Valley Authority', 'Opal Valley Authority']),
    );
    await undo(page);
    expect(await namesOf(page, 'new')).not.toContain('Opal Valley Authority');

    await press(page, 'Merge', 'Ilse Marwig');
    await fill(page, { into: 'ana-tolentu' });
    expect(await send(page)).toContain('Ilse Marwig and Ana Tolentu are one now.');
    expect(await focusOf(page)).toBe('Ana Tolentu');
    await press(page, 'Split', 'Ana Tolentu');
    expect(await send(page)).toContain('Ana Tolentu and Ilse Marwig are two now.');

    await press(page, 'Drop', 'Tomas Relling');
    expect(await settled(page)).toContain('Tomas Relling has left your library.');
    expect(await namesOf(page, 'new')).not.toContain('Tomas Relling');
    expect(await focusOf(page)).toContain('New names');
    const entities = await fileOf('entities.yaml');
    expect(entities).toContain('Ilse Marwig');
    expect(entities).not.toContain('Relling');
  });

  test('is not changed by what cannot be done, and says what can', async () => {
    const before = await ownFiles(page);
    await press(page, 'Rename', 'Ilse Marwig');
    await fill(page, { name: 'Ana Tolentu' });

    expect(await send(page)).toContain('Merge the two, or choose another name.');
    expect(await ownFiles(page)).toEqual(before);
  });

  test('shows it on a page in which axe finds nothing, however it looks', async () => {
    await page.bringToFront();
    for (const look of LOOKS[name]) {
      await setLook(stage.opened, page, look);
      for (const act of ['Rename', 'Merge', 'Split']) {
        await press(page, act, 'Ana Tolentu');
        expect(await findViolations(page), `${look} ${act}`).toEqual([]);
      }
      await page.keyboard.press('Escape');
    }
  });

  test('shows the same when its page is loaded again, and saves nothing twice', async () => {
    const before = { files: await ownFiles(page), names: await namesOf(page, 'new') };
    // Firefox tells a driver nothing of the pages of an extension.
    await page.evaluate(() => setTimeout(() => location.reload()));
    await poll('the page', () =>
      outcomeOf(page).then(
        (said) => said === 'In your library.',
        () => false,
      ),
    );

    expect(await namesOf(page, 'new')).toEqual(before.names);
    expect(await ownFiles(page)).toEqual(before.files);
  });

  test('saved again is renewed; what was dropped stays away', async () => {
    await page.close();
    page = await saveFrom(stage, FLOOD_URL);
    expect(await outcomeOf(page)).toBe('It is in your library already, word for word.');
    await page.close();

    web.version = 2;
    page = await saveFrom(stage, FLOOD_URL);

    expect(await outcomeOf(page)).toContain('the new text has taken the place of the old one');
    expect(await namesOf(page, 'new')).toEqual(['Rosa Ferrant']);
    expect(await namesOf(page, 'known')).not.toContain('Tomas Relling');
    const documents = (await ownFiles(page)).filter((line) => line.startsWith('own/documents/'));
    expect(documents).toHaveLength(1);
    expect(documents[0]).toContain('closed again on Monday');
  });

  test('under another address is recognised', async () => {
    await page.close();
    page = await saveFrom(stage, COPY_URL);

    expect(await outcomeOf(page)).toContain(
      'The same text is in your library already, from The Valley Paper (valley.example).',
    );
    expect((await ownFiles(page)).filter((line) => line.includes('/documents/'))).toHaveLength(1);
  });

  test('has its names marked on other pages once she says so, and their card quotes it', async () => {
    const later = await stage.visit(LATER_URL);
    expect(await page.evaluate(() => document.body.innerText)).toContain(
      'A page’s own scripts can see which words are marked',
    );
    expect((await readMarks(later)).map(({ text }) => text)).not.toContain('Ana Tolentu');
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#marking input')!.click());
    await poll('the choice', async () => {
      const packs = await askFrom(page, 'listPacks', {});
      return packs.some(({ id, isMarked }) => id === 'own' && isMarked);
    });

    await later.bringToFront();
    await pointAt(later, 'Ana Tolentu');
    const card = await waitForCard(later, 'Ana Tolentu');
    expect(card.text).toContain('nobody had been hurt');
    expect(card.text).toContain('The Valley Paper');
    await later.close();
  });

  test('leaves again by one press, with its names', async () => {
    await page.close();
    const before = await (async () => {
      page = await stage.opened.openExtensionPage('save.html?document=none');
      return ownFiles(page);
    })();
    await page.close();
    page = await saveFrom(stage, LATER_URL);
    expect((await ownFiles(page)).length).toBe(before.length + 1);

    await page.bringToFront();
    await undo(page);

    expect(await outcomeOf(page)).toContain('your library is as it was');
    expect(await ownFiles(page)).toEqual(before);
  });

  test('is no list, unless she wants it', async () => {
    await page.close();
    page = await saveFrom(stage, SHOP_URL);
    expect(await outcomeOf(page)).toContain('does not look like an article');

    await page.evaluate(() => document.querySelector<HTMLButtonElement>('main button')!.click());
    await poll('it to be saved', async () => (await outcomeOf(page)) === 'Saved to your library.');
  });
});
