/** How the next edition of a subscription comes: asked for, by schedule, from two windows at once. */

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { poll } from '../browsers/poll.ts';
import type { PageAnswer } from '../browsers/serve.ts';
import { runPack } from '../unit/cli/run-pack.ts';
import { packTitles, press } from './library/options-page.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const HOST = 'https://packs.example';
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-news-'));
let answers: string[] = [];

/** A host like others: it names what it has by an ETag, and says when that is what one has already. */
function answer(
  { origin, pathname }: URL,
  { 'if-none-match': known }: { 'if-none-match'?: string | undefined },
): PageAnswer | null {
  const file = join(folder, 'web', pathname);
  if (origin !== HOST || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const bytes = new Uint8Array(readFileSync(file));
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=60', etag };
  const isKnown = known === etag;
  answers.push(`${pathname.replace(/[\da-f]{16,}/, 'HASH')} ${isKnown ? 304 : 200}`);
  if (isKnown) return { body: '', status: 304, headers };
  return { body: bytes, type: 'application/octet-stream', headers };
}

function publish(opened: number): void {
  const source = join(folder, 'valley');
  mkdirSync(join(source, 'documents'), { recursive: true });
  const entities = '- {id: vilmar-bridge, name: Vilmar Bridge, kind: facility}\n';
  writeFileSync(join(source, 'entities.yaml'), entities);
  const head = '---\ntitle: The bridge\npublisher: The Valley Paper\nlanguage: en\n---\n';
  const text = `${head}The Vilmar Bridge was opened in ${opened}.\n`;
  writeFileSync(join(source, 'documents/bridge.md'), text);
  rmSync(join(folder, 'web'), { recursive: true, force: true });
  mkdirSync(join(folder, 'web'));
  const { status, err } = runPack(['publish', source, join(folder, 'web')]);
  if (status !== 0) throw new Error(err);
}

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(BROWSERS)('news of a subscription in %s', (name) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    publish(2020);
    stage = await setStage(name, { answer, mode: 'store', mayAsk: HOST });
    options = await stage.opened.openExtensionPage('options.html');
    await (await options.waitForSelector('.subscribe input'))!.type('packs.example');
    await press(options, 'Look at it');
    await press(options, 'Subscribe');
    await poll('the first look', async () => (await lastLook()).includes('valley'));
    await poll('the pack', async () => (await packTitles(options)).includes('Valley'));
  });
  afterAll(() => stage.close());

  const isSaid = async (year: number) => {
    const card = await askFrom(options, 'getCard', {
      ...{ entity: 'vilmar-bridge', near: '', pageEntities: [], article: null },
    });
    return card?.statements.some(({ text }) => text.includes(String(year))) ?? false;
  };
  const lastLook = () =>
    options.evaluate(async () => JSON.stringify(await chrome.storage.local.get('subscriptions')));

  test('that is none costs one question, answered by its ETag', async () => {
    const before = await lastLook();
    answers = [];

    await press(options, 'Look for news now', 'Valley');

    await poll('the look', async () => (await lastLook()) !== before);
    // Chromium keeps nothing that came under the test's own certificate: there it has no ETag to ask by.
    expect(answers).toEqual([`/pack.json ${name === 'firefox' ? 304 : 200}`]);
  });

  test('comes by itself, once a day', async () => {
    publish(2021);
    const alarm = await options.evaluate(() => chrome.alarms.get('update-subscriptions'));
    expect(alarm?.periodInMinutes).toBe(24 * 60);

    // The day's alarm, now.
    await options.evaluate(() =>
      chrome.alarms.create('update-subscriptions', { when: Date.now() + 50 }),
    );

    await poll('the new edition', () => isSaid(2021));
  });

  test('asked for in two windows at once is fetched once and there in both', async () => {
    const other = await stage.opened.openExtensionPage('options.html');
    await poll('the packs', async () => (await packTitles(other)).includes('Valley'));
    publish(2022);
    answers = [];

    await Promise.all([options, other].map((page) => press(page, 'Look for news now', 'Valley')));

    await poll('the new edition', () => isSaid(2022));
    await poll(
      'both looks',
      async () => answers.filter((one) => one.startsWith('/pack.json')).length >= 2,
    );
    expect(answers.filter((one) => one.endsWith('.pack 200'))).toHaveLength(1);
    const packs = await askFrom(other, 'listPacks', {});
    expect(packs.map(({ id }) => id)).toEqual(['bundled', 'valley']);
    await other.close();
  });
});
