/**
 * When a page says that its article was written. Dates among its words are not read: beside the
 * article's own stand those of other articles, and a wrong date is worse than none.
 */

import type { ArticleContext, PartialDate } from '../../data/model.ts';
import { attributeOf, queryAll, textOf } from './dom.ts';

/** How meta elements are called that tell a day. */
const NAMES = {
  Published: /publi|pub-?date|issued|\bdate$/i,
  Modified: /modifi|updated|lastmod/i,
};
const TIME =
  ':is(article,main,[role=main],[itemtype*="Article"]) time[datetime],time[itemprop=datePublished]';
const ADDRESS = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\/(?:(0[1-9]|[12]\d|3[01])\/)?/;

/**
 * The day that the article first appeared, in the time zone of its author, or the month where its
 * address tells no more; `null` when the page declares none.
 */
export function publishedOf(document: Document): PartialDate | null {
  const shown = [...queryAll(document, TIME)].map((time) => attributeOf(time, 'datetime'));
  return (
    firstDay([...declared(document, 'Published'), ...shown]) ??
    (ADDRESS.exec(location.pathname)?.slice(1).filter(Boolean).join('-') || null)
  );
}

/** The day that the article first appeared, and that of its last change if the page declares a later one. */
export function daysOf(document: Document): Pick<ArticleContext, 'published' | 'changed'> {
  const published = publishedOf(document);
  const changed = firstDay(declared(document, 'Modified'));
  return { published, changed: changed && changed > (published ?? '') ? changed : null };
}

/** What meta elements say, then structured data. */
function declared(document: Document, what: keyof typeof NAMES): string[] {
  const data = new RegExp(`"date${what}"\\s*:\\s*"([^"]{4,40})"`);
  return [
    ...[...queryAll(document, 'meta')]
      .filter((meta) =>
        ['property', 'name', 'itemprop'].some((key) => NAMES[what].test(attributeOf(meta, key))),
      )
      .map((meta) => attributeOf(meta, 'content')),
    ...[...queryAll(document, 'script[type="application/ld+json"]')].map(
      (script) => data.exec(textOf(script))?.[1] ?? '',
    ),
  ];
}

function firstDay(texts: readonly string[]): PartialDate | null {
  return texts.map(dayOf).find(Boolean) ?? null;
}

/** "2025-03-16T23:10:00-04:00", "20250316", "Sun, 16 Mar 2025": others may be read two ways. */
function dayOf(text: string): PartialDate | null {
  const iso = /^\s*((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  if (iso) return iso.slice(1).join('-');
  const [, day, month, year] =
    /^\s*(?:\p{L}+,?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\s+((?:19|20)\d\d)\b/u.exec(text) ?? [];
  const time = Date.parse(`${day} ${month} ${year} UTC`);
  return time ? new Date(time).toISOString().slice(0, 10) : null;
}
