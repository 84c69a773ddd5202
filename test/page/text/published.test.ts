import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProbe, type ProbeBrowser } from './open-probe.ts';

const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe.each(['chromium', 'firefox'] as const)('the day of an article in %s', (name) => {
  let browser: ProbeBrowser;
  beforeAll(async () => void (browser = await openProbe(name)));
  afterAll(() => browser.close());

  test.each([
    ['nothing', '<p>On 3 May 2021 it rained.</p>', null],
    [
      'a meta element, in its own time zone',
      '<meta property="article:published_time" content="2025-03-16T23:10:00-04:00">',
      '2025-03-16',
    ],
    ['a meta element by name', '<meta name="date" content="2024-12-02 01:20:33">', '2024-12-02'],
    [
      'structured data',
      data('{"@type":"NewsArticle", "datePublished": "2025-11-19T22:08:03+00:00"}'),
      '2025-11-19',
    ],
    [
      'words of a mail header',
      data('{"datePublished":"Wed, 04 May 2022 02:41:00 GMT"}'),
      '2022-05-04',
    ],
    [
      'its time element, not that of another story',
      '<aside><time datetime="2026-01-01">new</time></aside><main><time datetime="20250205">then</time></main>',
      '2025-02-05',
    ],
    // The fifth of October or the tenth of May.
    ['what can be read two ways', data('{"datePublished":"10/05/2022 05:22 pm"}'), null],
    [
      'the next best, where the first is no date',
      `<meta property="article:published_time" content="1651626439">${data('{"datePublished":"2022-05-04T03:38:19.000Z"}')}`,
      '2022-05-04',
    ],
  ])('is read from %s', async (_what, html, day) => {
    const { ask } = await browser.open(html);

    expect(await ask((probe) => probe.published())).toBe(day);
  });

  test.each([
    ['a day', '/news/2015/02/26/pearls/', '2015-02-26'],
    ['a month', '/news/2022/04/26001-pearls.html', '2022-04'],
    // A thirteenth month, a number of two digits, a year alone.
    ['no date', '/2015/13/01/2015/7/pearls-2015-02-26/', null],
  ])('is read from an address with %s where the page declares none', async (_what, path, day) => {
    const { page, ask } = await browser.open('<p>Pearls</p>');
    await page.evaluate((to) => history.replaceState(null, '', to), path);

    expect(await ask((probe) => probe.published())).toBe(day);
  });

  test.each([
    ['a later day', '2012-05-10', '2026-04-24', '2026-04-24'],
    ['a day before it appeared', '2022-05-11', '2022-05-10', null],
    ['a day alone', null, '2017-12-01', '2017-12-01'],
    ['no day', '2012-05-10', null, null],
  ])('its last change has %s', async (_what, published, modified, day) => {
    const inMeta = [
      published && `<meta property="article:published_time" content="${published}">`,
      modified && `<meta property="article:modified_time" content="${modified}">`,
    ].join('');
    const inData = data(JSON.stringify({ datePublished: published, dateModified: modified }));

    for (const html of [inMeta, inData]) {
      const { ask } = await browser.open(html);
      expect(await ask((probe) => probe.changed())).toBe(day);
      expect(await ask((probe) => probe.published())).toBe(published);
    }
  });
});
