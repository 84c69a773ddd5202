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
  const before = await reportOf(page);
  await (picker as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(
    ...paths,
  );
  return poll('the report of the import', async () => {
    const isBusy = await page.evaluate(() => !!document.querySelector('#library progress'));
    const report = await reportOf(page);
    return !isBusy && report !== '' && report !== before ? report : null;
  });
}

/** What stands in the section's alerts. */
export function reportOf(page: Page): Promise<string> {
  return page.$$eval('#library [role=alert]', (alerts) =>
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
