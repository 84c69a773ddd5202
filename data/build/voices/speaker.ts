/** From the noun phrase that speaks to the voice that is printed. */

import type { EntityId, Voice } from '../../model.ts';
import { isInanimate } from './inanimate.ts';
import { nounPhrase, type NounPhrase } from './noun-phrase.ts';
import { isPublisher } from './publisher.ts';
import type { Reading } from './reading.ts';
import { roleHolder } from './role-holder.ts';
import { isCapitalised, isPossessive, isWord } from './token-class.ts';
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
  return conjuncts(phrase.core, reading).flatMap((core, index) =>
    core.length === 0 || isInanimate(core, reading.grammar)
      ? []
      : [speaker(conjunct(phrase, core, index, reading), reading)],
  );
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

function conjuncts(core: readonly Token[], { grammar }: Reading): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of core) {
    if (token.kind === 'word' && grammar.and.has(token.lower)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

function speaker(phrase: NounPhrase, reading: Reading): Speaker {
  const found =
    personOrBody(phrase, reading) ?? institution(phrase, reading) ?? roleHolder(phrase, reading);
  const voice = found ?? { entity: null, name: plainName(phrase.core, reading) };
  const noun = phrase.core.at(-1)!.lower;
  const isOwn =
    isPublisher(reading.publisher, voice.name, voice.entity, reading.lookup) ||
    isPublisher(reading.publisher, textOf(phrase.core), null, reading.lookup) ||
    isItself(phrase, reading);
  return {
    voice,
    isPublisher: isOwn,
    noun,
    refersBack: found === null && isReference(phrase, reading),
  };
}

function isItself({ core, possessor, isDefinite }: NounPhrase, { grammar }: Reading): boolean {
  const head = core[0]!;
  return (
    core.length === 1 && possessor.length === 0 && isDefinite && grammar.itself.has(head.lower)
  );
}

/** "the report", "the spokesperson": one common noun and a definite article. */
function isReference({ core, possessor, isDefinite }: NounPhrase, reading: Reading): boolean {
  if (!isDefinite || possessor.length > 0) return false;
  return core.every((token) => token.kind === 'word' && !isProper(token, reading));
}

/** A known name at the end of the phrase, or a person's name behind titles. */
function personOrBody({ core, possessor }: NounPhrase, reading: Reading): Voice | null {
  const last = core.at(-1)!;
  if (last.entity !== null && endsWithItsName(core, reading))
    return known(last.entity, last.text, reading);
  const whole = wholeName(core, possessor, reading);
  if (whole !== null) return whole;
  const name = personName(core, reading);
  return name === null ? null : named(name, reading);
}

/** The last token names the whole, as in "the organization X", but not in "official of X". */
function endsWithItsName(core: readonly Token[], { grammar, lookup }: Reading): boolean {
  const before = core.slice(0, -1);
  const previous = before.findLast((token) => !isWord(token, grammar.articles));
  if (isWord(previous, grammar.of)) return false;
  const isPerson = lookup.entity(core.at(-1)!.entity!)?.kind === 'person';
  return isPerson || !before.some((token) => isWord(token, grammar.of));
}

function known(entity: EntityId, text: string, { lookup }: Reading): Voice {
  return { entity, name: lookup.entity(entity)?.name ?? text };
}

function named(name: string, reading: Reading): Voice {
  const entity = reading.lookup.find(name);
  return entity === null ? { entity, name } : known(entity, name, reading);
}

/** The whole phrase as a name that the library knows: "Donald Trump's administration" too. */
function wholeName(
  core: readonly Token[],
  possessor: readonly Token[],
  reading: Reading,
): Voice | null {
  const text = textOf(core);
  const owner = textOf(possessor);
  const surname = owner.split(' ').at(-1) ?? '';
  const tries =
    possessor.length === 0
      ? [text]
      : [`${owner}'s ${text}`, `${owner} ${text}`, `${surname} ${text}`];
  for (const attempt of tries) {
    const entity = reading.lookup.find(attempt);
    if (entity !== null) return known(entity, attempt, reading);
  }
  return null;
}

/** "Rodrigo Noriega" in "Panamanian political scientist Rodrigo Noriega". */
function personName(core: readonly Token[], reading: Reading): string | null {
  if (core.some((token) => isWord(token, reading.grammar.prepositions))) return null;
  const { grammar } = reading;
  let start = core.length;
  while (start > 0 && isNamePart(core[start - 1]!, reading)) start--;
  if (
    start === core.length ||
    core.some((token) => token.kind === 'word' && grammar.of.has(token.lower))
  )
    return null;
  const hasRole = start > 0 || grammar.titles.has(core[0]!.lower);
  const title = core.findLastIndex((token) => grammar.titles.has(token.lower));
  const from = Math.max(start, title + 1);
  const words = core.slice(from);
  if (words.length === 0 || (from === 0 && words.length === 1 && !isLoneName(words[0]!, reading)))
    return null;
  return hasRole || words.length > 1 || from === 0 ? textOf(words) : null;
}

function isNamePart(token: Token, { grammar }: Reading): boolean {
  return token.kind === 'word' && isCapitalised(token) && !grammar.titles.has(token.lower);
}

/** A single capitalised word is a name only if it is written so elsewhere: "Flavio", not "Critics". */
function isLoneName(token: Token, reading: Reading): boolean {
  return token.start > 0 || reading.properWords.has(token.text);
}

/** A spokesperson or a record speaks for its institution. */
function institution({ core, possessor, rest }: NounPhrase, reading: Reading): Voice | null {
  const { grammar, lookup } = reading;
  const isSpokesperson = core.some(({ lower }) => grammar.spokespersons.has(lower));
  const isRecord = core.some(({ lower }) => grammar.records.has(lower));
  if (!isSpokesperson && !isRecord) return null;
  const places = [...core, ...possessor, ...rest.slice(0, 3)];
  const body = places.find(
    ({ entity }) => entity !== null && canSpeak(lookup.entity(entity!)?.kind),
  );
  return body === undefined ? null : known(body.entity!, body.text, reading);
}

const MUTE_KINDS = new Set(['event', 'law', 'policy', 'concept', 'agreement', 'facility']);

function canSpeak(kind: string | undefined): boolean {
  return kind !== undefined && !MUTE_KINDS.has(kind);
}

/** A name in plain words: a common noun at a sentence's start loses its capital. */
function plainName(core: readonly Token[], reading: Reading): string {
  const text = textOf(core);
  const isKept =
    reading.grammar.hasNounCapitals || core[0]!.kind === 'name' || isProper(core[0]!, reading);
  const isNamePart = core[1] !== undefined && core[1].kind === 'word' && isCapitalised(core[1]);
  return isKept || isNamePart ? text : text[0]!.toLowerCase() + text.slice(1);
}

const DEMONYM = /^\p{Lu}.*(?:ans?|ese|ish|eños?|eñas?|lis?)$/u;
const NO_DEMONYM =
  /^(?:Hum|Veter|Civili|Histori|Librari|Guardi|Pedestri|Wom|Partis|Pl|Lo|Orph)an|ici?ans?$/;

function isProper(token: Token, reading: Reading): boolean {
  if (!isCapitalised(token)) return false;
  const { text } = token;
  const isDemonym = DEMONYM.test(text) && !NO_DEMONYM.test(text);
  return /\p{Lu}/u.test(text.slice(1)) || isDemonym || reading.properWords.has(text);
}

/** The words as the sentence has them; "of the" keeps its article. */
function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (['’])/g, '$1');
}
