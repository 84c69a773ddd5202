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
  /** Words that stand behind another capitalised word somewhere in the document. */
  surnames: ReadonlySet<string>;
  /** The persons whom the document mentions. */
  persons: ReadonlySet<EntityId>;
}

export function readingOf(document: VoiceDocument, grammar: Grammar, lookup: VoiceLookup): Reading {
  const texts = document.sentences.map(({ text }) => text);
  const properWords = wordsIn(texts, /(?<=[\p{Ll},;] )\p{Lu}[\p{L}-]*(?![\p{L}-])(?! \p{Lu})/gu);
  const surnames = wordsIn(texts, /(?<=\p{Lu}[\p{L}.-]* )\p{Lu}[\p{L}-]*/gu);
  const mentioned = document.sentences.flatMap(({ mentions }) =>
    mentions.map(({ entity }) => entity),
  );
  const persons = new Set(mentioned.filter((id) => lookup.entity(id)?.kind === 'person'));
  return {
    persons,
    surnames,
    grammar,
    lookup,
    publisher: publisherOf(document, lookup),
    properWords,
  };
}

function wordsIn(texts: readonly string[], pattern: RegExp): Set<string> {
  return new Set(texts.flatMap((text) => text.match(pattern) ?? []));
}
