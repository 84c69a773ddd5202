/** Requests that only the browser with the extension made. */

import type { LoggedRequest } from '../../browsers/serve.ts';
import type { RealPage } from './corpus.ts';
import type { Tour } from './tour.ts';

/** Where browsers themselves go, at times that they choose. */
const BROWSERS_OWN = /(?:^|\.)(?:mozilla\.(?:com|net|org)|google\.com|googleapis\.com|gvt1\.com)$/;

/**
 * Addresses that no page asks for without the extension, and requests that say they come from an
 * extension. What a page itself names is the page's: it may come late, or not before the tab closes.
 */
export function foreignRequests({ requests, visits }: Tour): string[] {
  const known = new Set(requests.bare.map(placeOf));
  const isNew = (request: LoggedRequest) =>
    !known.has(placeOf(request)) &&
    !BROWSERS_OWN.test(new URL(request.url).hostname) &&
    !visits.some(({ page }) => names(page, new URL(request.url)));
  const foreign = requests.ours.filter((request) => isOfExtension(request) || isNew(request));
  return [...new Set(foreign.map(({ url }) => url))];
}

function placeOf({ url }: LoggedRequest): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function isOfExtension({ headers: { origin = '', referer = '' } }: LoggedRequest): boolean {
  return /^\w+-extension:/.test(origin) || /^\w+-extension:/.test(referer);
}

function names({ html }: RealPage, { hostname, pathname }: URL): boolean {
  const file = pathname.split('/').at(-1) ?? '';
  return Buffer.from(html()).includes(file === '' ? hostname : file);
}
