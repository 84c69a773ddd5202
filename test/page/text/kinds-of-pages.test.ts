import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aParagraph, openProbe, paragraphs, type ProbeBrowser } from './open-probe.ts';

const PLENTY = paragraphs('Anna', 'Berta', 'Clara', 'Dora', 'Emma', 'Frida');

const aPage = (body: string, { head = '', of = '' } = {}) =>
  `<html lang="en"><head><title>A page</title>${head}</head><body class="${of}">
   <nav><a href="/">Home</a></nav><div><h1>A page of its own</h1>${body}</div></body></html>`;

const box = (word: string) => `<div><h3>${word}</h3><div><p>${aParagraph(word)}</p></div></div>`;

const teaser = (word: string) =>
  `<div><h3><a href="/${word}">${word} was met by the ministers in the capital</a></h3><p>${aParagraph(word)}</p></div>`;

describe.each(['chromium', 'firefox'] as const)('a page in %s', (name) => {
  let browser: ProbeBrowser;
  beforeAll(async () => void (browser = await openProbe(name)));
  afterAll(() => browser.close());

  test.each([
    ['a date', `<time datetime="2025-04-01">1 April</time>${PLENTY}`, {}],
    ['an author', `<a rel="author" href="/anna">Anna</a>${PLENTY}`, {}],
    ['an article element', `<article>${PLENTY}</article>`, {}],
    ['its graph', PLENTY, { head: '<meta property="og:type" content="article">' }],
    [
      'its data, though it is a product of its content system',
      PLENTY,
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
        of: 'page-template',
      },
    ],
    ['its length, without a sign', PLENTY.repeat(4), {}],
  ])('is an article by %s', async (_, body, options) => {
    const { ask } = await browser.open(aPage(body, options));

    expect((await ask((probe) => probe.texts())).length).toBeGreaterThan(5);
  });

  test.each([
    [
      'services without date and author',
      ['A', 'B', 'C', 'D', 'E', 'F'].map(box).join('').repeat(4),
      {},
    ],
    ['a product by its graph', PLENTY, { head: '<meta property="og:type" content="product">' }],
    ['a product by its class', `<time>1 April</time>${PLENTY}`, { of: 'single single-product' }],
    ['a question', `<div itemscope itemtype="https://schema.org/QAPage">${PLENTY}</div>`, {}],
    ['an archive', `<article>${PLENTY}</article>`, { of: 'archive category' }],
    [
      'a result list',
      ['Anna', 'Berta', 'Clara', 'Dora', 'Emma', 'Frida'].map(teaser).join(''),
      { head: '<meta property="og:type" content="article">' },
    ],
    [
      'a list that lists its articles in data',
      ['Anna', 'Berta', 'Clara', 'Dora', 'Emma', 'Frida'].map(teaser).join(''),
      { head: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' },
    ],
    [
      'a login',
      '<p>Welcome back. We are glad that you are here.</p><form><input type="password"></form>',
      {},
    ],
    [
      'a table of services',
      `<ul>${'<li>All sessions take sixty minutes.</li>'.repeat(8)}</ul><p>Come and see.</p>`,
      {},
    ],
  ])('is no article: %s', async (_, body, options) => {
    const { ask } = await browser.open(aPage(body, options));

    expect(await ask((probe) => probe.texts())).toEqual([]);
  });

  test('of any kind gives its text when the reader asks', async () => {
    const { ask } = await browser.open(aPage(PLENTY, { of: 'single-product' }));

    expect((await ask((probe) => probe.forced())).length).toBeGreaterThan(5);
  });
});
