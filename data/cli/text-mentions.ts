import type { Library } from '../library/library.ts';
import type { Mention } from '../model.ts';
import { languageOf } from '../text/stop-words.ts';
import { termsOf } from '../text/terms.ts';

const PARAGRAPH = /\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu;

/** Mentions in a plain text, its paragraphs being its blocks; offsets in the whole text. */
export function findTextMentions(library: Library, text: string, language?: string): Mention[] {
  const paragraphs = [...text.matchAll(PARAGRAPH)];
  const { mentions } = library.findMentions({
    blocks: paragraphs.map(([paragraph]) => ({ text: paragraph })),
    language: language ?? languageOf(termsOf(text)) ?? '',
    established: [],
  });
  return mentions.flatMap((found, at) => {
    const offset = paragraphs[at]?.index ?? 0;
    return found.map((mention) => ({
      ...mention,
      start: mention.start + offset,
      end: mention.end + offset,
    }));
  });
}
