/** One article, served by a page that minds its own business and by pages that do not. */

import type { PageAnswer } from '../../browsers/serve.ts';
import { ARTICLE } from '../article.ts';

export const SITE = 'https://www.footprint-news.test';
/** Where pages with a policy have its violations reported. */
export const REPORTS = `${SITE}/reports`;

/** Without a style of its own: policies forbid it. */
const PLAIN = ARTICLE.replace(/ style="[^"]*"/, '');

const CLOBBERING =
  'parentNode childNodes firstChild lastChild nextSibling previousSibling nodeType nodeName textContent ' +
  'ownerDocument isConnected attributes children classList className id tagName localName innerHTML innerText ' +
  'getAttribute setAttribute closest matches contains append remove querySelector querySelectorAll ' +
  'addEventListener getBoundingClientRect shadowRoot attachShadow body documentElement createElementNS ' +
  'createTextNode createRange createTreeWalker getSelection elementFromPoint activeElement defaultView ' +
  'adoptedStyleSheets location browser chrome self window CSS Highlight StaticRange lang popover';

/** The browser looks for an icon of the page by itself. */
const NOTHING = "default-src 'none'; img-src 'self'";

/** Policies and kinds of documents under which nothing may go otherwise. */
export const STRICT: Record<string, PageAnswer> = {
  'that allows nothing': answer({ policy: NOTHING }),
  'that wants trusted types': answer({
    policy: `${NOTHING}; require-trusted-types-for 'script'; trusted-types 'none'`,
  }),
  'in a sandbox': answer({ policy: 'sandbox' }),
  'in XHTML': {
    body: PLAIN.replace(
      '<!doctype html>\n<html',
      '<html xmlns="http://www.w3.org/1999/xhtml"',
    ).replace(/<meta [^>]*/, '$&/'),
    type: 'application/xhtml+xml; charset=utf-8',
  },
};

const PAGES: Record<string, PageAnswer> = {
  '/plain': answer({}),
  '/clobbering': answer({ body: clobbering(PLAIN) }),
  '/violating': answer({ policy: NOTHING, body: ARTICLE }),
  '/drawing.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">CECOT</text></svg>',
    type: 'image/svg+xml',
  },
  ...Object.fromEntries(Object.entries(STRICT).map(([name, page]) => [pathOf(name), page])),
};

/** The path of a strict page. */
export function pathOf(name: string): string {
  return `/${name.replaceAll(' ', '-')}`;
}

/** Answers for all of the site. */
export function servePage({ href, pathname }: URL): PageAnswer | null {
  if (href === REPORTS) return { body: '', status: 204 };
  return PAGES[pathname] ?? null;
}

function answer({ body = PLAIN, policy }: { body?: string; policy?: string }): PageAnswer {
  if (policy === undefined) return { body };
  return { body, headers: { 'content-security-policy': `${policy}; report-uri ${REPORTS}` } };
}

/** The article within a form whose fields, and beside images whose names, shadow the DOM. */
function clobbering(article: string): string {
  const names = CLOBBERING.split(' ');
  const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  const images = names.map((name) => `<img alt="" id="${name}" name="${name}">`).join('');
  return article
    .replace('<article>', '<form><article>')
    .replace('</article>', `</article>${fields}</form>${images}`);
}
