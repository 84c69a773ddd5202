/** Markdown, CommonMark and GitHub's: text by others stays text, and makes no link, list or markup. */

import type { CitedSource } from './source.ts';
import { creditOf } from './words.ts';

/** The statement as a quotation, who says it and the linked source below. */
export function markdownOf(source: CitedSource): string {
  const title = escape(source.title);
  const linked = source.url ? `[${title}](<${source.url.replaceAll('&', '&amp;')}>)` : title;
  const credit = creditOf(source, { plain: escape, title: linked });
  return `> ${escapeStart(escape(source.statement))}\n>\n> — ${credit}\n`;
}

/** What markup and automatic links are made of, wherever it stands. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`);
}

/** What begins a heading, a list or a rule at the start of a line. */
function escapeStart(text: string): string {
  return text.replace(/^(\d+)(?=[.)])/, '$1\\').replace(/^[#+=-]/, '\\$&');
}
