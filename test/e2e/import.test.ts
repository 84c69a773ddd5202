/** What comes into the library from files: every kind, hundreds at once, and every way to be wrong. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_IMPORT_FILES } from '../../data/limits/import.ts';
import { askFrom } from '../browsers/ask.ts';
import { poll } from '../browsers/poll.ts';
import { aBook } from './library/a-book.ts';
import { dropFiles } from './library/drop.ts';
import { importFiles, ownFiles, packTitles, press, reportOf } from './library/options-page.ts';
import { hugeZip, VALLEY, zipped } from './library/valley.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const SENTENCE = 'Ana Tolentu crossed the Vilmar Bridge with the others on a cold morning. ';
const PROSE = SENTENCE.repeat(12);
const webPage = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav>Home</nav><article><h1>${title}</h1><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** One file of every kind, with the title that it shall have. */
const KINDS: Record<string, [content: string | Uint8Array, title: string]> = {
  'own.md': [
    '---\ntitle: With front matter\npublisher: Opal Times\n---\n\nA.\n',
    'With front matter',
  ],
  'bare.md': [`# Without front matter\n\n${PROSE}1`, 'Without front matter'],
  'plain.txt': [`A text file\n\n${PROSE}2`, 'A text file'],
  'page.html': [webPage('A saved page'), 'A saved page'],
  'data.json': [JSON.stringify({ title: 'A record', text: `${PROSE}3` }), 'A record'],
  'book.epub': [aBook('A book', `${PROSE}4`), 'A book: The chapter'],
  'windows.txt': [
    new Uint8Array(Buffer.from('Café São Paulo\n\nDéjà vu.', 'latin1')),
    'Café São Paulo',
  ],
  'notepad.txt': [utf16(`Wide letters\n\n${PROSE}5`), 'Wide letters'],
  'more.zip': [zipped({ 'inner/zipped.md': `# In a zip\n\n${PROSE}6` }), 'In a zip'],
};

