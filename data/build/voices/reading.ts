import type { EntityId } from '../../model.ts';
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
  /** The persons whom the document mentions. */
  persons: ReadonlySet<EntityId>;
}

export function readingOf(document: VoiceDocument, grammar: Grammar, lookup: VoiceLookup): Reading {
  const properWords = new Set<string>();
  for (const { text } of document.sentences) {
    for (const [, word] of text.matchAll(/(?<=[\p{Ll},;] )(\p{Lu}[\p{L}-]*)/gu)) {
      properWords.add(word!);
    }
  }
  const mentioned = document.sentences.flatMap(({ mentions }) =>
    mentions.map(({ entity }) => entity),
  );
  const persons = new Set(mentioned.filter((id) => lookup.entity(id)?.kind === 'person'));
  return { persons, grammar, lookup, publisher: publisherOf(document, lookup), properWords };
}
