import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { poll } from '../browsers/poll.ts';
import { exportedZip, importFiles, ownFiles, press, reportOf } from './library/options-page.ts';
import { setStage } from './stage.ts';

const NOTES = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [
    `note-${at}.md`,
    `# Note ${at}\n\n${`Ana Tolentu crossed the Vilmar Bridge on day ${at}. `.repeat(40)}\n`,
  ]),
);

/** What befalls the database's files while the browser is closed. */
const DAMAGE: Record<string, (profile: string) => void> = {
  'a log with one bit flipped': (profile) => filesOf(profile, /\.log$/).forEach(flip),
  'every file cut to half': (profile) =>
    filesOf(profile, /^(?!LOCK$)/).forEach((file) =>
      truncateSync(file, Math.floor(statSync(file).size / 2)),
    ),
  'every file deleted': (profile) => filesOf(profile, /./).forEach((file) => rmSync(file)),
  'garbage in its manifest': (profile) =>
    filesOf(profile, /MANIFEST|CURRENT/).forEach((file) => writeFileSync(file, 'garbage')),
  'its packs deleted': (profile) =>
    folders(profile, /\.blob$/).forEach((folder) => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }),
};

test.each(Object.keys(DAMAGE))(
  '%s: the loss is noticed or there is none, and one press brings all back',
  async (kind) => {
    const profile = mkdtempSync(join(tmpdir(), 'backgrounder-damage-'));
    try {
      const before = await inBrowser(profile, async (page) => {
        await importFiles(page, NOTES);
        return ownFiles(page);
      });
      expect(before).toHaveLength(31);

      DAMAGE[kind]!(profile);

      const { told, after, found } = await inBrowser(profile, async (page) => {
        await poll('the packs', () => page.evaluate(() => !!document.querySelector('.pack')));
        const loss = await poll('whether something is lost', async () => {
          const report = await reportOf(page);
          if (report.includes('lost part of your library')) return 'lost';
          return (await isFound(page)) ? 'whole' : null;
        });
        if (loss === 'lost') await press(page, 'Repair');
        await poll('the library', () => isFound(page));
        await poll('no loss', async () => !(await reportOf(page)).includes('lost part'));
        return { told: loss, after: await ownFiles(page), found: await isFound(page) };
      });

      console.log(`${kind}: ${told}`);
      expect(after).toEqual(before);
      expect(found).toBe(true);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

test('a database that cannot even be made anew is said to be so, and the export still has all', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-damage-'));
  try {
    const before = await inBrowser(profile, async (page) => {
      await importFiles(page, NOTES);
      return ownFiles(page);
    });
    const folder = dirname(filesOf(profile, /^CURRENT$/)[0]!);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'not a folder');

    await inBrowser(profile, async (page) => {
      await poll('the loss', async () => (await reportOf(page)).includes('lost part'));
      await press(page, 'Repair');
      await poll('the reason', async () => (await reportOf(page)).includes('restart the browser'));
      const { 'library.json': manifest, ...files } = unzipSync(await exportedZip(page));
      const texts = Object.entries(files).map(([path, text]) => `${path}: ${strFromU8(text)}`);

      expect(manifest).toBeDefined();
      expect(texts.sort()).toEqual(before);
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function inBrowser<Value>(profile: string, work: (page: Page) => Promise<Value>) {
  const stage = await setStage('chromium', { profile });
  try {
    // Of a kept profile the browser may not have loaded the extension yet.
    const page = await poll('the options page', () =>
      stage.opened.openExtensionPage('options.html').catch(() => null),
    );
    return await work(page);
  } finally {
    await stage.close();
  }
}

/** Whether the notes are in the library that answers. */
async function isFound(page: Page): Promise<boolean> {
  const { statements } = await askFrom(page, 'search', { text: 'vilmar bridge', limit: 3 });
  return statements.some(({ text }) => text.includes('Vilmar Bridge'));
}

/** The files of IndexedDB whose name matches. */
function filesOf(profile: string, name: RegExp): string[] {
  return entriesOf(profile).filter((path) => statSync(path).isFile() && name.test(basename(path)));
}

function folders(profile: string, name: RegExp): string[] {
  return entriesOf(profile).filter(
    (path) => statSync(path).isDirectory() && name.test(basename(path)),
  );
}

function entriesOf(profile: string): string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => /IndexedDB/i.test(path) && /chrome-extension/.test(path))
    .map((path) => join(profile, path));
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length === 0) return;
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  writeFileSync(file, bytes);
}
