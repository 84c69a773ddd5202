/** Front matter as other programs write it (Obsidian, Hugo, Jekyll, Zotero): what of it we can use. */

import { isCalendarDate } from '../build/partial-date.ts';
import type { PartialDate } from '../model.ts';
import { canonicalTag } from '../text/language-tag.ts';
import { isWebAddress } from '../text/web-address.ts';

export interface ForeignFrontMatter {
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: PartialDate | null;
  language: string | null;
  credits: string | null;
  /** The text after it. */
  body: string;
}

const BLOCK = /^---[^\S\n]*\n(?<keys>(?:.*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u;
const LINE = /^(?<key>[\p{L}_][\p{L}\p{N}_ -]*):[^\S\n]+(?<value>.*\S)[^\S\n]*$/u;

/** Reads line by line, so that front matter which is no YAML is read too; unknown keys are left out. */
export function readForeignFrontMatter(text: string): ForeignFrontMatter {
  const block = BLOCK.exec(text);
  const keys = new Map<string, string>();
  for (const line of block?.groups!.keys!.split('\n') ?? []) {
    const { key, value } = LINE.exec(line)?.groups ?? {};
    if (key && value) keys.set(key.toLowerCase().replaceAll(/[ -]/gu, '_'), unquoted(value));
  }
  const first = (...names: string[]) => names.map((name) => keys.get(name)).find(Boolean) ?? null;
  const addresses = [first('url'), first('source'), first('link', 'canonical_url', 'address')];
  return {
    title: first('title', 'name', 'headline'),
    publisher: first('publisher', 'site', 'site_name', 'publication', 'journal', 'newspaper'),
    url: addresses.find(isWebAddress) ?? null,
    published: asDate(first('published', 'date', 'published_at', 'pubdate', 'created', 'year')),
    language: asLanguage(first('language', 'lang', 'locale')),
    credits: first('credits', 'author', 'authors', 'by', 'byline'),
    body: block === null ? text : text.slice(block[0].length),
  };
}

function unquoted(value: string): string {
  const quoted = /^(["'])(?<inner>.*)\1$/u.exec(value)?.groups?.inner;
  return (quoted ?? value).replace(/^\[(.*)\]$/u, '$1').trim();
}

/** "2025-03-16T23:10:00Z", "2025/03/16", "2025": the day, as the text writes it; `null` for any other. */
export function asDate(text: string | null): PartialDate | null {
  const date = /^\d{4}(?:[-/]\d\d(?:[-/]\d\d)?)?/u.exec(text ?? '')?.[0].replaceAll('/', '-');
  return date !== undefined && isCalendarDate(date) ? date : null;
}

/** A BCP 47 tag in its usual form, also of one written with "_"; `null` when the text is none. */
export function asLanguage(text: string | null): string | null {
  return text === null ? null : canonicalTag(text.replaceAll('_', '-'));
}
