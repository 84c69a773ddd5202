import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { poll } from '../browsers/poll.ts';
import type { PageAnswer } from '../browsers/serve.ts';
import { runPack } from '../unit/cli/run-pack.ts';
import { packTitles, press, whatIsKept } from './library/options-page.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const HOST = 'https://packs.example';
const OPEN: Record<string, string> = { 'access-control-allow-origin': '*' };
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-subscription-'));
const noPage = { near: '', pageEntities: [], article: null };

/** What the publisher's host does, changed by each test. */
const host: { headers: Record<string, string>; instead: (path: string) => PageAnswer | null } = {
  headers: OPEN,
  instead: () => null,
};

function answer({ origin, pathname }: URL): PageAnswer | null {
  if (origin !== HOST) return null;
  const other = host.instead(pathname);
  if (other) return { headers: host.headers, ...other };
  const file = join(folder, 'web', pathname);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const type = pathname.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return { body: new Uint8Array(readFileSync(file)), type, headers: host.headers };
}

function publishValley(opened: number): void {
  const source = join(folder, 'valley');
  mkdirSync(join(source, 'documents'), { recursive: true });
  writeFileSync(
    join(source, 'entities.yaml'),
    '- {id: vilmar-bridge, name: Vilmar Bridge, kind: facility, label: bridge over the Vil}\n',
  );
  writeFileSync(
    join(source, 'documents/bridge.md'),
    `---\ntitle: The bridge\npublisher: The Valley Paper\nlanguage: en\n---\nThe Vilmar Bridge was opened in ${opened}.\n`,
  );
  publish(source, 'valley', '--publisher', 'Valley Library', '--licence', 'CC BY 4.0');
}

/** So many that a shard holds a part of them only. */
function publishStations(): void {
  const source = join(folder, 'stations');
  mkdirSync(join(source, 'documents'), { recursive: true });
  const names = Array.from({ length: 500 }, (_, at) => `Orvela Station ${at}`);
  const entities = names.map((name, at) => `- {id: orvela-${at}, name: ${name}, kind: facility}\n`);
  writeFileSync(join(source, 'entities.yaml'), entities.join(''));
  for (const [at, name] of names.entries())
    writeFileSync(
      join(source, `documents/report-${at}.md`),
      `---\ntitle: Report ${at}\npublisher: Orvela Gazette\nlanguage: en\n---\n${name} has ${at + 2} platforms.\n`,
    );
  publish(source, 'stations', '--shards', 'always');
}

