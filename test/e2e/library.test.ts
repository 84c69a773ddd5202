import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { readCard } from '../browsers/card.ts';
import { collectErrors } from '../browsers/console.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE } from './article.ts';
import {
  eraseEverything,
  exportedZip,
  importFiles,
  ownFiles,
  packTitles,
  press,
  whatIsKept,
} from './library/options-page.ts';
import { aPack, GORGE, inFolder, VALLEY, VALLEY_PARAGRAPH, zipped } from './library/valley.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const FACTBOOK = resolve(import.meta.dirname, '../../../shared/corpora/factbook');
const NOTE = `# The bridge of Vilmar

Ana Tolentu opened the Vilmar Bridge in May 2024. "It will last," Ana Tolentu said.

El Salvador paid for a third of it, President Nayib Bukele announced.
`;
const VALLEY_URL = 'https://valley.example/world/traffic-in-the-valley';
const VALLEY_ARTICLE = ARTICLE.replace('<p>', `${VALLEY_PARAGRAPH}<p>`);

describe.each(BROWSERS)('a library of her own in %s', (name) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await setStage(name, {
      answer: ({ href }) => (href === VALLEY_URL ? { body: VALLEY_ARTICLE } : null),
    });
    options = await stage.opened.openExtensionPage('options.html');
  });
  afterAll(() => stage.close());

  const markedWords = async () => {
    const page = await stage.visit(VALLEY_URL);
    const marks = await poll('marks', async () => {
      const found = await readMarks(page);
      return found.length > 0 ? found : null;
    });
    await page.close();
    return marks.map(({ text }) => text).join('|');
  };

  test('a note that is imported is searched and read at once', async () => {
    const errors = collectErrors(options);

    const report = await importFiles(options, { 'bridge.md': NOTE, 'empty.txt': '' });

    expect(report).toContain('1 document put in.');
    expect(report).toContain('empty.txt');
    const { statements } = await poll('results', async () => {
      const found = await askFrom(options, 'search', { text: 'vilmar bridge', limit: 5 });
      return found.statements.length > 0 ? found : null;
    });
    expect(statements[0]).toMatchObject({ publisher: 'My notes', title: 'The bridge of Vilmar' });
    expect(errors).toEqual([]);
  });

  test('a folder with entities becomes a pack whose names stay off pages until she says so', async () => {
    const report = await importFiles(options, {
      'valley.zip': zipped(VALLEY),
    });
    expect(report).toContain('“Valley” is in the library.');
    await poll('the pack in the list', async () => (await packTitles(options)).includes('Valley'));

    const request = { near: '', pageEntities: [], article: null };
    const card = await askFrom(options, 'getCard', { entity: 'vilmar-bridge', ...request });
    expect(card?.statements.length).toBeGreaterThan(0);
    expect(await markedWords()).not.toContain('Vilmar');
  });

  test('those names stand in the side panel, and their cards open there and not on the page', async () => {
    const article = await stage.visit(VALLEY_URL);
    await poll('marks', async () => (await readMarks(article)).length > 0);
    const panel = await stage.opened.openExtensionPage('sidepanel.html');
    const rows = await poll('the names', () =>
      panel.$$eval('.names .row', (all) => {
        const texts = all.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' '));
        return texts.some((text) => text.includes('Vilmar')) ? texts : null;
      }),
    );

    expect(rows.filter((row) => row.endsWith('not marked'))).toEqual([
      expect.stringContaining('Ana Tolentu'),
      expect.stringContaining('Vilmar Bridge'),
    ]);
    await panel.$$eval('.names .go', (all) =>
      (all as HTMLElement[]).find((each) => each.innerText.includes('Vilmar'))!.click(),
    );
    const card = await panel.waitForSelector('.card .said');
    expect(await card!.evaluate((said) => said.textContent)).toContain('Vilmar Bridge');
    await article.bringToFront();
    expect(await readCard(article)).toBeNull();
    expect(await article.evaluate(() => document.documentElement.outerHTML)).not.toContain('Opal');
    await panel.close();
    await article.close();
    await options.bringToFront();
  });

  test('they are marked once she says so', async () => {
    await press(options, 'Mark its names on pages', 'Valley');
    await poll('the choice', async () => {
      const packs = await askFrom(options, 'listPacks', {});
      return packs.some(({ id, isMarked }) => id === 'valley' && isMarked);
    });
    expect(await markedWords()).toContain('Vilmar Bridge');
  });

  test('packs are put in order and switched off', async () => {
    const idsOf = async () => (await askFrom(options, 'listPacks', {})).map(({ id }) => id);
    const request = { near: '', pageEntities: [], article: null };
    const card = () => askFrom(options, 'getCard', { entity: 'vilmar-bridge', ...request });

    expect(await idsOf()).toEqual(['bundled', 'own', 'valley']);
    for (const place of [1, 0]) {
      await press(options, 'Move up', 'Valley');
      await poll('its place', async () => (await packTitles(options))[place] === 'Valley');
      expect((await idsOf())[place]).toBe('valley');
    }
    await press(options, 'Use this pack', 'Valley');
    await poll('no card', async () => (await card()) === null);
    await press(options, 'Use this pack', 'Valley');
    await poll('the card', card);
  });

  test.skipIf(!existsSync(FACTBOOK))(
    'the Factbook of 254 countries is imported, and its El Salvador shares the bundled card',
    async () => {
      const report = await importFiles(options, { 'factbook.zip': zipOf(FACTBOOK) });
      expect(report).toContain('“Factbook” is in the library.');

      const packs = await askFrom(options, 'listPacks', {});
      expect(packs.find(({ id }) => id === 'factbook')).toMatchObject({
        ...{ documents: 254, entities: 254, isOn: true, isMarked: false },
      });
      const request = { near: '', pageEntities: [], article: null };
      const card = await askFrom(options, 'getCard', { entity: 'el-salvador', ...request });
      expect(card?.sources?.map(({ entity }) => entity)).toEqual([
        'bundled/el-salvador',
        'factbook/es',
      ]);
      const publishers = new Set(card?.statements.map(({ publisher }) => publisher));
      expect(publishers).toContain('Central Intelligence Agency');
      expect(publishers.size).toBeGreaterThan(3);

      await askFrom(options, 'setParted', { source: 'factbook/es', on: true });
      expect(
        (await askFrom(options, 'getCard', { entity: 'el-salvador', ...request }))?.sources,
      ).toBe(undefined);
      await press(options, 'Put back');
      await poll('one card again', async () => {
        const joined = await askFrom(options, 'getCard', { entity: 'el-salvador', ...request });
        return joined?.sources?.length === 2;
      });
    },
  );

  test('what is exported, erased to the last trace and imported again is the same, byte for byte and card for card', async () => {
    const before = await ownFiles(options);
    expect(before.length).toBeGreaterThan(2);
    expect(before.join('\n')).toContain('valley/topics.yaml: - topic: The road to Opal');
    const zip = await exportedZip(options);

    await askFrom(options, 'setKnown', { entity: 'cecot', on: true });
    await askFrom(options, 'setSite', { host: 'paused.example', on: false });
    const cards = await cardsOf(options);
    expect(Object.keys(await whatIsKept(options))).toEqual(
      expect.arrayContaining(['databases', 'files', 'local', 'sitesOff']),
    );

    await eraseEverything(options);
    expect(await askFrom(options, 'listPacks', {})).toHaveLength(1);
    await poll('nothing left', async () => {
      const kept = Object.keys(await whatIsKept(options));
      return kept.length === 0 || (console.log('kept:', kept), null);
    });

    await importFiles(options, { 'backgrounder-library.zip': zip });
    expect(await ownFiles(options)).toEqual(before);
    expect(await cardsOf(options)).toEqual(cards);
  });

  test('a pack file or a folder takes the place of nothing that only is called like it', async () => {
    const before = await ownFiles(options);

    await importFiles(options, { 'own.pack': aPack('own'), 'atlas.pack': aPack('atlas') });
    await importFiles(options, { 'folder.zip': zipped(inFolder('atlas')) });

    const packs = await askFrom(options, 'listPacks', {});
    expect(packs.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
      expect.arrayContaining(['own own', 'own-2 file', 'atlas file', 'atlas-2 own']),
    );
    expect(await ownFiles(options)).toEqual(expect.arrayContaining(before));
  });

  test('a document of a folder goes with what rests on it', async () => {
    await importFiles(options, { 'gorge.zip': zipped(GORGE) });
    const documents = async () =>
      (await askFrom(options, 'getPackContents', { pack: 'gorge' }))?.documents.map(({ id }) => id);
    expect(await documents()).toEqual(['bridge', 'more']);

    await options.$$eval('.pack details', (all) => {
      for (const details of all) details.open = true;
    });
    const remove = () =>
      options.$$eval('.pack li', (items) => {
        const item = items.find(({ innerText }) => innerText.startsWith('The bridge in the gorge'));
        item?.querySelector('button')?.click();
        return !!item;
      });
    await poll('the first press', remove);
    await poll('the second', remove);
    await poll('its going', async () => (await documents())?.join() === 'more');
  });
});

/** What the library says of some entities of hers, and of one that a pack of hers shares. */
function cardsOf(page: Page) {
  const request = { near: '', pageEntities: [], article: null };
  const entities = ['vilmar-bridge', 'ana-tolentu', 'el-salvador'];
  return Promise.all(entities.map((entity) => askFrom(page, 'getCard', { entity, ...request })));
}

/** A folder's documents and entities as a zip with the folder in it. */
function zipOf(folder: string): Uint8Array {
  const paths = [
    'entities.yaml',
    ...readdirSync(`${folder}/documents`).map((name) => `documents/${name}`),
  ];
  return zipped(
    Object.fromEntries(
      paths.map((path) => [`factbook/${path}`, readFileSync(`${folder}/${path}`)]),
    ),
  );
}
