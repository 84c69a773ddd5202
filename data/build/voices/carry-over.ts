/** What a sentence takes from those before it: pronouns, bare quotations, "the report". */

import type { Voice } from '../../model.ts';
import { knownVoice } from './named-voice.ts';
import type { Reading } from './reading.ts';
import type { SentenceVoice } from './sentence-voice.ts';
import type { Speaker } from './speaker.ts';
import type { VoiceLookup } from './input.ts';
import { isCapitalised, isWord } from './token-class.ts';
import type { Token } from './tokens.ts';

export interface Memory {
  /** The voices of the sentence before; empty when it had none or another paragraph began. */
  last: readonly Voice[];
  /** The latest entity that opened a sentence, by what pronoun stands for it. */
  person: Voice | null;
  body: Voice | null;
  /** Who last spoke, or was spoken of, by the head noun: "report", "spokespersons". */
  byNoun: Map<string, Voice | 'publisher'>;
}

export function newMemory(): Memory {
  return { last: [], person: null, body: null, byNoun: new Map() };
}

/** The voices of a sentence, with what its words refer back to put in. */
export function resolve(voice: SentenceVoice, memory: Memory, reading: Reading): readonly Voice[] {
  if (voice.pronoun !== null) return antecedent(voice.pronoun, memory, reading);
  return voice.speakers.flatMap((speaker) => {
    const earlier = speaker.refersBack ? memory.byNoun.get(speaker.noun) : undefined;
    if (earlier === 'publisher') return [];
    return [earlier ?? speaker.voice];
  });
}

/** The voice of the sentence before if the pronoun fits it, else whom the text spoke of last. */
function antecedent(
  pronoun: string,
  memory: Memory,
  { grammar, lookup }: Reading,
): readonly Voice[] {
  const kind = grammar.pronouns.get(pronoun);
  const isFit = memory.last.every(({ entity }) => {
    const isPerson = entity === null || lookup.entity(entity)?.kind === 'person';
    return kind === undefined || kind === 'many' || isPerson === (kind === 'one');
  });
  if (memory.last.length > 0 && isFit) return memory.last;
  const voice = kind === 'thing' ? memory.body : memory.person;
  return voice === null || kind === 'many' ? [] : [voice];
}

/** A sentence that is nothing but quotation goes on with the speaker before it. */
export function isBareQuotation(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'name');
  return words.length === 0 && tokens.some(({ kind }) => kind === 'quote');
}

export function remember(
  memory: Memory,
  tokens: readonly Token[],
  voice: SentenceVoice | null,
  voices: readonly Voice[],
  reading: Reading,
): void {
  memory.last = voices;
  rememberNouns(memory, voice?.speakers ?? []);
  rememberRecords(memory, tokens, reading);
  const opening = tokens.find(({ entity }) => entity !== null);
  if (opening === undefined) return;
  const found = knownVoice(opening.entity!, opening.text, reading);
  const kind = reading.lookup.entity(opening.entity!)?.kind;
  if (kind === 'person') memory.person = found;
  else if (kind === 'organization' || kind === 'group') memory.body = found;
}

function rememberNouns(memory: Memory, speakers: readonly Speaker[]): void {
  for (const { noun, voice, refersBack } of speakers)
    if (!refersBack) memory.byNoun.set(noun, voice);
}

/** "the PDDH visit ... the PDDH report": a record next to a name belongs to it. */
function rememberRecords(memory: Memory, tokens: readonly Token[], reading: Reading): void {
  const { grammar, lookup, publisher } = reading;
  for (const [index, token] of tokens.entries()) {
    if (!grammar.records.has(token.lower)) continue;
    const near = [
      ...tokens.slice(Math.max(0, index - 3), index),
      ...tokens.slice(index + 1, index + 4),
    ];
    const owner = near.find(
      ({ entity }) => entity !== null && lookup.entity(entity!)?.kind === 'organization',
    );
    if (owner === undefined) continue;
    const isOwn = publisher.entities.has(owner.entity!);
    memory.byNoun.set(
      token.lower,
      isOwn ? 'publisher' : knownVoice(owner.entity!, owner.text, reading),
    );
  }
}

/** "the deportee Gonzalo Y.", "Mayor Jane Roe": the noun before a name stands for it later. */
export function rememberTitles(memory: Memory, tokens: readonly Token[], reading: Reading): void {
  const { grammar, lookup } = reading;
  for (const [index, token] of tokens.entries()) {
    const name = nameAt(tokens, index + 1, lookup);
    if (token.kind !== 'word' || name === null) continue;
    const isTitle = grammar.titles.has(token.lower);
    const isNoun = isWord(tokens[index - 1], grammar.articles) && !isCapitalised(token);
    if (isTitle || isNoun) memory.byNoun.set(token.lower, name);
  }
}

/** A known person, or two capitalised words. */
function nameAt(tokens: readonly Token[], from: number, lookup: VoiceLookup): Voice | null {
  const [first, second] = tokens.slice(from, from + 2);
  if (first === undefined) return null;
  const found = first.entity === null ? null : lookup.entity(first.entity);
  if (found?.kind === 'person') return { entity: first.entity, name: found.name };
  const isName = [first, second].every((token) => token?.kind === 'word' && isCapitalised(token));
  return isName ? { entity: null, name: `${first.text} ${second!.text}` } : null;
}
