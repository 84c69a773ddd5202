/** Stored pages of real newspapers, outside the checkout; for tests only. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../../shared/corpora/pages');

export interface CorpusPage {
  id: string;
  /** Empty where its origin does not tell. */
  url: string;
  lang: string;
  page_kind: string;
  gold: 'full' | 'phrases' | 'none';
  topics_in_page: Record<string, number> | null;
}

/** Whether the folder is there; a test that needs it is skipped with this reason otherwise. */
export const hasCorpus = existsSync(join(FOLDER, 'index.jsonl'));
export const NO_CORPUS = 'skipped: ../shared/corpora/pages is not there';

/** Every page, in the order of the index. */
export function readCorpus(): CorpusPage[] {
  const lines = readFileSync(join(FOLDER, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as CorpusPage);
}

/** The page as its origin has it. */
export function readHtml({ id }: CorpusPage): string {
  return readFileSync(join(FOLDER, 'html', `${id}.html`), 'utf8');
}

/** The article's title and paragraphs; `null` for a page without a whole gold body. */
export function readGold({ id, gold }: CorpusPage): string[] | null {
  if (gold !== 'full') return null;
  const text = readFileSync(join(FOLDER, 'gold', `${id}.json`), 'utf8');
  const { title, paragraphs } = JSON.parse(text) as { title: string | null; paragraphs: string[] };
  return title === null ? paragraphs : [title, ...paragraphs];
}

/** The address that a page was stored from, or one of its own. */
export function addressOf({ id, url }: CorpusPage): string {
  const own = `https://${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.test/`;
  const address = new URL(URL.canParse(url) ? url : own);
  address.hash = '';
  return address.href;
}
