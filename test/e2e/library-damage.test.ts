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
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { poll } from '../browsers/poll.ts';
import { importFiles, ownFiles, press, reportOf } from './library/options-page.ts';
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
  'tables with one bit flipped': (profile) => filesOf(profile, /\.ldb$/).forEach(flip),
  'every file cut to half': (profile) =>
    filesOf(profile, /^(?!LOCK$)/).forEach((file) => truncateSync(file, statSync(file).size / 2)),
  'every file deleted': (profile) => filesOf(profile, /./).forEach((file) => rmSync(file)),
  'garbage in its manifest': (profile) =>
    filesOf(profile, /MANIFEST|CURRENT/).forEach((file) => writeFileSync(file, 'garbage')),
  'a file in the place of its folder': (profile) => {
    const folder = dirname(filesOf(profile, /^CURRENT$/)[0]!);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'not a folder');
  },
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

async function inBrowser<Value>(profile: string, work: (page: Page) => Promise<Value>) {
  const stage = await setStage('chromium', { profile });
  try {
    return await work(await stage.opened.openExtensionPage('options.html'));
  } finally {
    await stage.close();
  }
}

/** Whether the notes are in the library that answers. */
async function isFound(page: Page): Promise<boolean> {
  const { statements } = await askFrom(page, 'search', { text: 'vilmar bridge', limit: 3 });
  return statements.length > 0;
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
