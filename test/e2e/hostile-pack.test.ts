/** A pack whose every text tries something: packs are data, and what they say is text. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPack } from '../../data/build/build.ts';
import { writePack } from '../../data/pack/write.ts';
import { collectErrors } from '../browsers/console.ts';
import { poll } from '../browsers/poll.ts';
import { importFiles, press } from './library/options-page.ts';
import { VALLEY } from './library/valley.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const MARKUP = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
/** Overrides that turn a line round, letters that nobody sees, a tower of marks. */
const UNSEEN = `\u202e\u2066\u200b\u{e0041}a${'\u0301'.repeat(60)}`;

/** Made past the checks of the build, as an attacker makes it. */
function hostilePack(): Uint8Array {
  const files = Object.entries(VALLEY).map(([path, text]) => ({
    path: path.replace('valley/', ''),
    text,
  }));
  const { content } = buildPack(files, { id: 'valley', title: `Hostile ${MARKUP}${UNSEEN}` });
  return writePack({
    ...content!,
    documents: content!.documents.map((document) => ({
      ...document,
      title: `Title ${MARKUP}${UNSEEN}`,
      publisher: `Publisher ${MARKUP}${UNSEEN}`,
      credits: `Credits ${MARKUP}${UNSEEN}`,
      url: 'javascript:globalThis.ran=1',
    })),
    entities: content!.entities.map((entity) => ({
      ...entity,
      name: `${entity.name} ${MARKUP}${UNSEEN}`,
      label: `Label ${MARKUP}${UNSEEN}`,
    })),
  });
}

describe.each(BROWSERS)('a hostile pack in %s', (name) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await setStage(name);
    options = await stage.opened.openExtensionPage('options.html');
    await importFiles(options, { 'hostile.pack': hostilePack() });
    await poll('the pack', () => options.evaluate(() => !!document.querySelector('.pack + .pack')));
  });
  afterAll(() => stage.close());

  /** What stands on a page, and whatever of it is more than text. */
  const look = (page: Page) =>
    page.evaluate(() => ({
      text: document.body.innerText,
      elements: document.querySelectorAll('img, script:not([src]), iframe, object').length,
      links: [...document.querySelectorAll('a[href]')]
        .map((link) => new URL((link as HTMLAnchorElement).href).protocol)
        .filter((protocol) => !/^(?:https?|chrome-extension|moz-extension):$/.test(protocol)),
      ran: 'ran' in globalThis,
    }));
  const expectText = async (page: Page, said: string) => {
    const { text, ...more } = await poll(`"${said}"`, async () => {
      const found = await look(page);
      return found.text.includes(said) ? found : null;
    });
    expect(text).toContain('<img src=x');
    expect(text).not.toMatch(/[\u200b\u202e\u2066\u{e0041}]|\u0301{9}/u);
    expect(more).toEqual({ elements: 0, links: [], ran: false });
  };

  test('is text in the list of packs, and in what it holds', async () => {
    const errors = collectErrors(options);
    await options.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.pack details'))
        details.open = true;
    });

    await expectText(options, 'Title <img');
    await press(options, 'Mark its names on pages', 'Hostile');
    expect(errors).toEqual([]);
  });

  test('is text among results and on its card, with no link but to the web', async () => {
    const popup = await stage.opened.openExtensionPage('popup.html');
    const errors = collectErrors(popup);
    await popup.keyboard.type('vilmar bridge');
    await expectText(popup, 'Vilmar Bridge');
    await popup.close();

    const card = await stage.opened.openExtensionPage('popup.html?name=vilmar-bridge');
    await expectText(card, 'carries the road');
    expect(errors).toEqual([]);
    await card.close();
  });

  test('is text in the reader', async () => {
    const reader = await stage.opened.openExtensionPage('reader.html?document=bridge&sentence=0');

    await expectText(reader, 'carries the road');
    await reader.close();
  });
});
