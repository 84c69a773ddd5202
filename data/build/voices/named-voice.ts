/** Speakers who are called by name. */

import type { EntityId, Voice } from '../../model.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { textOf } from './plain-name.ts';
import type { Reading } from './reading.ts';
import { isCapitalised, isWord } from './token-class.ts';
import type { Token } from './tokens.ts';

/** A known name at the end of the phrase, the phrase as a name, or a person's name behind titles. */
export function namedVoice(phrase: NounPhrase, reading: Reading): Voice | null {
  const { core, possessor } = phrase;
  const { entity, text } = core.at(-1)!;
  if (entity !== null && endsWithItsName(core, reading)) return knownVoice(entity, text, reading);
  const described = describedGroup(phrase, reading);
  if (described !== null) return described;
  const whole = wholeName(core, possessor, reading);
  if (whole !== null) return whole;
  const name = personName(core, reading);
  if (name === null) return null;
  const found = reading.lookup.find(name);
  return found === null ? { entity: null, name } : knownVoice(found, name, reading);
}

const GROUP =
  /^(?:ong|ngo|group|organi[sz]ation|association|foundation|organización|grupo|asociación|fundación|colectivo|organisation|groupe|fondation|organização|associação|fundação|organizzazione|gruppo|associazione)$/;

/** "la ONG de derechos humanos *Cristosal*": what the group does stands before its name. */
function describedGroup({ core, rest }: NounPhrase, reading: Reading): Voice | null {
  const { grammar, lookup } = reading;
  const name = rest.at(-1);
  if (!name || name.entity === null || !GROUP.test(core.at(-1)!.lower)) return null;
  const between = rest.slice(1, -1);
  const isDescription =
    isWord(rest[0], grammar.of) &&
    between.length > 0 &&
    between.every(({ text }) => /^\p{Ll}/u.test(text)) &&
    !isWord(between.at(-1), grammar.prepositions);
  const isGroup = lookup.entity(name.entity)?.kind === 'organization';
  return isDescription && isGroup ? knownVoice(name.entity, name.text, reading) : null;
}

export function knownVoice(entity: EntityId, text: string, { lookup }: Reading): Voice {
  return { entity, name: lookup.entity(entity)?.name ?? text };
}

/** The last token names the whole, as in "the organization X", but not in "official of X". */
function endsWithItsName(core: readonly Token[], { grammar, lookup }: Reading): boolean {
  const before = core.slice(0, -1);
  const previous = before.findLast((token) => !isWord(token, grammar.articles));
  if (isWord(previous, grammar.of)) return false;
  const isPerson = lookup.entity(core.at(-1)!.entity!)?.kind === 'person';
  return isPerson || !before.some((token) => isWord(token, grammar.of));
}

/** The phrase as a name that the library knows: "Donald Trump's administration" too. */
function wholeName(
  core: readonly Token[],
  possessor: readonly Token[],
  reading: Reading,
): Voice | null {
  const text = textOf(core);
  const owner = textOf(possessor);
  const surname = owner.split(' ').at(-1) ?? '';
  const owned = [`${owner}'s ${text}`, `${owner} ${text}`, `${surname} ${text}`];
  for (const attempt of possessor.length === 0 ? [text] : owned) {
    const entity = reading.lookup.find(attempt);
    if (entity !== null) return knownVoice(entity, attempt, reading);
  }
  return null;
}

/** "Rodrigo Noriega" in "Panamanian political scientist Rodrigo Noriega". */
function personName(core: readonly Token[], reading: Reading): string | null {
  const { grammar } = reading;
  if (core.some((token) => isWord(token, grammar.prepositions))) return null;
  let start = core.findLastIndex((token) => !isNamePart(token, reading)) + 1;
  if (grammar.hasNounCapitals) {
    while (core.length - start > 2 && grammar.titleEnding.test(core[start]!.lower)) start++;
  }
  const words = core.slice(start);
  if (words.length === 0) return null;
  const isAlone = words.length === 1 && start === 0;
  return isAlone && !isLoneName(words[0]!, reading) ? null : textOf(words);
}

function isNamePart(token: Token, { grammar }: Reading): boolean {
  return token.kind === 'word' && isCapitalised(token) && !grammar.titles.has(token.lower);
}

/** At a sentence's start, one word is a name if it stands so elsewhere or cannot be a plural. */
function isLoneName(token: Token, { properWords, surnames, grammar }: Reading): boolean {
  if (token.start > 0 || properWords.has(token.text) || surnames.has(token.text)) return true;
  return grammar.inversion === 'behind' && !COMMON.test(token.lower);
}

/** English plurals and words without a plural, which need no article. */
const COMMON =
  /s$|^(?:people|police|men|women|children|media|data|evidence|opposition|staff|management|nato|news|law|congress|parliament|experience)$/;
