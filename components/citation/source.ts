/** What a citation says of a statement's source; never of where its reader was. */

import type { QuotedStatement } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { originalLink } from '../statement/original-link.ts';
import { isNamedPublisher } from '../../data/named-publisher.ts';

export interface CitedSource {
  /** On one line, like all texts here. */
  statement: string;
  voices: readonly string[];
  title: string;
  /** Empty when the source names none. */
  publisher: string;
  /** As many numbers as are known: year, month, day. */
  date: readonly number[];
  /** Empty when the library holds none that may be opened. */
  url: string;
  language: string;
  document: string;
}

/** The source of a statement, in plain text. */
export function sourceOf(quote: QuotedStatement): CitedSource {
  return {
    statement: oneLine(quote.text),
    voices: quote.voices.map(({ name }) => oneLine(name)),
    title: oneLine(quote.title),
    publisher: isNamedPublisher(quote.publisher) ? oneLine(quote.publisher) : '',
    date: /^\d{4}(?:-\d\d){0,2}$/.test(quote.published ?? '')
      ? quote.published!.split('-').map(Number)
      : [],
    // A backslash or brace left in an address would end it in one format or another.
    url: (originalLink(quote.url, null) ?? '')
      .replaceAll('\\', '%5C')
      .replaceAll('{', '%7B')
      .replaceAll('}', '%7D'),
    language: quote.language,
    document: quote.document,
  };
}

function oneLine(text: string): string {
  return harmless(text).replace(/\s+/gu, ' ').trim();
}