describe.each(BROWSERS)('importing in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-files-'));
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await setStage(name);
    options = await stage.opened.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  const titlesIn = async () => {
    const contents = await askFrom(options, 'getPackContents', { pack: 'own' });
    return contents?.documents.map(({ title }) => title).sort() ?? [];
  };
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    return join(folder, path);
  };

  test('takes every kind of file by the picker', async () => {
    const files = Object.entries(KINDS).map(([path, [content]]) => [path, content]);

    const report = await importFiles(options, Object.fromEntries(files));

    expect(report).toContain('9 documents put in.');
    expect(await titlesIn()).toEqual(
      Object.values(KINDS)
        .map(([, title]) => title)
        .sort(),
    );
  });

  test('knows what it has already', async () => {
    const report = await importFiles(options, {
      'again.md': KINDS['bare.md']![0],
      'own.md': '---\ntitle: With front matter\npublisher: Opal Times\n---\n\nB.\n',
    });

    expect(report).toMatch(/1 document renewed\..*1 was there already\./);
    expect(await titlesIn()).toHaveLength(9);
  });

  // Only Chromium lets a driver drop files.
  test.skipIf(name === 'firefox')('takes folders and files that are dropped', async () => {
    for (const [path, text] of Object.entries(VALLEY)) write(path, text);
    write('loose/deep/er/note.md', `# Dropped far down\n\n${PROSE}7`);
    write('loose/.hidden/secret.md', '# Secret');

    await dropFiles(
      options,
      '.import',
      ['valley', 'loose'].map((path) => join(folder, path)),
    );

    await poll('the pack', async () => (await packTitles(options)).includes('Valley'));
    const titles = await poll('the note', async () => {
      const all = await titlesIn();
      return all.includes('Dropped far down') ? all : null;
    });
    expect(titles).not.toContain('Secret');
  });

  test('of hundreds says how far it is, stops on demand, and then has changed nothing', async () => {
    const many = zipped(
      Object.fromEntries(
        Array.from({ length: 800 }, (_, at) => [`${at}.md`, `# Note ${at}\n\n${SENTENCE}${at}`]),
      ),
    );
    const before = await ownFiles(options);
    const status = watchStatus(options);
    const stopped = importFiles(options, { 'many.zip': many });
    await poll('some progress', async () => (await status()).some((line) => /of 800/.test(line)));
    await press(options, 'Stop');
    expect(await stopped).toContain('Stopped');
    expect(await ownFiles(options)).toEqual(before);

    expect(await importFiles(options, { 'many.zip': many })).toContain('800 documents put in.');
    expect(await titlesIn()).toHaveLength(500);
    expect((await ownFiles(options)).length).toBe(before.length + 800);
  });

  test('each fault ends in its own words, one does not hinder the others, and nothing is lost', async () => {
    const before = await ownFiles(options);
    const pack = await bundledPack(options);
    const newer = pack.slice();
    new DataView(newer.buffer).setUint32(8, 99, true);
    const flipped = pack.slice();
    flipped[pack.length - 5000]! ^= 0xff;
    const zip = zipped({ 'a.md': `# A\n\n${PROSE}` });
    const faults: Record<string, [content: string | Uint8Array, words: RegExp]> = {
      'empty.md': ['', /no text in it/],
      'picture.md': [new Uint8Array(3000).map((_, at) => at % 7), /is no text/],
      'film.mp4': ['....', /kind of file is not read/],
      'large.txt': ['x'.repeat(10_000_001), /Larger than 10 MB/],
      'bomb.zip': [
        zipSync({ 'a.txt': new Uint8Array(60_000_000) }, { level: 9 }),
        /unpacks to far more/,
      ],
      'zips.zip': [zipped({ 'inner.zip': zip }), /zip inside a zip/],
      'half.zip': [zip.slice(0, zip.length / 2), /end of the zip is missing/],
      'nothing.zip': [zipped({}), /no file in the zip/],
      'many.zip': [hugeZip(100_000), /More than 10000 files/],
      'half.pack': [pack.slice(0, pack.length / 2), /end of the pack is missing/],
      'flipped.pack': [flipped, /pack is damaged/],
      'newer.pack': [newer, /newer Backgrounder/],
      'signin.pack': ['<!doctype html><p>Please sign in', /web page and not a pack/],
      'none.pack': ['something else', /no pack of Backgrounder/],
      'broken.json': ['{"text": "never ends', /JSON cannot be read/],
      'strange.json': ['{"colour": "red"}', /no text under a name/],
      'deep.json': ['['.repeat(100_000), /Nested deeper than 64/],
      'frame.html': ['<!doctype html><title>x</title><nav>Home</nav>', /no running text/],
      'broken.epub': [zipped({ mimetype: 'application/epub+zip' }), /book cannot be read/],
      'wrong.zip': [
        zipped({
          'wrong.zip/entities.yaml': '- {id: x, kind: dragon}',
          'wrong.zip/documents/a.md': VALLEY['valley/documents/bridge.md'],
        }),
        /entities\.yaml:1/,
      ],
    };
    const files = Object.entries(faults).map(([path, [content]]) => [path, content]);
    const good = { 'good.md': `# Good among bad\n\n${PROSE} Yes.` };

    const report = await importFiles(options, { ...Object.fromEntries(files), ...good });

    expect(report).toContain('1 document put in.');
    const lines = await options.$$eval('.refused .item', (items) =>
      items.map((item) => (item as HTMLElement).innerText.replace(/\s+/g, ' ')),
    );
    for (const [path, [, words]] of Object.entries(faults)) {
      const line = lines.find((one) => one.startsWith(path));
      expect(line, path).toMatch(words);
    }
    expect(lines).toHaveLength(Object.keys(faults).length);
    expect(new Set(lines.map((line) => line.replace(/^\S+/, ''))).size).toBe(lines.length);
    const after = await ownFiles(options);
    expect(after.filter((file) => before.includes(file))).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  test.skipIf(name === 'firefox')(
    'a folder of 100,000 files is refused, not gone through',
    async () => {
      mkdirSync(join(folder, 'huge'));
      for (let at = 0; at < 100_000; at++) writeFileSync(join(folder, `huge/${at}.txt`), '');
      const before = await ownFiles(options);

      await dropFiles(options, '.import', [join(folder, 'huge')]);

      const words = `More than ${MAX_IMPORT_FILES} files`;
      await poll('the refusal', async () => (await reportOf(options)).includes(words), 60_000);
      expect(await ownFiles(options)).toEqual(before);
    },
  );

  test('two windows that import at once both get in', async () => {
    const other = await stage.opened.openExtensionPage('options.html');
    const [count] = [(await ownFiles(options)).length];

    await Promise.all([
      importFiles(options, { 'one.md': `# From one\n\n${PROSE} One.` }),
      importFiles(other, { 'two.md': `# From two\n\n${PROSE} Two.` }),
    ]);

    const after = (await ownFiles(options)).join('\n');
    expect(after).toContain('From one');
    expect(after).toContain('From two');
    expect(await ownFiles(options)).toHaveLength(count + 2);
    await other.close();
  });
});

/** Every line that the section's status says from now on. */
function watchStatus(page: Page): () => Promise<string[]> {
  const began = page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('.import [role=status]')!;
    const note = () => said.push(status.textContent ?? '');
    new MutationObserver(note).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { said });
  });
  return async () => {
    await began;
    return page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  };
}

async function bundledPack(page: Page): Promise<Uint8Array> {
  const text = await page.evaluate(async () => {
    const bytes = new Uint8Array(await (await fetch('/packs/bundled.pack')).arrayBuffer());
    let letters = '';
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return letters;
  });
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
