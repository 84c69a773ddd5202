import { MAX_VOICE_CHARS } from '../../limits/building.ts';
import type { Voice } from '../../model.ts';
import { isBareQuotation, newMemory, remember, rememberTitles, resolve } from './carry-over.ts';
import type { VoiceDocument, VoiceLookup } from './input.ts';
import { grammarOf } from './languages/of-tag.ts';
import { readingOf } from './reading.ts';
import { sentenceVoice } from './sentence-voice.ts';
import { endsQuoted, tokenize } from './tokens.ts';

/**
 * For each sentence of a document, who is said to say it; empty for the publisher's own words, and
 * for every sentence that is too long or in a language that has no grammar here.
 */
export function findVoices(document: VoiceDocument, lookup: VoiceLookup): Voice[][] {
  const grammar = grammarOf(document.language);
  if (grammar === null) return document.sentences.map(() => []);
  const reading = readingOf(document, grammar, lookup);
  const memory = newMemory();
  let paragraph = -1;
  let isQuoted = false;
  return document.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) isQuoted = false;
    if (sentence.paragraph !== paragraph) memory.last = [];
    paragraph = sentence.paragraph;
    const tokens = tokenize(sentence, isQuoted);
    isQuoted = endsQuoted(sentence.text, isQuoted);
    rememberTitles(memory, tokens, reading);
    const voice = sentence.text.length > MAX_VOICE_CHARS ? null : sentenceVoice(tokens, reading);
    const voices = isBareQuotation(tokens)
      ? memory.last
      : voice === null
        ? []
        : resolve(voice, memory, reading);
    remember(memory, tokens, voice, voices, reading);
    return [...voices];
  });
}
