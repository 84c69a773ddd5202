import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anArticle, aParagraph, openProbe, paragraphs, type ProbeBrowser } from './open-probe.ts';

describe.each(['chromium', 'firefox'] as const)('slices in %s', (name) => {
  let browser: ProbeBrowser;
  beforeAll(async () => void (browser = await openProbe(name)));
  afterAll(() => browser.close());

  test('are one, and nothing is measured, when all fits into a message', async () => {
    const { ask } = await browser.open(anArticle(paragraphs('Anna', 'Berta')));

    const { slices, measured } = await ask((probe) => probe.sliced(800));

    expect(slices).toHaveLength(1);
    expect(measured).toBe(0);
  });

  test('begin with what is in view, then follow the order of reading', async () => {
    const long = Array.from({ length: 400 }, (_, at) => `<p>${aParagraph(`P${at}`, 5)}</p>`);
    const { page, ask } = await browser.open(anArticle(long.join('')));
    const height = await page.evaluate(() => {
      document.querySelectorAll('p')[300]!.scrollIntoView();
      return innerHeight;
    });

    const { slices, measured } = (await page.evaluate(`globalThis.probe.sliced(${height})`)) as {
      slices: string[][];
      measured: number;
    };

    expect(slices[0]![0]).toMatch(/^P(?:299|300) /);
    expect(slices[0]!.length).toBeLessThan(30);
    expect(slices[1]!.slice(1, 4).map((text) => text.split(' ')[0])).toEqual(['P0', 'P1', 'P2']);
    expect(new Set(slices.flat()).size).toBe(401);
    expect(measured).toBeLessThan(25);
    expect(await ask((probe) => probe.misplaced())).toEqual([]);
  });

  test('are each in one language', async () => {
    const { ask } = await browser.open(
      anArticle(
        `<p>${aParagraph('Anna')}</p><p lang="es">${aParagraph('Berta')}</p><p lang="es">${aParagraph('Clara')}</p>`,
      ),
    );

    const { slices } = await ask((probe) => probe.sliced(800));

    expect(slices.map((slice) => slice.map((text) => text.split(' ')[0]))).toContainEqual([
      'Berta',
      'Clara',
    ]);
  });
});
