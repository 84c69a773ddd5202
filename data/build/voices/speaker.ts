/** From the words of a subject to those who speak. */

import type { Voice } from '../../model.ts';
import { isInanimate } from './inanimate.ts';
import { institution } from './institution.ts';
import { namedVoice } from './named-voice.ts';
import { nounPhrase, type NounPhrase } from './noun-phrase.ts';
import { isProper, plainName, textOf } from './plain-name.ts';
import { isPublisher } from './publisher.ts';
import type { Reading } from './reading.ts';
import { roleHolder } from './role-holder.ts';
import { isWord } from './token-class.ts';
import type { Token } from './tokens.ts';

export interface Speaker {
  voice: Voice;
  /** The publisher itself, or its own article. */
  isPublisher: boolean;
  /** "the report", "the court": known only from what stands before. */
  refersBack: boolean;
  /** The head noun in lower case, for later references to it. */
  noun: string;
}

/** Reads who speaks from the tokens of a subject; several when they speak jointly. */
export function speakers(tokens: readonly Token[], reading: Reading): Speaker[] {
  const phrase = nounPhrase(tokens, reading);
  if (phrase === null) return [];
  return conjuncts(phrase.core, reading)
    .map((core, index) => ({ core, index }))
    .filter(({ core }) => core.length > 0 && !isInanimate(core, reading.grammar))
    .filter(({ core }) => !isIdea(core, reading))
    .map(({ core, index }) => speaker(conjunct(phrase, core, index, reading), reading));
}

/** Human rights say nothing, even where a report on them does. */
function isIdea(core: readonly Token[], { lookup }: Reading): boolean {
  const { entity } = core.at(-1)!;
  return entity !== null && lookup.entity(entity)?.kind === 'concept';
}

function conjuncts(core: readonly Token[], { grammar }: Reading): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of core) {
    if (isWord(token, grammar.and)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** The first part keeps the phrase's possessor; a later one has its own article and possessor. */
function conjunct(
  phrase: NounPhrase,
  core: readonly Token[],
  index: number,
  reading: Reading,
): NounPhrase {
  if (index === 0) return { ...phrase, core };
  return nounPhrase(core, reading) ?? { ...phrase, core, possessor: [], isDefinite: false };
}

function speaker(phrase: NounPhrase, reading: Reading): Speaker {
  const found =
    namedVoice(phrase, reading) ?? institution(phrase, reading) ?? roleHolder(phrase, reading);
  const voice = found ?? { entity: null, name: plainName(ownName(phrase, reading), reading) };
  return {
    voice,
    isPublisher: isOwn(phrase, voice, reading),
    refersBack: found === null && isReference(phrase, reading),
    noun: phrase.core.at(-1)!.lower,
  };
}

/** "attorney general's office": an office's holder belongs to its name, another owner does not. */
function ownName({ possessor, core }: NounPhrase, { grammar }: Reading): readonly Token[] {
  const isOffice = isWord(possessor.at(-1), grammar.titles) && isWord(core.at(-1), grammar.bodies);
  return isOffice ? [...possessor, POSSESSIVE, ...core] : core;
}

const POSSESSIVE: Token = { kind: 'word', text: "'s", lower: "'s", start: 1, entity: null };

function isOwn(phrase: NounPhrase, { name, entity }: Voice, reading: Reading): boolean {
  const { publisher, lookup } = reading;
  const isNamed = isPublisher(publisher, name, entity, lookup);
  return (
    isNamed ||
    isPublisher(publisher, textOf(phrase.core), null, lookup) ||
    isItself(phrase, reading)
  );
}

/** "the article". */
function isItself({ core, possessor, isDefinite }: NounPhrase, { grammar }: Reading): boolean {
  return (
    core.length === 1 && possessor.length === 0 && isDefinite && isWord(core[0], grammar.itself)
  );
}

/** "the report", "the mayor": common nouns with a definite article. */
function isReference({ core, possessor, isDefinite }: NounPhrase, reading: Reading): boolean {
  if (!isDefinite || possessor.length > 0) return false;
  return core.every((token) => token.kind === 'word' && !isProper(token, reading));
}
