/** The head of a noun phrase: who or what it speaks of, without what describes it further. */

import type { Grammar } from './grammar.ts';
import type { Reading } from './reading.ts';
import { isCapitalised, isPossessive, isWord } from './token-class.ts';
import type { Token } from './tokens.ts';

export interface NounPhrase {
  /** What stands before the last "'s": "Amnesty International" in "Amnesty International's report". */
  possessor: readonly Token[];
  /** From behind article, quantifier and possessor to the head. */
  core: readonly Token[];
  /** What follows the head: prepositions, relative clauses, participles. */
  rest: readonly Token[];
  isDefinite: boolean;
}

/** Reads a noun phrase from the start of `tokens`; `null` when none starts there. */
export function nounPhrase(tokens: readonly Token[], reading: Reading): NounPhrase | null {
  const { grammar } = reading;
  const from = skipModifiers(tokens, 0, grammar);
  const end = coreEnd(tokens, from, reading);
  const possessive = lastPossessive(tokens, from, end);
  const start = possessive < 0 ? from : skipModifiers(tokens, possessive + 1, grammar);
  const core = tokens.slice(start, end);
  if (core.length === 0 || !core.every((token) => isNominal(token))) return null;
  return {
    possessor: possessive < 0 ? [] : tokens.slice(from, possessive),
    core,
    rest: tokens.slice(end),
    isDefinite: possessive >= 0 || isDefiniteArticle(tokens[0]),
  };
}

const INDEFINITE = new Set(['a', 'an', 'un', 'una', 'une', 'um', 'uma', 'ein', 'eine', 'uno']);

/** Nouns that count what follows their "of": "a *majority* of voters". */
const COUNTER =
  /^(?:group|number|majority|half|handful|couple|pair|mayoría|mitad|grupo|número|plupart|majorité|groupe|nombre|moitié|maioria|metade|maggioranza|gruppo|metà|mehrheit|gruppe|hälfte|reihe)$/;

function isDefiniteArticle(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !INDEFINITE.has(token.lower);
}

/** Articles, quantifiers ("two of the", "92% of 1,200") and adverbs before a noun. */
function skipModifiers(tokens: readonly Token[], from: number, grammar: Grammar): number {
  let at = from;
  let isCounted = false;
  for (; at < tokens.length; at++) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word') return at;
    const isCounter = COUNTER.test(lower) && isWord(tokens[at + 1], grammar.of);
    const isCount = isCounter || grammar.quantifiers.has(lower) || /^\d/.test(lower);
    isCounted ||= isCount;
    const isOf = isCounted && grammar.of.has(lower);
    const isModifier = isCount || isOf || grammar.articles.has(lower) || grammar.fillers.has(lower);
    if (!isModifier && !grammar.adverbs.has(lower)) return at;
  }
  return at;
}

function coreEnd(tokens: readonly Token[], from: number, reading: Reading): number {
  let at = from;
  while (at < tokens.length) {
    const ofLength = at === from ? 0 : institutionLength(tokens, at, reading);
    if (ofLength === 0 && endsCore(tokens, at, from, reading)) return at;
    at += Math.max(1, ofLength);
  }
  return at;
}

function endsCore(tokens: readonly Token[], at: number, from: number, reading: Reading): boolean {
  const { grammar } = reading;
  const { kind, lower, text } = tokens[at]!;
  if (kind === 'name') return false;
  if (kind !== 'word' || grammar.relatives.has(lower) || grammar.prepositions.has(lower))
    return true;
  if (at === from) return false;
  const isNewPhrase =
    (grammar.articles.has(text) && !isWord(tokens[at - 1], grammar.and)) ||
    isBehindNoun(tokens, at, reading);
  return isNewPhrase || isReducedRelative(tokens, at, grammar);
}

