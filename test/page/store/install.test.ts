import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../e2e/stage.ts';
import { openStores, type StoreBrowser } from './open-store.ts';

/** Enough files for twenty steps: half of them are written anew, fifty in a step. */
const FILES = 1_300;

describe.each(BROWSERS)('installing in %s', (name) => {
  let stores: StoreBrowser;
  beforeAll(async () => {
    stores = await openStores(name);
  });
  afterAll(() => stores.close());

  const whole = (edition: string, files = FILES) => ({
    ...{ health: ['whole'], isBroken: false, isPending: false, title: edition, bytes: edition },
    ...{ files, editions: edition, rows: { packs: 1, bytes: 1, files } },
  });

  test('a window that dies at any of twenty steps leaves the old or the new, and no leftovers', async () => {
    const first = await stores.open('killed');
    await first.ask((lab, files) => lab.put('a', files), FILES);
    const outcomes: string[] = [];
    for (let step = 0; ; step++) {
      const window = await stores.open('killed');
      const at = await window.ask((lab, given) => lab.putUntil('b', given.FILES, given.step), {
        FILES,
        step,
      });
      await window.page.close();

      const next = await stores.open('killed');
      const found = await next.ask((lab) => lab.look());
      expect(found, `killed before "${at}"`).toEqual(whole(found.title ?? ''));
      outcomes.push(`${found.title}: ${at}`);
      if (at === 'the end') break;
      if (found.title === 'b') await next.ask((lab, files) => lab.put('a', files), FILES);
      await next.page.close();
    }

    expect(outcomes.length).toBeGreaterThanOrEqual(20);
    expect(outcomes.slice(-4)).toEqual([
      'a: write files from 600',
      'a: flip',
      'b: record',
      'b: the end',
    ]);
  });

  test('stopped at any step, it leaves the old; after the flip, the new', async () => {
    const window = await stores.open('stopped');
    await window.ask((lab) => lab.put('a', 500));
    const steps = await window.ask((lab) => lab.put('b', 500));
    await window.ask((lab) => lab.put('a', 500));
    for (let step = 0; step < steps.length; step++) {
      const fault = await window.ask((lab, at) => lab.putAndStop('b', 500, at), step);
      const isLate = steps[step] === 'flip' || steps[step] === 'record';

      expect(fault, steps[step]).toBe(isLate ? 'done' : 'stopped');
      expect(await window.ask((lab) => lab.look())).toEqual(whole(isLate ? 'b' : 'a', 500));
      await window.ask((lab) => lab.put('a', 500));
    }
  });

  test('the same once more changes nothing', async () => {
    const window = await stores.open('same');
    await window.ask((lab) => lab.put('a', 10));

    const steps = await window.ask((lab) => lab.put('a', 10));

    expect(steps).toEqual(['read what is there']);
    expect(await window.ask((lab) => lab.look())).toEqual(whole('a', 10));
  });

  test('two windows that install at once take turns', async () => {
    const [one, other] = [await stores.open('twice'), await stores.open('twice')];

    for (let round = 0; round < 10; round++) {
      await Promise.all([one.ask((lab) => lab.put('a', 50)), other.ask((lab) => lab.put('b', 50))]);
      const found = await one.ask((lab) => lab.look());

      expect(found).toEqual(whole(found.title ?? '', 50));
    }
  });

  // The browser answers here as one does whose quota is used up: no driver can use it up everywhere.
  test.each([
    ['foreseen', `navigator.storage.estimate = async () => ({ quota: 4e6, usage: 6e4 });`],
    [
      'met in mid-writing',
      `const put = IDBObjectStore.prototype.put;
       IDBObjectStore.prototype.put = function (...given) {
         if (given[0] instanceof Blob) throw new DOMException('full', 'QuotaExceededError');
         return put.apply(this, given);
       };`,
    ],
  ])('a quota that is exceeded, %s, leaves the old', async (_, fill) => {
    const window = await stores.open('full');
    await window.ask((lab) => lab.put('a', 10));
    await window.page.evaluate(`{${fill}}`);

    expect(await window.ask((lab) => lab.putLarge('b', 8_000_000))).toBe('full');

    expect(await window.ask((lab) => lab.look())).toEqual(whole('a', 10));
  });

  test('what is taken out is gone to the last row', async () => {
    const window = await stores.open('removed');
    await window.ask((lab) => lab.put('a', 10));

    await window.ask((lab) => lab.remove());

    const found = await window.ask((lab) => lab.look());
    expect(found).toMatchObject({
      health: [],
      title: null,
      rows: { packs: 0, bytes: 0, files: 0 },
    });
  });
});
