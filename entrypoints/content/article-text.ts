import { MAX_ARTICLE_CHARS } from '../../data/limits/messages.ts';
import type { Marks } from './marks.ts';

/** The article's text as it is sent: a line for each block, though the page may write it in several. */
export function articleText(marks: Marks): string {
  const lines = marks.blocks().map(({ text }) => text.replaceAll('\n', ' '));
  return lines.join('\n').slice(0, MAX_ARTICLE_CHARS);
}
