/** A web page as a draft: its article, as marks know it, and what it says of itself. */

import type { Draft } from '../../data/import/draft.ts';
import { asLanguage, isWeb } from '../../data/import/read-front-matter.ts';
import { titleOf } from '../../data/import/read-text.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { collectArticle } from '../content/collect.ts';
import { attributeOf, rootOf } from '../content/dom.ts';
import { publishedOf } from '../content/published.ts';
import { finish } from '../content/steps.ts';

/**
 * Reads a page's markup without running or loading anything of it.
 * @throws Refusal when it has no running text.
 */
export function readHtml(markup: string, path: string): Draft {
  return readPage(new DOMParser().parseFromString(markup, 'text/html'), path);
}

/**
 * Reads a page, open in a tab or parsed; `path` names it where it has no title, and is its address
 * where it says none and this is one.
 * @throws Refusal when it has no running text.
 */
export function readPage(page: Document, path: string): Draft {
  const title = titleIn(page);
  const { blocks } = finish(collectArticle(page, { isAsked: true }));
  const texts = blocks.map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  const paragraphs = texts.filter((text) => text !== '' && text !== title);
  if (paragraphs.length === 0) throw new Refusal('pageWithoutText');
  const root = rootOf(page);
  return {
    ...titleOf(title, path),
    publisher: publisherIn(page),
    url: [addressIn(page), path].find(isWeb) ?? null,
    published: publishedOf(page),
    language: asLanguage((root && attributeOf(root, 'lang')) || null),
    credits: meta(page, 'author', 'article:author', 'dc.creator'),
    body: { kind: 'paragraphs', paragraphs },
  };
}

function titleIn(page: Document): string | null {
  const headings = page.querySelectorAll('h1');
  const heading = headings.length === 1 ? headings[0]!.textContent : null;
  const title = meta(page, 'og:title', 'twitter:title') ?? heading ?? page.title;
  return title?.replace(/\s+/gu, ' ').trim() || null;
}

function publisherIn(page: Document): string | null {
  const named = meta(page, 'og:site_name', 'application-name', 'dc.publisher');
  const address = addressIn(page);
  return named ?? (address === null ? null : new URL(address).hostname.replace(/^www\./u, ''));
}

function addressIn(page: Document): string | null {
  const canonical = page.querySelector('link[rel~=canonical]')?.getAttribute('href');
  return [canonical, meta(page, 'og:url')].find(isWeb) ?? null;
}

/** What the first of these names says in the page's head. */
function meta(page: Document, ...names: string[]): string | null {
  for (const name of names) {
    const found = page.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
    const content = found?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}
