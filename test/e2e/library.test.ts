import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { readCard } from '../browsers/card.ts';
import { collectErrors } from '../browsers/console.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE } from './article.ts';
import { exportedZip, importFiles, ownFiles, packTitles, press } from './library/options-page.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const FACTBOOK = resolve(import.meta.dirname, '../../../shared/corpora/factbook');
const NOTE = `# The bridge of Vilmar

Ana Tolentu opened the Vilmar Bridge in May 2024. "It will last," Ana Tolentu said.

El Salvador paid for a third of it, President Nayib Bukele announced.
`;
const FOLDER = {
  'valley/entities.yaml':
    '- {id: vilmar-bridge, name: Vilmar Bridge, kind: facility, label: bridge over the Vil}\n' +
    '- {id: ana-tolentu, name: Ana Tolentu, kind: person}\n',
  'valley/documents/bridge.md':
    '---\ntitle: The bridge\npublisher: The Valley Paper\npublished: 2024-05\nlanguage: en\n---\n' +
    'The Vilmar Bridge carries the road to Opal. Ana Tolentu opened the Vilmar Bridge in May 2024.\n',
};
const VALLEY_URL = 'https://valley.example/world/traffic-in-the-valley';
const VALLEY_ARTICLE = ARTICLE.replace(
  '<p>',
  `<p>The Vilmar Bridge was closed for an hour on Sunday while Ana Tolentu crossed it on foot,
  followed by many people from the towns around it.</p><p>`,
);

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
      'valley.zip': zipSync(
        Object.fromEntries(Object.entries(FOLDER).map(([path, text]) => [path, strToU8(text)])),
      ),
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
    },
  );

  test('what is exported, erased and imported again is the same, byte for byte', async () => {
    const before = await ownFiles(options);
    expect(before.length).toBeGreaterThan(2);
    const zip = await exportedZip(options);

    await press(options, 'Erase everything');
    await press(options, 'Erase it for good');
    await poll('an empty library', async () => {
      const packs = await askFrom(options, 'listPacks', {});
      return packs.length === 1;
    });
    expect(await ownFiles(options)).toEqual([]);
    expect(await options.evaluate(() => chrome.storage.local.get())).toEqual({});

    await importFiles(options, { 'backgrounder-library.zip': zip });
    expect(await ownFiles(options)).toEqual(before);
  });
});

/** A folder's documents and entities as a zip with the folder in it. */
function zipOf(folder: string): Uint8Array {
  const paths = [
    'entities.yaml',
    ...readdirSync(`${folder}/documents`).map((name) => `documents/${name}`),
  ];
  return zipSync(
    Object.fromEntries(
      paths.map((path) => [`factbook/${path}`, readFileSync(`${folder}/${path}`)]),
    ),
  );
}
