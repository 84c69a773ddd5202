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
