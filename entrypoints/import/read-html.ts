/** A web page as a draft: its article, as marks know it, and what it says of itself. */

import type { Draft } from '../../data/import/draft.ts';
import { asLanguage } from '../../data/import/read-front-matter.ts';
import { titleOf } from '../../data/import/title.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { isWebAddress } from '../../data/text/web-address.ts';
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
  const named = publisherNamed(page);
  const title = withoutPublisher(titleIn(page), named);
  const { blocks } = finish(collectArticle(page, { isAsked: true }));
  const texts = blocks.map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  const paragraphs = texts.filter((text) => text !== '' && text !== title);
  if (paragraphs.length === 0) throw new Refusal('pageWithoutText');
  const url = addressIn(page, path) ?? plainAddress(path);
  const root = rootOf(page);
  return {
    ...titleOf(title, path),
    publisher: named ?? (url === null ? null : new URL(url).hostname.replace(/^www\./u, '')),
    url,
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

/** In the description that search engines read: `"publisher": {"@type": "Organization", "name": "…"`. */
const PUBLISHER = /"publisher"\s*:\s*\{[^{}]*?"name"\s*:\s*("(?:[^"\\]|\\.){2,80}")/u;

function publisherNamed(page: Document): string | null {
  const named = meta(page, 'og:site_name', 'application-name', 'dc.publisher');
  if (named !== null) return named;
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    const written = PUBLISHER.exec(textContent ?? '')?.[1];
    if (written !== undefined) return readText(written);
  }
  return null;
}

function readText(written: string): string | null {
  try {
    return String(JSON.parse(written)).trim() || null;
  } catch {
    return null; // SyntaxError: the page's own description is damaged.
  }
}

/** "Gates opened | The Daily": who publishes it stands beside it. */
function withoutPublisher(title: string | null, publisher: string | null): string | null {
  const end = /^(?<rest>.+)\s+[|\-\u2013\u2014\u00b7:]\s+(?<last>[^|]+)$/u.exec(
    title ?? '',
  )?.groups;
  const isNamed = publisher && end?.last?.trim().toLowerCase() === publisher.toLowerCase();
  return isNamed ? end.rest! : title;
}

/** The address that a page gives itself; one that was read from the web, on its own site alone. */
function addressIn(page: Document, path: string): string | null {
  const canonical = page.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? null;
  const base = isWebAddress(path) ? path : undefined;
  const given = [canonical, meta(page, 'og:url')]
    .filter((address) => address !== null && URL.canParse(address, base))
    .map((address) => new URL(address!, base).href);
  return (
    given.find((address) => isWebAddress(address) && (!base || isSameSite(address, base))) ?? null
  );
}

/** "m.daily.example" and "www.daily.example". */
function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

/** "daily.example", "daily.co.uk". */
function siteOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  const isUnderCountry = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 9) <= 3;
  return labels.slice(isUnderCountry ? -3 : -2).join('.');
}

/** Said of the way to a page, and not of the page. */
const TRACKS = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|ns_.*|at_.*)$/u;

/** An address without what says where the reader came from; `null` for none of the web. */
function plainAddress(address: string): string | null {
  if (!isWebAddress(address)) return null;
  const url = new URL(address);
  url.hash = '';
  // As text: what a page's own lists give cannot be gone through in every browser.
  const said = url.search.slice(1).split('&');
  url.search = said.filter((one) => !TRACKS.test(one.split('=', 1)[0]!)).join('&');
  return url.href;
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
