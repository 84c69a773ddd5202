import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anArticle, aParagraph, openProbe, paragraphs, type ProbeBrowser } from './open-probe.ts';

const firstWords = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim().split(/\s/, 1)[0]!);

describe.each(['chromium', 'firefox'] as const)('the text of an article in %s', (name) => {
  let browser: ProbeBrowser;
  beforeAll(async () => void (browser = await openProbe(name)));
  afterAll(() => browser.close());

  const textsOf = async (html: string): Promise<string[]> =>
    (await browser.open(html)).ask((probe) => probe.texts());

  test('is its headline and its paragraphs, in order', async () => {
    const { ask } = await browser.open(anArticle(paragraphs('Anna', 'Berta', 'Clara')));

    const texts = await ask((probe) => probe.texts());

    expect(firstWords(texts)).toEqual(['Ministers', 'Anna', 'Berta', 'Clara']);
    expect(await ask((probe) => probe.headlines())).toEqual(['Ministers agree on a plan']);
    expect(await ask((probe) => probe.misplaced())).toEqual([]);
  });

  test('joins across inline elements and keeps soft hyphens', async () => {
    const texts = await textsOf(
      anArticle(
        `<p>Pre<b>si</b>dent <a href="/b">Na<i>yib</i></a> Bu<wbr>ke\u00adle. ${aParagraph('Anna')}</p>${paragraphs('Berta')}`,
      ),
    );

    expect(texts[1]).toMatch(/^President Nayib Buke\u00adle\. Anna/);
  });

  test('ends where nothing but empty elements has come for too long', async () => {
    const empty = '<i></i>'.repeat(40_000);
    const texts = await textsOf(
      anArticle(`${paragraphs('Anna', 'Berta')}<p>${aParagraph('Clara')}${empty}Dora.</p>`),
    );

    expect(firstWords(texts)).toEqual(['Ministers', 'Anna', 'Berta', 'Clara']);
    expect(texts[3]).not.toContain('Dora');
  });

  test('splits at blocks, breaks lines at br, leaves ruby readings out', async () => {
    const texts = await textsOf(
      anArticle(
        `<p>${aParagraph('Anna')}<br>${aParagraph('Berta')}</p><div>${aParagraph('Clara')}</div>
         <p>${aParagraph('Dora')} <ruby>東京<rt>とうきょう</rt></ruby></p>`,
      ),
    );

    expect(texts[1]).toBe(`${aParagraph('Anna')}\n${aParagraph('Berta')}`);
    expect(texts[2]).toBe(aParagraph('Clara'));
    expect(texts[3]).toMatch(/東京$/);
  });

  test('may stand in one element, its paragraphs divided by line breaks', async () => {
    const lines = ['Anna', 'Berta', 'Clara'].map((word) => aParagraph(word));

    const texts = await textsOf(anArticle(`<div class="body">${lines.join('<br><br>')}</div>`));

    expect(texts[1]).toBe(lines.join('\n\n'));
  });

  test.each([
    ['navigation', `<nav><p>${aParagraph('Xaver')}</p></nav>`],
    ['an aside', `<aside><p>${aParagraph('Xaver')}</p></aside>`],
    ['comments', `<section id="comments"><p>${aParagraph('Xaver')}</p></section>`],
    ['related links', `<div class="related-stories"><p>${aParagraph('Xaver')}</p></div>`],
    ['a newsletter', `<div class="newsletter-box"><p>${aParagraph('Xaver')}</p></div>`],
    ['a byline', '<p class="byline">By Xaver Young, our correspondent in the capital city</p>'],
    ['code', `<pre>${aParagraph('Xaver')}</pre>`],
    [
      'a form',
      `<form><p>${aParagraph('Xaver')}</p><textarea>${aParagraph('Xaver')}</textarea></form>`,
    ],
    ['editable text', `<div contenteditable><p>${aParagraph('Xaver')}</p></div>`],
    ['a hidden part', `<p hidden>${aParagraph('Xaver')}</p>`],
    ['what CSS hides', `<p style="display: none">${aParagraph('Xaver')}</p>`],
    [
      'what is hidden from assistive technology',
      `<div aria-hidden="true"><p>${aParagraph('Xaver')}</p></div>`,
    ],
    ['a template', `<template><p>${aParagraph('Xaver')}</p></template>`],
    ['noscript', `<noscript><p>${aParagraph('Xaver')}</p></noscript>`],
    ['a dialog', `<div role="dialog"><p>${aParagraph('Xaver')}</p></div>`],
    ['svg', `<svg><text>${aParagraph('Xaver')}</text></svg>`],
    ['a link to another article', `<p><a href="/x">${aParagraph('Xaver')}</a></p>`],
    ['a button', `<button>${aParagraph('Xaver')}</button>`],
  ])('leaves out %s', async (_, part) => {
    const texts = await textsOf(anArticle(`${paragraphs('Anna')}${part}${paragraphs('Berta')}`));

    expect(texts.join(' ')).not.toContain('Xaver');
    expect(firstWords(texts)).toEqual(['Ministers', 'Anna', 'Berta']);
  });

  test('reads captions and quotations', async () => {
    const texts = await textsOf(
      anArticle(
        `${paragraphs('Anna')}<figure><img alt=""><figcaption>Prisoners in a cell near the coast, last year</figcaption></figure>
         <blockquote><p>${aParagraph('Berta')}</p></blockquote>${paragraphs('Clara')}`,
      ),
    );

    expect(firstWords(texts)).toEqual(['Ministers', 'Anna', 'Prisoners', 'Berta', 'Clara']);
  });

  test('reads the standfirst between a headline and a body that stand apart', async () => {
    const texts = await textsOf(
      `<body><div class="top"><h1>Ministers agree on a plan</h1><p>After a night of talks, the two sides found each other.</p></div>
       <div class="main">${paragraphs('Anna', 'Berta', 'Clara', 'Dora', 'Emma')}</div></body>`,
    );

    expect(firstWords(texts).slice(0, 3)).toEqual(['Ministers', 'After', 'Anna']);
  });

  test('reads an article in several parts', async () => {
    const part = (word: string): string =>
      `<div class="part">${paragraphs(word, word)}</div><div class="advert"><p>${aParagraph('Xaver')}</p></div>`;

    const texts = await textsOf(anArticle(['Anna', 'Berta', 'Clara'].map(part).join('')));

    expect(new Set(firstWords(texts))).toEqual(new Set(['Ministers', 'Anna', 'Berta', 'Clara']));
  });

  test('reads scripts without blanks between words', async () => {
    const sentence = '部长们星期一在首都开会，就监狱计划达成一致。';

    const texts = await textsOf(
      anArticle(`<p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}</p>`, '部长们就计划达成一致'),
    );

    expect(texts).toHaveLength(3);
  });

  test('reads the stub before a paywall', async () => {
    const texts = await textsOf(anArticle(`<p>${aParagraph('Anna', 2)}</p>`));

    expect(firstWords(texts)).toEqual(['Ministers', 'Anna']);
  });

  test('enters open shadow roots and shows what they slot', async () => {
    const { page, ask } = await browser.open(
      anArticle(`<story-body><p slot="lead">${aParagraph('Anna')}</p></story-body>`),
    );
    await page.evaluate(
      (inner) => {
        const host = document.querySelector('story-body')!;
        host.attachShadow({ mode: 'open' }).innerHTML =
          `<style>p { color: black }</style><slot name="lead"></slot>${inner}`;
      },
      paragraphs('Berta', 'Clara', 'Dora'),
    );

    expect(firstWords(await ask((probe) => probe.texts()))).toEqual([
      'Ministers',
      'Anna',
      'Berta',
      'Clara',
      'Dora',
    ]);
  });

  test('is the same when a form around it clobbers the names of the DOM', async () => {
    const names =
      'parentNode parentElement childNodes children firstChild nextSibling attributes id className ' +
      'localName tagName nodeName nodeType textContent innerText getAttribute hasAttribute matches ' +
      'closest contains querySelector querySelectorAll shadowRoot isConnected ownerDocument style ' +
      'getBoundingClientRect checkVisibility compareDocumentPosition getRootNode body documentElement ' +
      'createTreeWalker head title hidden role lang dir slot assignedNodes host data';
    const fields = names.split(' ').map((field) => `<input name="${field}" id="${field}">`);
    const images = ['body', 'querySelectorAll', 'createTreeWalker', 'documentElement'].map(
      (field) => `<img name="${field}" alt="">`,
    );
    const body = paragraphs('Anna', 'Berta', 'Clara');

    const texts = await textsOf(
      anArticle(`<form>${body}${fields.join('')}</form>${images.join('')}`),
    );

    expect(texts).toEqual(await textsOf(anArticle(body)));
  });

  test('survives elements nested deeper than any article', async () => {
    const { page, ask } = await browser.open(anArticle(paragraphs('Anna', 'Berta')));
    await page.evaluate(() => {
      let inner: Element = document.querySelector('article')!;
      for (let depth = 0; depth < 700; depth++)
        inner = inner.appendChild(document.createElement('div'));
      inner.textContent = 'A text so deep that nobody will ever read it, however long it may be.';
    });

    expect(firstWords(await ask((probe) => probe.texts()))).toEqual(['Ministers', 'Anna', 'Berta']);
  });

  test('is none on a page of teasers, and what runs there when that is asked for', async () => {
    const teaser = (word: string): string =>
      `<div class="card"><a href="/${word}"><h2>${word} wins again</h2></a><p>${aParagraph(word, 1)}</p></div>`;
    const words = ['Anna', 'Berta', 'Clara', 'Dora', 'Emma', 'Frida', 'Greta', 'Hanna'];
    const html = `<body><h1>All the news</h1><div class="grid">${words.map(teaser).join('')}</div></body>`;
    const { ask } = await browser.open(html);

    expect(await ask((probe) => probe.texts())).toEqual([]);
    expect((await ask((probe) => probe.forced())).length).toBeGreaterThan(words.length);
  });

  test('is read without changing the page', async () => {
    const { page, ask } = await browser.open(anArticle(paragraphs('Anna', 'Berta', 'Clara')));
    const before = await page.evaluate(() => document.documentElement.outerHTML);

    await ask((probe) => probe.texts());

    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('tells the language of each block, from within a shadow root too', async () => {
    const { page, ask } = await browser.open(
      anArticle(
        `<p>${aParagraph('Anna')}</p><p lang="es-MX">${aParagraph('Berta')}</p>
         <div lang="fr"><p>${aParagraph('Clara')}</p></div><x-quote lang="de"></x-quote>`,
      ),
    );
    await page.evaluate((text) => {
      const root = document.querySelector('x-quote')!.attachShadow({ mode: 'open' });
      root.innerHTML = `<p>${text}</p>`;
    }, aParagraph('Dora'));

    expect(await ask((probe) => probe.languages())).toEqual(['en', 'en', 'es-MX', 'fr', 'de']);
  });

  test('stands in a shadow root, beside much that is no article', async () => {
    const { page, ask } = await browser.open(
      `<html lang="en"><body><nav>${'<p>All the news there is, of every day.</p>'.repeat(60)}</nav><news-story></news-story></body></html>`,
    );
    await page.evaluate(
      (html) => {
        document.querySelector('news-story')!.attachShadow({ mode: 'open' }).innerHTML = html;
      },
      `<article><h1>Ministers agree on a plan</h1>${paragraphs('Anna', 'Berta')}</article>`,
    );

    expect(firstWords(await ask((probe) => probe.texts()))).toContain('Berta');
  });
});
