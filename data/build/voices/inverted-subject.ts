/** `"...", said X`, "Im Mai sagte X": the subject that stands behind its verb. */

import type { Grammar } from './grammar.ts';
import { nounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { SubjectSpan } from './subject-span.ts';
import { clauseStart, isAdverb, isCapitalised, isVerbal, isWord, wordsEnd } from './token-class.ts';
import type { Token } from './tokens.ts';

/** `last` is the index of the token before the verb and its auxiliaries. */
export function invertedSubject(
  tokens: readonly Token[],
  last: number,
  verb: number,
  reading: Reading,
): SubjectSpan | null {
  const { grammar } = reading;
  if (!invites(tokens, last, verb, grammar)) return null;
  const end = subjectEnd(tokens, verb + 1, grammar);
  const phrase = nounPhrase(tokens.slice(verb + 1, end), reading);
  if (phrase === null || !isNamed(tokens[verb + 1]!, phrase, grammar)) return null;
  if ([...phrase.core, ...phrase.rest].some((token) => isVerbForm(token, grammar))) return null;
  const follows = tokens[end];
  const isClosed = follows === undefined || follows.kind === 'comma' || follows.kind === 'stop';
  if (grammar.inversion === 'behind' && !(isClosed && isAdverbial(phrase.rest, grammar)))
    return null;
  if (isWord(follows, grammar.that) && phrase.rest.length === 0 && tokens[last]?.kind === 'comma')
    return null;
  return { tokens: tokens.slice(verb + 1, end), from: last + 1, to: end };
}

/** Whether what stands before the verb lets a subject follow it. */
function invites(tokens: readonly Token[], last: number, verb: number, grammar: Grammar): boolean {
  const previous = tokens[last];
  if (previous?.kind === 'comma' || previous?.kind === 'quote')
    return isQuoting(tokens[verb]!, grammar);
  if (grammar.inversion === 'behind') return false;
  return (
    previous === undefined || (grammar.hasVerbLast && startsAdverbially(tokens, last, grammar))
  );
}

/** Verbs that name or address somebody are followed by that one, not by their subject. */
function isQuoting(verb: Token, grammar: Grammar): boolean {
  const uses = grammar.verbs.get(verb.lower)?.uses ?? [];
  return uses.some(
    ({ frame, next, later }) =>
      (frame === 'speech' || frame === 'clause') && next === null && later === null,
  );
}

function startsAdverbially(tokens: readonly Token[], last: number, grammar: Grammar): boolean {
  const first = tokens[clauseStart(tokens, last, grammar)];
  return first !== undefined && (isWord(first, grammar.prepositions) || isAdverb(first, grammar));
}

function subjectEnd(tokens: readonly Token[], from: number, grammar: Grammar): number {
  const end = wordsEnd(tokens, from);
  const clause = tokens.findIndex(
    (token, at) => at >= from && at < end && isWord(token, grammar.that),
  );
  return clause < 0 ? end : clause;
}

function isNamed(first: Token, phrase: NounPhrase, grammar: Grammar): boolean {
  const isMarked = isWord(first, grammar.articles) || isWord(first, grammar.quantifiers);
  return isMarked || phrase.core.some((token) => isCapitalised(token));
}

function isVerbForm(token: Token, grammar: Grammar): boolean {
  return isVerbal(token, grammar) || grammar.verbs.get(token.lower)?.tense === 'base';
}

/** Nothing, or "in a statement"; but no "to leave". */
function isAdverbial(rest: readonly Token[], grammar: Grammar): boolean {
  const [first] = rest;
  return (
    first === undefined || (isWord(first, grammar.prepositions) && !isWord(first, grammar.bound))
  );
}
