/** JSON as drafts: an object, or a list of them, each with a text and what is known about it. */

import { MAX_JSON_DEPTH } from '../limits/import.ts';
import { isWebAddress } from '../text/web-address.ts';
import type { Draft } from './draft.ts';
import { asDate, asLanguage } from './read-front-matter.ts';
import { titleOf } from './title.ts';
import { Refusal } from './refusal.ts';

type Fields = Readonly<Record<string, unknown>>;

/** @throws Refusal when it is no JSON, or holds no text under a name that we know. */
export function readJson(text: string, path: string): Draft[] {
  const drafts = recordsIn(parse(text)).flatMap((fields) => readRecord(fields, path) ?? []);
  if (drafts.length === 0) throw new Refusal('jsonStrange');
  return drafts;
}

function parse(text: string): unknown {
  refuseDepth(text);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Refusal('jsonDamaged', error instanceof Error ? error.message : '', { cause: error });
  }
}

/** Counts brackets outside texts, before any parser recurses into them. */
function refuseDepth(text: string): void {
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > MAX_JSON_DEPTH) throw new Refusal('tooDeep', String(MAX_JSON_DEPTH));
  }
}

/** An object with a text is a record; else the first list of objects in it holds the records. */
function recordsIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  if (textOf(value) !== null) return [value];
  const list = Object.values(value).find((inner) => Array.isArray(inner) && inner.some(isObject));
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function readRecord(fields: Fields, path: string): Draft | null {
  const paragraphs = textOf(fields);
  if (paragraphs === null) return null;
  const first = (...names: string[]) =>
    names.map((name) => plain(fields, name)).find(Boolean) ?? null;
  return {
    ...titleOf(first('title', 'headline', 'name'), path),
    publisher: first('publisher', 'source', 'site', 'site_name', 'outlet'),
    url: [first('url'), first('link'), first('source_url')].find(isWebAddress) ?? null,
    published: asDate(first('published', 'date', 'datePublished', 'published_at', 'pub_date')),
    language: asLanguage(first('language', 'lang')),
    credits: first('credits', 'author', 'byline'),
    body: { kind: 'paragraphs', paragraphs },
  };
}

function textOf(fields: Fields): string[] | null {
  for (const name of ['paragraphs', 'text', 'content', 'body', 'articleBody']) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const texts = Array.isArray(value)
      ? value
      : typeof value === 'string'
        ? value.split(/\n+/u)
        : [];
    const paragraphs = texts.filter(
      (text): text is string => typeof text === 'string' && /\S/u.test(text),
    );
    if (paragraphs.length > 0) return paragraphs;
  }
  return null;
}

/** A field's text; a list of texts is joined, an object's name is taken. */
function plain(fields: Fields, name: string): string | null {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.filter((item) => typeof item === 'string').join(', ') || null;
  return isObject(value) ? plain(value, 'name') : null;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
