/** When a page says that its article was published. */

import type { PartialDate } from '../../data/model.ts';
import { attributeOf, queryAll, textOf } from './dom.ts';

const NAMES =
  'article:published_time og:article:published_time article:published datePublished parsely-pub-date sailthru.date DC.date.issued cXenseParse:recs:publishtime pubdate date';
const META = NAMES.split(' ')
  .flatMap((name) => ['property', 'name', 'itemprop'].map((key) => `meta[${key}="${name}" i]`))
  .join();
const TIME =
  ':is(article,main,[role=main],[itemtype*="Article"]) time[datetime],time[pubdate],time[itemprop=datePublished]';
const DATA = /"datePublished"\s*:\s*"([^"]{4,40})"/;

/** The day that the page declares, in the time zone of its author; `null` when it declares none. */
export function publishedOf(document: Document): PartialDate | null {
  const declared = [...queryAll(document, META)].map((meta) => attributeOf(meta, 'content'));
  const described = [...queryAll(document, 'script[type="application/ld+json"]')].map(
    (script) => DATA.exec(textOf(script))?.[1] ?? '',
  );
  const shown = [...queryAll(document, TIME)].map((time) => attributeOf(time, 'datetime'));
  for (const text of [...declared, ...described, ...shown]) {
    const day = dayOf(text);
    if (day) return day;
  }
  return null;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** "2025-03-16T23:10:00-04:00", "20250316", "Sun, 16 Mar 2025": others may be read two ways. */
function dayOf(text: string): PartialDate | null {
  const iso = /^\s*((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  if (iso) return iso.slice(1).join('-');
  const [, day, name, year] =
    /^\s*(?:\p{L}+,?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\s+((?:19|20)\d\d)\b/u.exec(text) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '-') / 3 + 1;
  if (!day || !Number.isInteger(month) || month < 1) return null;
  return [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
