/** Real news text and the names in it, read from the shared corpora at run time only. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const CORPORA = resolve(import.meta.dirname, '../../../../shared/corpora');

export interface RealText {
  /** Pages, one after the other. */
  text: string;
  /** Names annotated in other texts, the most frequent first; no words that the pages also write small. */
  names: string[];
}

/** `null` when the shared corpora are not beside the checkout. */
export function readRealText(): RealText | null {
  if (!existsSync(CORPORA)) return null;
  const text = readdirSync(join(CORPORA, 'pages/html'))
    .map((file) => textOfPage(readFileSync(join(CORPORA, 'pages/html', file), 'utf8')))
    .join('\n');
  const counts = new Map<string, number>();
  for (const file of readdirSync(join(CORPORA, 'linking'))) countNames(file, counts);
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu));
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return { text, names: names.filter((name) => !small.has(name.toLowerCase())) };
}

interface GoldRow {
  mentions: { surface: string; coref?: unknown }[];
}

function countNames(file: string, counts: Map<string, number>): void {
  const lines = gunzipSync(readFileSync(join(CORPORA, 'linking', file))).toString('utf8');
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const { mentions } = JSON.parse(line) as GoldRow;
    for (const { surface, coref } of mentions)
      if (coref === undefined && /^\p{Lu}/u.test(surface))
        counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
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

/**
 * Names of ordinary density, most of them absent from the text: packages that look for whole words
 * find 1,000, 10,000 and 100,000 of them 150, 310 and 1,700 times in a million code units.
 */
export function namesOf({ text, names }: RealText, count: number): string[] {
  const annotated = Math.min(names.length, Math.round(3.2 * count ** 0.575));
  const stride = Math.max(1, Math.floor(names.length / annotated));
  const wanted = new Set<string>();
  for (let i = 0; i < annotated; i++) wanted.add(names[i * stride] as string);
  const words = capitalWords(text);
  for (let step = 997; wanted.size < count && step < 997 * words.length; step += 997)
    for (let i = 0; i < words.length && wanted.size < count; i++)
      wanted.add(`${words[i]} ${words[(i + step) % words.length]}`);
  return [...wanted];
}

function capitalWords(text: string): string[] {
  return [...new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}]{3,}(?![\p{L}\p{N}])/gu) ?? [])];
}
