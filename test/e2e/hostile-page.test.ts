/** What a page can do about Backgrounder, by accident or by intent. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_REPAINTS } from '../../data/limits/marks.ts';
import { pointAt, readCard, waitForCard } from '../browsers/card.ts';
import { keepExtensionErrors, type ReadErrors } from '../browsers/extension-errors.ts';
import { builtExtension } from '../browsers/launch.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { breakBuiltins, floodWith, makeEvents, takeMarks } from './footprint/attacks.ts';
import { CALM_MS, MARKED, marksOf, openPage } from './footprint/open.ts';
import { pathOf, REPORTS, servePage, STRICT } from './footprint/pages.ts';
import { listViolations } from './footprint/record.ts';
import { filesOf } from './output.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

describe.each(BROWSERS)('a page in %s', (name) => {
  let stage: Stage;
  let readErrors: ReadErrors;
  beforeAll(async () => {
    stage = await setStage(name, { answer: servePage });
    readErrors = await keepExtensionErrors(stage.opened);
  });
  afterAll(() => stage.close());

  test('opens no card by a thousand events of its own making', async () => {
    const page = await openPage(stage, '/plain');
    await marksOf(page);
    const box = (await readMarks(page)).find(({ text }) => text === 'CECOT')!.box!;
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };

    expect(await page.evaluate(makeEvents, at)).toBe(1000);
    await sleep(CALM_MS);

    expect(await readCard(page)).toBeNull();
    await pointAt(page, 'CECOT');
    await waitForCard(page, 'CECOT');
    await page.close();
  });

  test('does not end the script by any event or message', async () => {
    const page = await openPage(stage, '/plain');
    await marksOf(page);

    await page.evaluate(floodWith, heardBy('in-page.js', name));
    await sleep(CALM_MS);

    expect(await marksOf(page)).toEqual(MARKED);
    await pointAt(page, 'CECOT');
    await waitForCard(page, 'CECOT');
    await page.close();
  });

  test('changes neither marks nor card by the names of its elements', async () => {
    const page = await openPage(stage, '/clobbering');

    expect(await marksOf(page)).toEqual(MARKED);
    await pointAt(page, 'CECOT');
    expect((await waitForCard(page, 'CECOT')).text).toContain('Terrorism Confinement Center');
    await page.close();
  });

  test('changes neither marks nor card by breaking what scripts build upon', async () => {
    const page = await openPage(stage, '/plain', breakBuiltins);

    expect(await marksOf(page)).toEqual(MARKED);
    await pointAt(page, 'CECOT');
    expect((await waitForCard(page, 'CECOT')).text).toContain('Terrorism Confinement Center');
    await page.close();
  });

  test('that takes the marks away has its way after a few times', async () => {
    const page = await openPage(stage, '/plain');
    await marksOf(page);

    await page.evaluate(takeMarks);
    for (let step = 0; step < 40; step++) {
      await page.mouse.move(200 + step * 5, 200 + step);
      await page.evaluate((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Later that day ${text} happened, and it was reported at once.`;
        document.querySelector('article')?.append(paragraph);
      }, `thing ${step}`);
      await sleep(50);
    }

    const taken = await page.evaluate(() => (window as unknown as { taken: number }).taken);
    expect(taken).toBeGreaterThan(1);
    expect(taken).toBeLessThanOrEqual(MAX_REPAINTS + 1);
    await page.close();
  });

  describe('under a policy', () => {
    const shape = async (page: Page) => {
      await pointAt(page, 'CECOT');
      const { text } = await waitForCard(page, 'CECOT');
      const size = await page.evaluate(() => {
        const host = document.querySelector(':root > [popover]')!.getBoundingClientRect();
        return { width: host.width, height: host.height };
      });
      return { text, ...size };
    };
    let plain: Awaited<ReturnType<typeof shape>>;
    beforeAll(async () => {
      const page = await openPage(stage, '/plain');
      await marksOf(page);
      plain = await shape(page);
      await page.close();
    });
    const reports = () => stage.server.requests.filter(({ url }) => url === REPORTS);

    test.each(Object.keys(STRICT))('%s has the same marks and the same card', async (policy) => {
      stage.server.requests.length = 0;
      const page = await openPage(stage, pathOf(policy), listViolations);

      expect(await marksOf(page)).toEqual(MARKED);
      expect(await shape(page)).toEqual(plain);
      await sleep(CALM_MS);
      expect(await page.evaluate(() => window.violations)).toEqual([]);
      expect(reports()).toEqual([]);
      await page.close();
    });

    test('that a page breaks itself is reported, by event and to the server', async () => {
      const page = await openPage(stage, '/violating', listViolations);

      await poll('a report', async () => reports().length > 0);
      expect(await page.evaluate(() => window.violations)).not.toEqual([]);
      await page.close();
    });
  });

  test('that is a drawing is left alone', async () => {
    const page = await openPage(stage, '/drawing.svg');
    await sleep(CALM_MS);

    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test('brought the extension to no error; one would be seen', async () => {
    expect(await readErrors()).toEqual([]);
    const page = await stage.opened.openExtensionPage('reader.html');

    await page.evaluate(
      `setTimeout(() => { throw new Error('planted') });0\n//# sourceURL=${stage.opened.origin}/planted.js`,
    );

    await poll('the error', async () =>
      (await readErrors()).some((line) => line.includes('planted')),
    );
    await page.close();
  });

  test('can load none of the extension’s files', async () => {
    const page = await openPage(stage, '/plain');
    const files = filesOf(builtExtension(name, 'e2e')).map(
      (file) => `${stage.opened.origin}/${file}`,
    );

    const loaded = await page.evaluate(async (addresses) => {
      const tries = addresses.map((address) =>
        fetch(address).then(
          () => [address],
          () => [],
        ),
      );
      return (await Promise.all(tries)).flat();
    }, files);

    expect(files.length).toBeGreaterThan(10);
    expect(loaded).toEqual([]);
    await page.close();
  });
});

/** Kinds of events that a built script listens to. */
function heardBy(file: string, name: (typeof BROWSERS)[number]): string[] {
  const code = readFileSync(join(builtExtension(name, 'e2e'), file), 'utf8');
  const types = [...code.matchAll(/addEventListener\(\s*[`'"](\w+)/g)].map(([, type]) => type!);
  return [...new Set(types)];
}
