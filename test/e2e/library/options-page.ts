/** The library section of the options page, by what a reader does there. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { poll } from '../../browsers/poll.ts';

/** Files by name, as a reader chooses them with the picker; answers what the page then says. */
export async function importFiles(
  page: Page,
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-import-'));
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(folder, basename(name));
    writeFileSync(path, content);
    return path;
  });
  const picker = await page.waitForSelector('input[data-picks=files]');
  await page.$$eval('#library [role=alert]', (alerts) => {
    for (const alert of alerts) (alert as HTMLElement).dataset['old'] = '';
  });
  await (picker as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(
    ...paths,
  );
  return poll('the report of the import', async () => {
    const isBusy = await page.evaluate(() => !!document.querySelector('#library progress'));
    const report = await reportOf(page, ':not([data-old])');
    return !isBusy && report !== '' ? report : null;
  });
}

/** What stands in the section's alerts, or those of them that a selector fits. */
export function reportOf(page: Page, which = ''): Promise<string> {
  return page.$$eval(`#library [role=alert]${which}`, (alerts) =>
    alerts.map((alert) => (alert as HTMLElement).innerText).join('\n'),
  );
}

/** Presses a button by its words, within the pack of a title or anywhere. */
export async function press(page: Page, words: string, pack?: string): Promise<void> {
  await poll(`the button "${words}"`, () =>
    page.evaluate(
      (text, title) => {
        const within = title
          ? [...document.querySelectorAll('.pack')].find((item) =>
              item.querySelector('h4')?.textContent?.includes(title),
            )
          : document;
        const buttons = [...(within?.querySelectorAll('button, label') ?? [])] as HTMLElement[];
        const button = buttons.find((one) => one.innerText.split('\n')[0]!.trim().startsWith(text));
        button?.click();
        return !!button;
      },
      words,
      pack ?? '',
    ),
  );
}

/** The titles of the packs, in their order. */
export function packTitles(page: Page): Promise<string[]> {
  return page.$$eval('.pack h4', (titles) => titles.map(({ textContent }) => textContent ?? ''));
}

/** Every source file of every own pack, as `pack/path: text`, read from the database itself. */
export function ownFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error!));
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'library')) return [];
    const db = await settled(indexedDB.open('library'));
    const transaction = db.transaction(['packs', 'files']);
    const packs = await settled(transaction.objectStore('packs').getAll());
    const lines: string[] = [];
    for (const { entry, files } of packs) {
      for (const [path, key] of files) {
        lines.push(
          `${entry.id}/${path}: ${await settled(transaction.objectStore('files').get(key))}`,
        );
      }
    }
    db.close();
    return lines.sort();
  });
}

/** The file that the button for the export gives, caught on its way to the disk. */
export async function exportedZip(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => Object.assign(globalThis, { caught: reader.result }));
      reader.readAsBinaryString(blob);
      return make(blob);
    };
  });
  await press(page, 'Export the library');
  const text = await poll('the export', () =>
    page.evaluate(() => (globalThis as { caught?: string }).caught ?? null),
  );
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** All that the extension keeps in the browser; what is empty is left out. */
export async function whatIsKept(page: Page): Promise<Record<string, unknown>> {
  const kept = await page.evaluate(async () => {
    const { isStarted: _, ...session } = await chrome.storage.session.get();
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      files,
      local: Object.keys(await chrome.storage.local.get()),
      session: Object.keys(session),
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      sitesOff: scripts.flatMap(({ excludeMatches = [] }) => excludeMatches),
      pageStorage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      badge: [...(await chrome.action.getBadgeText({}))],
    };
  });
  return Object.fromEntries(Object.entries(kept).filter(([, of]) => of.length > 0));
}

/** Presses the button for it, and again when asked. */
export async function eraseEverything(page: Page): Promise<void> {
  await press(page, 'Erase everything');
  await press(page, 'Erase it for good');
  await poll('the word that it is done', () =>
    page.evaluate((text) => document.body.innerText.includes(text), 'Everything is erased.'),
  );
}
