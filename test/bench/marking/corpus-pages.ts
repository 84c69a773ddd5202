/** Real news pages, read from the shared corpora at run time only. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageAnswer } from '../../browsers/serve.ts';

const PAGES = resolve(import.meta.dirname, '../../../../shared/corpora/pages');

interface IndexRow {
  id: string;
  lang: string;
  page_kind: string;
  topics_in_page: Readonly<Record<string, number>>;
}

/**
 * Ids of English articles that write of what the bundled library is about, evenly picked; `null`
 * when the shared corpora are not beside the checkout.
 */
export function corpusPages(count: number): string[] | null {
  if (!existsSync(PAGES)) return null;
  const lines = readFileSync(join(PAGES, 'index.jsonl'), 'utf8').trim().split('\n');
  const ids = lines
    .map((line) => JSON.parse(line) as IndexRow)
    .filter(({ lang, page_kind, topics_in_page: topics }) => {
      return lang === 'en' && page_kind === 'article' && Object.keys(topics).length > 1;
    })
    .map(({ id }) => id);
  const step = Math.max(1, ids.length / count);
  return Array.from(
    { length: Math.min(count, ids.length) },
    (_, at) => ids[Math.floor(at * step)]!,
  );
}

/** The page at `/ID` of any host, without its scripts: what runs in it then is ours. */
export function serveCorpus({ pathname }: URL): PageAnswer | null {
  const file = join(PAGES, 'html', `${pathname.slice(1)}.html`);
  if (!/^\/[\w-]+$/.test(pathname) || !existsSync(file)) return null;
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return { body: readFileSync(file), headers: { 'content-security-policy': policy } };
}
