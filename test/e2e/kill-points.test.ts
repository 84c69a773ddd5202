/** Whenever the program that changes the library is killed, the library is the old or the new. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import { poll } from '../browsers/poll.ts';
import type { PageAnswer } from '../browsers/serve.ts';
import { runPack } from '../unit/cli/run-pack.ts';
import { killAt, pointsOf } from './library/kill-points.ts';
import { importFiles, ownFiles, packTitles, press } from './library/options-page.ts';
import { zipped } from './library/valley.ts';
import { setStage, type Stage } from './stage.ts';

const POINTS = 20;
const HOST = 'https://packs.example';
const EDITIONS = ['old', 'new'] as const;
type Edition = (typeof EDITIONS)[number];

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-kill-'));
/** Which edition the publisher's host has now. */
let published: Edition = 'old';

/** A folder of documents, half of them the same in both editions. */
function filesOf(edition: Edition, length = 60): Record<string, string> {
  const documents = Array.from({ length }, (_, at) => [
    `documents/report-${at}.md`,
    `---\ntitle: Report ${at}\npublisher: Orvela Gazette\nlanguage: en\n---\nOrvela Station ${at} has ${at % 2 ? 'two' : edition} platforms.\n`,
  ]);
  const names = Array.from({ length }, (_, at) => `Orvela Station ${at}`);
  const entities = names.map((name, at) => `- {id: orvela-${at}, name: ${name}, kind: facility}\n`);
  return Object.fromEntries([...documents, ['entities.yaml', entities.join('')]]);
}

function publish(edition: Edition): void {
  const source = join(folder, edition, 'stations');
  mkdirSync(join(source, 'documents'), { recursive: true });
  for (const [path, text] of Object.entries(filesOf(edition, 500)))
    writeFileSync(join(source, path), text);
  const out = join(folder, 'web', edition);
  mkdirSync(out, { recursive: true });
  const { status, err } = runPack(['publish', source, out, '--shards', 'always']);
  if (status !== 0) throw new Error(err);
}

function answer({ origin, pathname }: URL): PageAnswer | null {
  const file = join(folder, 'web', published, pathname);
  if (origin !== HOST || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const headers = { 'access-control-allow-origin': '*' };
  return { body: new Uint8Array(readFileSync(file)), type: 'application/octet-stream', headers };
}

describe('a kill', () => {
  let stage: Stage;
  beforeAll(async () => {
    for (const edition of EDITIONS) publish(edition);
    stage = await setStage('chromium', { answer, mayAsk: HOST });
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });
  const openOptions = async () => {
    const page = await stage.opened.openExtensionPage('options.html');
    await poll('the packs', async () => (await packTitles(page)).length > 0);
    return page;
  };

  /** Everything that tells one edition from the other, and either from a mixture. */
  async function stateOf(page: Page, pack: string) {
    const { ledger } = await page.evaluate(() => chrome.storage.local.get('ledger'));
    const { packs, pending } = ledger as { packs: Record<string, unknown>[]; pending: unknown };
    // What differs with every installation is left out.
    const told = packs
      .filter(({ id }) => id === pack)
      .map(({ title, sha256, bytes, documents, files }) => [
        title,
        sha256,
        bytes,
        documents,
        files,
      ]);
    const card = await askFrom(page, 'getCard', {
      ...{ entity: 'orvela-2', near: '', pageEntities: [], article: null },
    });
    return {
      ...{ told, pending, losses: await askFrom(page, 'findLosses', {}) },
      files: (await ownFiles(page)).filter((file) => file.startsWith(`${pack}/`)),
      said: card?.statements.map(({ text }) => text),
      rows: await countRows(page),
    };
  }

  async function sparesNothing(pack: string, bring: (page: Page, to: Edition) => Promise<unknown>) {
    let page = await openOptions();
    await bring(page, 'old');
    const old = await stateOf(page, pack);
    const points = await pointsOf(page, () => bring(page, 'new'));
    const fresh = await stateOf(page, pack);
    expect(fresh).not.toEqual(old);
    await bring(page, 'old');
    await page.close();

    const outcomes: Edition[] = [];
    for (let round = 0; round < POINTS; round++) {
      const stop = 1 + Math.floor((round * (points - 1)) / (POINTS - 1));
      page = await openOptions();
      await killAt(stage, page, { stop, work: () => bring(page, 'new') });

      page = await openOptions();
      const said = (await stateOf(page, pack)).said?.join();
      expect([old.said?.join(), fresh.said?.join()]).toContain(said);
      // The options page ends what was cut off; then every row and note agrees.
      const outcome = await poll(`old or new after point ${stop} of ${points}`, async () => {
        const found = await stateOf(page, pack);
        return isDeepStrictEqual(found, old) ? 'old' : isDeepStrictEqual(found, fresh) && 'new';
      });
      outcomes.push(outcome);
      if (outcome === 'new') await bring(page, 'old');
      await page.close();
    }
    console.log(`${points} points: ${outcomes.join(' ')}`);
    expect(points).toBeGreaterThanOrEqual(POINTS);
    expect(outcomes[0]).toBe('old');
  }

  test(`at any of ${POINTS} points of an import leaves the old or the new`, async () => {
    await sparesNothing('stations', async (page, to) => {
      const files = Object.entries(filesOf(to)).map(([path, text]) => [`stations/${path}`, text]);
      await importFiles(page, { 'stations.zip': zipped(Object.fromEntries(files)) });
    });
    const page = await openOptions();
    await press(page, 'Remove', 'Stations');
    await press(page, 'Remove it for good', 'Stations');
    await poll('the pack gone', async () => (await packTitles(page)).length === 1);
    await page.close();
  });

  test(`at any of ${POINTS} points of an update of a subscription leaves the old or the new`, async () => {
    const page = await openOptions();
    await (await page.waitForSelector('.subscribe input'))!.type(`${HOST}/`);
    await press(page, 'Look at it');
    await press(page, 'Subscribe');
    await poll('the pack', async () => (await packTitles(page)).includes('Stations'));
    await page.close();

    await sparesNothing('stations', async (options, to) => {
      published = to;
      const checked = () =>
        options.evaluate(async () =>
          JSON.stringify(await chrome.storage.local.get('subscriptions')),
        );
      const before = await checked();
      await press(options, 'Look for news now', 'Stations');
      await poll('the look', async () => (await checked()) !== before);
    });
  });
});

/** Rows of the database; leftovers would be among them. */
function countRows(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error!));
      });
    const db = await settled(indexedDB.open('library'));
    const stores = ['packs', 'bytes', 'files'] as const;
    const transaction = db.transaction(stores);
    const counts = await Promise.all(
      stores.map((name) => settled(transaction.objectStore(name).count())),
    );
    db.close();
    return counts;
  });
}
