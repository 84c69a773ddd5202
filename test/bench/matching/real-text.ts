/** Real news text and the names in it, read from the shared corpora at run time only. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const CORPORA = resolve(import.meta.dirname, '../../../../shared/corpora');

export interface RealText {
  /** Pages and articles, one after the other; again from the first when they are not enough. */
  text: string;
  /** How many code units of it are no repetition. */
  distinct: number;
  /** Names annotated in the articles, the most frequent first. */
  annotated: string[];
}

/** So many code units of it; `null` when the shared corpora are not beside the checkout. */
export function readRealText(units: number): RealText | null {
  if (!existsSync(CORPORA)) return null;
  const pages = readdirSync(join(CORPORA, 'pages/html')).map((file) =>
    textOfPage(readFileSync(join(CORPORA, 'pages/html', file), 'utf8')),
  );
  const articles = readdirSync(join(CORPORA, 'linking')).flatMap(readArticles);
  const once = [...pages, ...articles.map(({ text }) => text)].join('\n');
  const text = once.repeat(Math.ceil(units / once.length)).slice(0, units);
  const distinct = Math.min(units, once.length);
  return { text, distinct, annotated: byFrequency(articles) };
}

interface Article {
  text: string;
  mentions: { surface: string; coref?: unknown }[];
}

function readArticles(file: string): Article[] {
  const lines = gunzipSync(readFileSync(join(CORPORA, 'linking', file))).toString('utf8');
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
}

function byFrequency(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  for (const { mentions } of articles)
    for (const { surface, coref } of mentions)
      if (coref === undefined && /^\p{Lu}/u.test(surface))
        counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function textOfPage(html: string): string {
  return html
    .replace(/<(script|style|noscript|svg)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ');
}