/** A small word behind a person's name, or in German behind any noun, is no part of the phrase. */
function isBehindNoun(tokens: readonly Token[], at: number, { grammar, lookup }: Reading): boolean {
  const before = tokens[at - 1]!;
  const { text, lower } = tokens[at]!;
  if (!/^\p{Ll}/u.test(text) || grammar.and.has(lower)) return false;
  if (grammar.hasNounCapitals) return isCapitalised(before);
  return before.entity !== null && lookup.entity(before.entity)?.kind === 'person';
}

/** "officials *deported to*", "a woman *named*", "a man *living in*". */
function isReducedRelative(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const { lower, text } = tokens[at]!;
  const next = tokens[at + 1];
  if (/^\p{Lu}/u.test(text)) return false;
  if (next === undefined) return false;
  const isParticiple = /(?:ed|ing|ad[oa]s?|id[oa]s?|ées?|és?)$/.test(lower) || next.kind === 'name';
  if (next.kind === 'name') {
    return /(?:named|called|llamad[oa]|chamad[oa]|nommée?|namens)$/.test(lower);
  }
  const isDescription = (isParticiple && lower.length > 4) || BEHIND_NOUN.test(lower);
  return isDescription && grammar.prepositions.has(next.lower);
}

/** Adjectives that stand behind their noun: "officials *familiar* with". */
export const BEHIND_NOUN =
  /^(?:familiar|close|critical|aware|available|responsible|opposed|loyal|present)$/;

/**
 * Length of "of" with an institution's first word: "official *of* ICE", "journalist *of the
 * broadcaster* CBS", "ministry *of security*"; 0 where none stands.
 */
function institutionLength(tokens: readonly Token[], at: number, reading: Reading): number {
  const { grammar } = reading;
  if (!isWord(tokens[at], grammar.of)) return titleLength(tokens, at, reading);
  const before = tokens[at - 1]!;
  if (before.kind === 'name' || endsPersonName(tokens, at, grammar)) return 0;
  let end = at + 1;
  while (isWord(tokens[end], grammar.articles)) end++;
  const first = tokens[end];
  if (first === undefined) return 0;
  if (isInstitution(first, reading)) return end - at + 1;
  if (first.kind !== 'word' || isCapitalised(first)) return 0;
  if (isWord(before, grammar.bodies) && !isSmall(first, grammar)) return end - at + 1;
  const next = tokens[end + 1];
  return next !== undefined && isCapitalised(next) ? end - at + 2 : 0;
}

function isSmall(token: Token, grammar: Grammar): boolean {
  return isWord(token, grammar.prepositions) || isWord(token, grammar.quantifiers);
}

/** "Commissioner *for Human* Rights": a title in capitals goes on behind its preposition. */
function titleLength(tokens: readonly Token[], at: number, { grammar }: Reading): number {
  const next = tokens[at + 1];
  const isTitle = isWord(tokens[at - 1], grammar.titles) && isCapitalised(tokens[at - 1]!);
  const isJoined =
    isWord(tokens[at], grammar.prepositions) && next?.kind === 'word' && isCapitalised(next);
  return isTitle && isJoined ? 2 : 0;
}

/** "Stacy Suh *of* ...": two capitalised words that are no office and no title. */
function endsPersonName(tokens: readonly Token[], end: number, grammar: Grammar): boolean {
  const words = tokens.slice(Math.max(0, end - 2), end);
  return (
    words.length === 2 &&
    words.every(
      (word) =>
        isCapitalised(word) && !grammar.titles.has(word.lower) && !grammar.bodies.has(word.lower),
    )
  );
}

const INSTITUTIONS = new Set(['organization', 'facility', 'group']);

function isInstitution(token: Token, { lookup }: Reading): boolean {
  if (!isCapitalised(token)) return false;
  if (token.entity !== null) return INSTITUTIONS.has(lookup.entity(token.entity)?.kind ?? '');
  return !/(?:ans|ese|ish|[eo]s)$/.test(token.lower);
}

function lastPossessive(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at > from; at--) if (isPossessive(tokens[at]!)) return at;
  return -1;
}

function isNominal({ kind }: Token): boolean {
  return kind === 'word' || kind === 'name';
}