function publish(source: string, name: string, ...options: readonly string[]): void {
  const out = join(folder, 'web', name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { status, err } = runPack(['publish', source, out, ...options]);
  if (status !== 0) throw new Error(err);
}

beforeAll(publishStations);
afterAll(() => rmSync(folder, { recursive: true }));

// The build for the store: it holds no host's permission, so that CORS decides as for a reader.
describe.each(BROWSERS)('a subscription in %s', (name) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    publishValley(2024);
    stage = await setStage(name, { answer, mode: 'store', mayAsk: HOST });
    options = await stage.opened.openExtensionPage('options.html');
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    host.headers = OPEN;
    host.instead = () => null;
  });

  const textOf = (selector: string) =>
    options.$$eval(selector, (all) => all.map((one) => (one as HTMLElement).innerText).join('\n'));
  const lookAt = async (address: string) => {
    const field = (await options.waitForSelector('.subscribe input'))!;
    await field.evaluate((input) => ((input as HTMLInputElement).value = ''));
    await field.type(address);
    await press(options, 'Look at it');
  };
  const offerText = () => poll('the offer', async () => (await textOf('.offer')) || null);
  const alertText = () =>
    poll('the alert', async () => (await textOf('.subscribe [role=alert]')) || null);
  const cardOf = (entity: string) => askFrom(options, 'getCard', { entity, ...noPage });
  const packText = () => textOf('.packs');

  test('shows what a pack covers before it is taken, and takes nothing on no', async () => {
    await lookAt(`${HOST}/valley/`);

    const offer = await offerText();
    for (const said of [
      'Valley Library',
      'packs.example',
      'CC BY 4.0',
      '1 document, 1 statement, 1 name',
    ])
      expect(offer).toContain(said);
    await press(options, 'Cancel');
    expect(await packTitles(options)).toHaveLength(1);
    expect(await cardOf('vilmar-bridge')).toBeNull();
  });

  test('is taken, and its names are known', async () => {
    await lookAt(`${HOST}/valley/pack.json`);
    await offerText();
    await press(options, 'Subscribe');

    await poll('the pack', async () => (await packTitles(options)).includes('Valley'));
    const card = await poll('the card', () => cardOf('vilmar-bridge'));
    expect(card.statements.map(({ text }) => text)).toEqual([
      'The Vilmar Bridge was opened in 2024.',
    ]);
    const cookies = stage.server.requests.filter(
      ({ headers }) => headers.cookie ?? headers.referer,
    );
    expect(cookies).toEqual([]);
  });

  test('brings its next edition', async () => {
    publishValley(2019);

    await press(options, 'Look for news now', 'Valley');

    const texts = await poll('the new edition', async () => {
      const card = await cardOf('vilmar-bridge');
      return card?.statements.some(({ text }) => text.includes('2019')) ? card.statements : null;
    });
    expect(texts).toHaveLength(1);
  });

  test.each<[string, (path: string) => PageAnswer | null, string]>([
    ['a page instead of the pack', () => ({ body: '<!doctype html><p>Sign in' }), 'web page'],
    ['a file that is gone', () => ({ body: 'gone', type: 'text/plain', status: 404 }), '404'],
    [
      'a pack other than the manifest says',
      (path) =>
        path.endsWith('.pack') ? { body: new Uint8Array(readValleyPack().length) } : changed(),
      'hash',
    ],
    [
      'half a pack',
      (path) => (path.endsWith('.pack') ? { body: readValleyPack().slice(0, 900) } : changed()),
      'broke off',
    ],
    ['a manifest of a newer version', () => changed({ version: 99 }), 'newer Backgrounder'],
    ['a manifest of an earlier form', () => changed({ version: 1 }), 'no longer read'],
    ['something else', () => ({ body: '{"name": "x"}', type: 'application/json' }), 'no pack'],
  ])('keeps the last good edition when the host sends %s', async (_, instead, said) => {
    host.instead = instead;

    await press(options, 'Look for news now', 'Valley');

    const text = await poll('the failure', async () => {
      const shown = await packText();
      return shown.includes(said) ? shown : null;
    });
    expect(text).toContain('The last good edition stays.');
    expect((await cardOf('vilmar-bridge'))?.statements[0]?.text).toContain('2019');
  });

  test('says so when the host lets no extension read', async () => {
    host.headers = {};

    await lookAt(`${HOST}/stations/`);

    expect(await alertText()).toContain('Download the pack and import the file');
  });

  test('refuses what is no https address', async () => {
    await lookAt('http://packs.example/valley/');

    expect(await alertText()).toContain('https');
  });

  test('fetches the shard of an entity when its card opens, once, and names no more than the shard', async () => {
    await lookAt(`${HOST}/stations/`);
    expect(await offerText()).toMatch(/at least 100/);
    await press(options, 'Subscribe');
    await poll('the pack', async () => (await packTitles(options)).includes('Stations'));
    stage.server.requests.length = 0;

    const card = await cardOf('orvela-77');

    expect(card?.statements.map(({ text }) => text)).toEqual([
      'Orvela Station 77 has 79 platforms.',
    ]);
    const shard = [
      expect.stringMatching(/^https:\/\/packs\.example\/stations\/entities\/[0-4]\.shard\?\w+$/),
    ];
    // Chromium itself asks for its accounts now and then.
    const asked = () =>
      stage.server.requests.map(({ url }) => url).filter((url) => url.startsWith(`${HOST}/`));
    expect(asked()).toEqual(shard);
    await cardOf('orvela-77');
    expect(asked()).toEqual(shard);
    const document = await askFrom(options, 'getDocument', { document: 'report-77' });
    expect(document?.text).toBe('Orvela Station 77 has 79 platforms.');
  });

  test('is left with one press and a second thought', async () => {
    await press(options, 'Leave', 'Valley');
    await press(options, 'Remove it for good', 'Valley');

    await poll('the pack gone', async () => !(await packTitles(options)).includes('Valley'));
    expect(await cardOf('vilmar-bridge')).toBeNull();
    const { local } = await whatIsKept(options);
    expect(local).toContain('subscriptions');
    await press(options, 'Leave', 'Stations');
    await press(options, 'Remove it for good', 'Stations');
    await poll('nothing to look for', async () => !('alarms' in (await whatIsKept(options))));
    const kept = await options.evaluate(async () => [
      await chrome.storage.local.get('subscriptions'),
      (await (await caches.open('shards')).keys()).length,
    ]);
    expect(kept).toEqual([{ subscriptions: [] }, 0]);
  });
});

function readValleyPack(): Uint8Array {
  const { file } = readManifest();
  return new Uint8Array(readFileSync(join(folder, 'web/valley', file.path)));
}

function readManifest(): { version: number; file: { path: string; sha256: string } } {
  return JSON.parse(readFileSync(join(folder, 'web/valley/pack.json'), 'utf8'));
}

/** The manifest of a next edition, whose file has another hash. */
function changed(change: object = {}): PageAnswer {
  const manifest = readManifest();
  const file = { ...manifest.file, sha256: '0'.repeat(64) };
  return { body: JSON.stringify({ ...manifest, file, ...change }), type: 'application/json' };
}
