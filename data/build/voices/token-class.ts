/** What a single token can be in a sentence. */

import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && token.kind === 'word' && words.has(token.lower);
}

export function isCapitalised(token: Token): boolean {
  return token.kind === 'name' || (token.kind === 'word' && /^\p{Lu}/u.test(token.text));
}

export function isPossessive({ text }: Token): boolean {
  return /^['’]s?$/.test(text);
}

export function isAdverb(token: Token, grammar: Grammar): boolean {
  if (isCapitalised(token) && token.start > 0) return false;
  return (
    token.kind === 'word' &&
    (grammar.adverbs.has(token.lower) || grammar.adverbEnding.test(token.lower))
  );
}

/** Article, preposition or quantifier: no noun phrase ends with one. */
export function isSmallWord(
  token: Token,
  { articles, prepositions, quantifiers }: Grammar,
): boolean {
  return isWord(token, articles) || isWord(token, prepositions) || isWord(token, quantifiers);
}

/** A form that can be nothing but a verb. */
export function isVerbal(token: Token, grammar: Grammar): boolean {
  const { kind, lower, text } = token;
  if (kind !== 'word' || /^\p{Lu}/u.test(text)) return false;
  const isKnown = [grammar.auxiliaries, grammar.passives, grammar.otherVerbs].some((words) =>
    words.has(lower),
  );
  return isKnown || (grammar.verbs.get(lower)?.tense === 'finite' && !grammar.nouns.has(lower));
}

/** First token behind the last comma, colon, quotation or "but" up to `last`. */
export function clauseStart(tokens: readonly Token[], last: number, grammar: Grammar): number {
  for (let at = last; at >= 0; at--) {
    const { kind } = tokens[at]!;
    if ((kind !== 'word' && kind !== 'name') || isWord(tokens[at], grammar.but)) return at + 1;
  }
  return 0;
}

/** Behind the last word before a comma, colon, quotation or stop. */
export function wordsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && (tokens[end]!.kind === 'word' || tokens[end]!.kind === 'name'))
    end++;
  return end;
}
