/** The noun phrase that fills the words between a clause's start and its verb. */

import type { Grammar } from './grammar.ts';
import { BEHIND_NOUN, nounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import {
  isAdverb,
  isCapitalised,
  isPossessive,
  isSmallWord,
  isVerbal,
  isWord,
} from './token-class.ts';
import type { Token } from './tokens.ts';

/** The tokens `from` to `to` as a subject, without what leads in; `null` when they are none. */
export function plainSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  reading: Reading,
): readonly Token[] | null {
  const { grammar } = reading;
  const isAs = from > 0 && isWord(tokens[from], grammar.as);
  const segment = afterConjunction(tokens.slice(isAs ? from + 1 : from, to), grammar);
  const first = segment[0];
  if (first === undefined || isMinor(first, from, grammar)) return null;
  if (segment.some((token) => isWord(token, grammar.voiceless) && !isAcronym(token))) return null;
  const isArticle = isWord(first, grammar.articles);
  if (isWord(first, grammar.prepositions) && !isArticle) return behindAdverbial(segment, reading);
  if (segment.length === 1 && grammar.pronouns.has(first.lower)) return segment;
  return isWholeSubject(segment, reading) ? segment : lastConjunct(segment, reading);
}

/** "US" is not "us". */
function isAcronym({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function afterConjunction(tokens: readonly Token[], grammar: Grammar): readonly Token[] {
  const isLead = (token: Token): boolean => isWord(token, grammar.and) || isAdverb(token, grammar);
  const from = tokens.findIndex((token) => !isLead(token));
  return from < 0 ? [] : tokens.slice(from);
}

/** "because", "who"; "that" opens a minor clause unless it opens the sentence. */
function isMinor(first: Token, from: number, grammar: Grammar): boolean {
  if (isWord(first, grammar.subordinators)) return true;
  const isArticle = isWord(first, grammar.articles) && (from === 0 || !isWord(first, grammar.that));
  return isWord(first, grammar.relatives) && !isArticle;
}

/** "In Guatemala City Marco Rubio said": two names side by side, the second speaks. */
function behindAdverbial(segment: readonly Token[], reading: Reading): readonly Token[] | null {
  const { grammar } = reading;
  const from = segment.findLastIndex((token, index) => {
    const isStart = token.kind === 'name' || isWord(token, grammar.articles);
    return isStart && segment[index - 1]?.kind === 'name';
  });
  const subject = from < 0 ? [] : segment.slice(from);
  return subject.length > 0 && isWholeSubject(subject, reading) ? subject : null;
}

/** "X did this and the court said": the clause behind the last "and". */
function lastConjunct(segment: readonly Token[], reading: Reading): readonly Token[] | null {
  const { grammar } = reading;
  const at = segment.findLastIndex((token) => isWord(token, grammar.and));
  const rest = at < 0 ? [] : segment.slice(at + 1);
  const first = rest[0];
  if (first === undefined || (first.kind !== 'name' && !isWord(first, grammar.articles)))
    return null;
  return isWholeSubject(rest, reading) ? rest : null;
}

/** The segment is one noun phrase and nothing in it is a main verb. */
function isWholeSubject(segment: readonly Token[], reading: Reading): boolean {
  const { grammar } = reading;
  const phrase = nounPhrase(segment, reading);
  const last = segment.at(-1)!;
  if (phrase === null || isPossessive(last)) return false;
  if (isSmallWord(last, grammar) || isWord(last, grammar.and)) return false;
  return !phrase.core.some((token) => isVerbal(token, grammar)) && isModifier(phrase.rest, grammar);
}

/** What follows a subject's head: phrases and complete relative clauses, but no main verb. */
function isModifier(rest: readonly Token[], grammar: Grammar): boolean {
  const relative = rest.findIndex((token) => isWord(token, grammar.relatives));
  const phrase = relative < 0 ? rest : rest.slice(0, relative);
  if (phrase.some((token) => isVerbal(token, grammar) || isWord(token, grammar.subordinators)))
    return false;
  if (phrase[0] !== undefined && !opensModifier(phrase[0], grammar)) return false;
  return relative < 0 || hasVerb(rest.slice(relative + 1), grammar);
}

function opensModifier(token: Token, grammar: Grammar): boolean {
  const isParticiple = /(?:ed|ing|ad[oa]s?|id[oa]s?|ées?|és?|ts?)$/.test(token.lower);
  return isWord(token, grammar.prepositions) || isParticiple || BEHIND_NOUN.test(token.lower);
}

/** A relative clause that has its own verb, so that the verb asked about is not its own. */
function hasVerb(clause: readonly Token[], grammar: Grammar): boolean {
  const [first] = clause;
  if (first === undefined) return false;
  const opensWithNoun =
    isSmallWord(first, grammar) || isCapitalised(first) || grammar.pronouns.has(first.lower);
  return (
    (first.kind === 'word' && !opensWithNoun) || clause.some((token) => isVerbal(token, grammar))
  );
}
