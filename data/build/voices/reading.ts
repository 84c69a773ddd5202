import type { Grammar } from './grammar.ts';
import type { VoiceDocument, VoiceLookup } from './input.ts';
import { publisherOf, type Publisher } from './publisher.ts';

/** What stays the same while one document is read. */
export interface Reading {
  grammar: Grammar;
  lookup: VoiceLookup;
  publisher: Publisher;
  /** Words that the document writes with a capital inside a sentence too. */
  properWords: ReadonlySet<string>;
}

export function readingOf(document: VoiceDocument, grammar: Grammar, lookup: VoiceLookup): Reading {
  const properWords = new Set<string>();
  for (const { text } of document.sentences) {
    for (const [, word] of text.matchAll(/(?<=[\p{Ll},;] )(\p{Lu}[\p{L}-]*)/gu)) {
      properWords.add(word!);
    }
  }
  return { grammar, lookup, publisher: publisherOf(document, lookup), properWords };
}
