import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../../data/model.ts';
import { aCard, aQuote } from '../../fixtures/a-card.ts';
import { openViews, showCard, type ViewsBrowser } from './open-views.ts';

describe.each(['chromium', 'firefox'] as const)('sources on the card’s view in %s', (name) => {
  let browser: ViewsBrowser;
  beforeAll(async () => void (browser = await openViews(name)));
  afterAll(() => browser.close());

  const shown = (card: Card, width?: number) => showCard(browser, card, width);

  test('gives each statement its voice, publisher and date', async () => {
    const voices = [
      { entity: 'marco-rubio', name: 'Marco Rubio' },
      { entity: null, name: 'a spokesperson' },
    ];
    const statements = [
      aQuote({ voices, publisher: 'Reuters' }),
      aQuote({ publisher: 'unknown', published: null }),
    ];
    const views = await shown(aCard({ statements }));

    const sources = await views.page.$$eval('.statements .source', (lines) =>
      lines.map((line) => (line as HTMLElement).innerText.replaceAll(/\s+/g, ' ')),
    );

    expect(sources[0]).toContain('Marco Rubio and a spokesperson, cited by Reuters, 16 Mar 2025');
    expect(sources[1]).toContain('Unnamed publisher, undated');
  });

  test('opens the document at the sentence, and the card of the one who speaks', async () => {
    const views = await shown(
      aCard({
        statements: [
          aQuote({ document: 'd', index: 9, voices: [{ entity: 'cristosal', name: 'Cristosal' }] }),
        ],
      }),
    );

    await views.page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>(
        '.statements .source [role=button]',
      ))
        button.click();
    });

    expect(await views.inViews(({ calls }) => calls)).toEqual(['entity cristosal', 'document d 9']);
  });

  test('opens them by key too', async () => {
    const voices = [{ entity: 'cristosal', name: 'Cristosal' }];
    const views = await shown(aCard({ statements: [aQuote({ document: 'd', index: 9, voices })] }));

    await views.page.focus('.statements .voice');
    await views.page.keyboard.press('Enter');
    await views.page.keyboard.press('Tab');
    await views.page.keyboard.press(' ');

    expect(await views.inViews(({ calls }) => calls)).toEqual(['entity cristosal', 'document d 9']);
  });

  test('breaks the line of a source as it breaks any text', async () => {
    const publisher = 'Associated Press (in a newspaper of the south of the country)';
    const voices = [{ entity: 'cristosal', name: 'Cristosal' }];
    const { page } = await shown(aCard({ statements: [aQuote({ voices, publisher })] }), 384);

    const [voice, source] = await page.$$eval('.statements .source [role=button]', (all) =>
      all.map((one) => [...one.getClientRects()].map(({ top }) => Math.round(top))),
    );

    expect(source!.length).toBeGreaterThan(1);
    expect(source![0]).toBe(voice![0]);
  });

  test('begins the line of a source with a capital, but for a publisher’s own name', async () => {
    const statements = [
      aQuote({ voices: [{ entity: null, name: 'a spokesperson' }] }),
      aQuote({ publisher: 'elDiario.es' }),
    ];
    const { page } = await shown(aCard({ statements }));

    const transforms = await page.$$eval('.statements .source', (lines) =>
      lines.map((line) => getComputedStyle(line, '::first-letter').textTransform),
    );

    expect(transforms).toEqual(['uppercase', 'none']);
  });
});
