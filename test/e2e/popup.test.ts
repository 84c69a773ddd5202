import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collectErrors } from '../browsers/console.ts';
import { poll } from '../browsers/poll.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let stage: Stage;
  let popup: Page;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  beforeEach(async () => {
    const before = popup;
    popup = await stage.opened.openExtensionPage('popup.html');
    await before?.close();
  });
  afterAll(() => stage.close());

  test('waits for words in its one field', async () => {
    const field = await popup.evaluate(() => {
      const fields = [...document.querySelectorAll('input')];
      const label = fields[0]?.ariaLabel ?? fields[0]?.labels?.[0]?.textContent ?? '';
      return { count: fields.length, hasFocus: document.activeElement === fields[0], label };
    });

    expect(field).toMatchObject({ count: 1, hasFocus: true });
    expect(field.label).not.toBe('');
  });

  test.each([
    ['the beginning of a name', 'buke', 'Nayib Bukele'],
    ['a slip of the hand', 'bukelle', 'Nayib Bukele'],
    ['no accents', 'abrego garcia', 'Kilmar Abrego Garcia'],
    ['an acronym', 'cecot', 'CECOT'],
  ])('finds an entity by %s', async (_how, typed, expected) => {
    const errors = collectErrors(popup);
    await popup.keyboard.type(typed);

    const rows = await poll(`${expected} among the results`, async () => {
      const found = await optionsOf(popup);
      return found.some((row) => row.includes(expected)) ? found : null;
    });

    expect(rows[0]).toContain(expected);
    expect(errors).toEqual([]);
  });

  test('groups its results', async () => {
    await popup.keyboard.type('homicide rate');

    const groups = await poll('three groups', async () => {
      const found = await popup.$$eval('[role=listbox] [role=group]', (all) => all.length);
      return found === 3 ? found : null;
    });

    expect(groups).toBe(3);
  });

  test('opens the card of a result by keys alone', async () => {
    await popup.keyboard.type('cecot');
    await poll('results', async () => (await optionsOf(popup)).length > 0);

    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');

    const text = await poll('the card', () =>
      popup.evaluate(() => {
        const shown = document.body.innerText;
        return shown.includes('Associated Press') ? shown : null;
      }),
    );
    expect(text).toContain('CECOT');
  });

  test('narrows its results by filters, typed and chosen, by keys alone', async () => {
    await popup.keyboard.type('homicidios lang:es ');
    const spanish = await poll('results', async () => {
      const found = await optionsOf(popup);
      return found.length > 0 && found.every((row) => !row.includes('Associated')) ? found : null;
    });
    // From the field to the last of the filters: kind, publisher, year, language.
    for (let press = 0; press < 4; press++) await popup.keyboard.press('Tab');
    const focused = await popup.evaluate(() => {
      const select = document.activeElement as HTMLSelectElement;
      return [select.ariaLabel, select.value];
    });
    // What is offered follows the results, which may still be those of a part of the words.
    const offered = () =>
      popup.$$eval('select[aria-label=Publisher] option', (all) => all.map(({ value }) => value));
    await poll('the publisher to be offered', async () => (await offered()).includes('Canal 12'));
    await popup.select('select[aria-label=Publisher]', 'Canal 12');
    const rows = await poll('one publisher', async () => {
      const found = await optionsOf(popup);
      const texts = found.filter((row) => row.includes(','));
      return texts.length > 0 && found.length < spanish.length ? found : null;
    });

    expect(focused).toEqual(['Language', 'es']);
    expect(rows.join('\n')).toContain('Canal 12');
    expect(await popup.$eval('input', ({ value }) => value)).toContain('publisher:"Canal 12"');
  });

  test('opened with words in its address, shows what they find', async () => {
    const page = await stage.opened.openExtensionPage('popup.html?search=bukele');

    const rows = await poll('results', async () => {
      const found = await optionsOf(page);
      return found.length > 0 ? found : null;
    });
    await page.close();

    expect(rows[0]).toContain('Nayib Bukele');
  });

  test('opened with a name in its address, shows its card', async () => {
    const page = await stage.opened.openExtensionPage('popup.html?name=cecot');

    await poll('the card', () =>
      page.evaluate(() => document.body.innerText.includes('Tecoluca') || null),
    );
    await page.close();
  });

  test('says what the library covers when it finds nothing', async () => {
    await popup.keyboard.type('zqxwvk');

    const text = await poll('an answer', () =>
      popup.evaluate(() => {
        const shown = document.body.innerText;
        return /\d+ documents/.test(shown) ? shown : null;
      }),
    );
    expect(await optionsOf(popup)).toEqual([]);
    expect(text).toMatch(/76 documents/);
  });
});

function optionsOf(popup: Page): Promise<string[]> {
  return popup.$$eval('[role=option]', (options) =>
    options.map((option) => (option as HTMLElement).innerText),
  );
}
