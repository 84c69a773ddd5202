/** The stored pages that page reading is measured on: tests read them beside the checkout. */

import { existsSync, readFileSync } from 'node:fs';
import type { PageAnswer } from '../browsers/serve.ts';
import type { Gold } from './judge-text.ts';

const FOLDER = new URL('../../../shared/corpora/pages/', import.meta.url);

/** One stored page. */
export interface CorpusPage {
  id: string;
  url: string;
  title: string;
  lang: string;
  page_kind: string;
  /** How its text is known: in full, by phrases, or not. */
  gold: 'full' | 'phrases' | 'none';
}

/** Every stored page; empty, with a word to the console, where the corpus is absent. */
export function corpusPages(): CorpusPage[] {
  const index = new URL('index.jsonl', FOLDER);
  if (existsSync(index)) return readLines(index);
  console.log('pages: ../shared/corpora is not there; nothing to measure');
  return [];
}

const readLines = (file: URL): CorpusPage[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusPage);

/** The page as its server sent it; its scripts and everything it would load are blocked. */
export function pageAnswer({ id }: CorpusPage): PageAnswer {
  return {
    body: readFileSync(new URL(`html/${id}.html`, FOLDER)),
    headers: {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      // With these two, performance.now() counts in 5 µs instead of 100.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  };
}

/** What the page's article says. */
export function goldOf({ id }: CorpusPage): Gold {
  const text = readFileSync(new URL(`gold/${id}.json`, FOLDER), 'utf8');
  return { title: null, paragraphs: [], ...(JSON.parse(text) as Partial<Gold>) };
}
