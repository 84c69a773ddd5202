import { MAX_SUGGESTION_CHARS } from '../../../data/limits/search.ts';
import type { SearchResult } from '../../../data/model.ts';
import { harmless } from '../../../data/text/harmless.ts';
import { dateIn } from '../../../data/text/shown-date.ts';
import { entityChoice, documentChoice } from './omnibox-choice.ts';

/** What a browser shows in the address bar, and what it hands back when it is taken. */
export interface Suggestion {
  content: string;
  description: string;
}

/** For whom a suggestion is written. */
export interface Address {
  /** Firefox wants plain text, Chromium XML. */
  isPlain: boolean;
  /** BCP 47 tag of the language that dates are written in. */
  language: string;
}

/** A result in one line: what it says, then who says it and when. */
export function suggestionOf(result: SearchResult, { isPlain, language }: Address): Suggestion {
  const { kind, id, document, index } = result;
  const content = kind === 'entity' ? entityChoice(id) : documentChoice(document ?? id, index);
  const [words, source] = partsOf(result, language);
  const description = isPlain
    ? `${words}${source === '' ? '' : ` – ${source}`}`
    : `${escapeXml(words)}${source === '' ? '' : ` <dim>${escapeXml(source)}</dim>`}`;
  return { content, description };
}

function partsOf(
  { kind, title, text, publisher, published }: SearchResult,
  language: string,
): [string, string] {
  const date = published && dateIn(language, published, 'short');
  const source = [publisher, date].filter(Boolean).join(', ');
  if (kind === 'entity') return [line(title), line(text)];
  return [line(kind === 'statement' ? text : title), line(source)];
}

function line(text: string): string {
  const whole = harmless(text).replace(/\s+/g, ' ').trim();
  return whole.length <= MAX_SUGGESTION_CHARS
    ? whole
    : `${whole.slice(0, MAX_SUGGESTION_CHARS - 1).trimEnd()}…`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text that Chromium's XML shows as it is; what XML cannot hold at all is left out. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((character) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(character))
    .map((character) => ENTITIES[character] ?? character)
    .join('');
}
