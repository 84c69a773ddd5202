import type { Voice } from '../../model.ts';
import type { VoiceDocument, VoiceLookup } from './input.ts';

/** For each sentence of a document, who is said to say it; empty for the publisher's own words. */
export function findVoices(document: VoiceDocument, _lookup: VoiceLookup): Voice[][] {
  return document.sentences.map(() => []);
}
