/** Killing a page of the extension in mid-work, at whatever it asks the browser to store, read or fetch. */

import type { Page } from 'puppeteer-core';
import { poll } from '../../browsers/poll.ts';
import type { Stage } from '../stage.ts';

const STOP = 'https://kill.example/stop';

/**
 * Counts from now on what the page asks of database, ledger, files, network and hashes; at the call
 * numbered `stop` it tells the test's server, and never goes on.
 */
function countPoints({ stop, address }: { stop: number; address: string }): void {
  let points = 0;
  const pass = () => {
    Object.assign(globalThis, { points: ++points });
    if (points !== stop) return;
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    try {
      request.send();
    } catch {
      // The answer may not be read; that it was asked is enough.
    }
    for (;;);
  };
  const wrap = (owner: object, names: readonly string[]) => {
    const methods = owner as Record<string, (...given: unknown[]) => unknown>;
    for (const name of names) {
      const original = methods[name]!;
      methods[name] = function (this: unknown, ...given: unknown[]) {
        pass();
        return original.apply(this, given);
      };
    }
  };
  wrap(IDBObjectStore.prototype, ['put', 'delete', 'get', 'getAll', 'getAllKeys', 'count']);
  wrap(IDBFactory.prototype, ['open', 'deleteDatabase']);
  wrap(IDBDatabase.prototype, ['transaction']);
  wrap(FileSystemFileHandle.prototype, ['createWritable']);
  wrap(chrome.storage.local, ['set']);
  wrap(SubtleCrypto.prototype, ['digest']);
  wrap(globalThis, ['fetch']);
}

/** How many points some work on the page passes. */
export async function pointsOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(countPoints, { stop: 0, address: STOP });
  await work();
  return page.evaluate(() => (globalThis as unknown as { points: number }).points);
}

/** Starts work on the page and kills its process at a point; the page is gone then. */
export async function killAt(
  { server }: Stage,
  page: Page,
  { stop, work }: { stop: number; work: () => Promise<unknown> },
): Promise<void> {
  const devtools = await page.createCDPSession();
  await page.evaluate(countPoints, { stop, address: STOP });
  server.requests.length = 0;
  // It never ends: the page stops in the middle.
  work().catch(() => null);
  await poll('the point', async () => server.requests.some(({ url }) => url === STOP));
  devtools.send('Page.crash').catch(() => null);
  await new Promise((resolve) => page.once('error', resolve));
  page.close().catch(() => null);
}
