/** A statement with its citation, for the clipboard. */

import type { QuotedStatement } from '../../data/model.ts';
import { bibtexOf } from './bibtex.ts';
import { cslOf } from './csl.ts';
import { markdownOf } from './markdown.ts';
import { sourceOf, type CitedSource } from './source.ts';
import { creditOf } from './words.ts';

export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The statement and where it comes from; nothing of the page on which it was read. */
export function cite(quote: QuotedStatement, format: CitationFormat): string {
  return WRITERS[format](sourceOf(quote));
}

const WRITERS: Record<CitationFormat, (source: CitedSource) => string> = {
  plain: plainOf,
  markdown: markdownOf,
  bibtex: bibtexOf,
  csl: cslOf,
};

/** No quotation marks: a library may hold digests, which are not the publisher's words. */
function plainOf(source: CitedSource): string {
  const credit = creditOf(source, { plain: (text) => text, title: `“${source.title}”` });
  return `${source.statement}\n— ${credit}${source.url && `. ${source.url}`}\n`;
}
