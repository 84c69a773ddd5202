/** "According to X" and its kin. */

import type { Grammar } from './grammar.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { clauseStart, isPossessive, isWord, wordsEnd } from './token-class.ts';
import type { Token } from './tokens.ts';

export interface Attribution {
  subject: readonly Token[];
  from: number;
  to: number;
  /** `start` and `end` cover the sentence, `middle` the words around it. */
  place: 'start' | 'middle' | 'end';
}

/** All attributions, in the order of the text. */
export function attributionsIn(tokens: readonly Token[], reading: Reading): Attribution[] {
  const found: Attribution[] = [];
  for (const from of tokens.keys()) {
    const length = openingLength(tokens, from, reading.grammar);
    const attribution =
      length > 0
        ? attributionAt(tokens, from, length, reading)
        : (opinionAt(tokens, from, reading) ?? behindAt(tokens, from, reading));
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

function openingLength(tokens: readonly Token[], from: number, grammar: Grammar): number {
  const fits = grammar.according.filter((words) =>
    words.every((word, index) => tokens[from + index]?.lower === word),
  );
  const isParting = isWord(tokens[from], grammar.parting) && isFramed(tokens, from);
  return Math.max(isParting ? 1 : 0, ...fits.map(({ length }) => length));
}

function attributionAt(
  tokens: readonly Token[],
  from: number,
  length: number,
  reading: Reading,
): Attribution | null {
  const start = from + length;
  const phrase = nounPhrase(tokens.slice(start, wordsEnd(tokens, start)), reading);
  if (phrase === null) return null;
  const to = isFramed(tokens, from)
    ? wordsEnd(tokens, start)
    : wordsEnd(tokens, start) - phrase.rest.length;
  const place = placeOf(tokens, from, to);
  if (isWord(tokens[from], reading.grammar.parting) && place !== 'end') return null;
  return { subject: tokens.slice(start, wordsEnd(tokens, start)), from, to, place };
}

/** "Anna Klein zufolge". */
function behindAt(tokens: readonly Token[], at: number, { grammar }: Reading): Attribution | null {
  if (!isWord(tokens[at], grammar.postpositions)) return null;
  const from = clauseStart(tokens, at - 1, grammar);
  const to = at + 1;
  return { subject: tokens.slice(from, at), from, to, place: placeOf(tokens, from, to) };
}

/** "in Rubio's view". */
function opinionAt(tokens: readonly Token[], from: number, reading: Reading): Attribution | null {
  const { grammar } = reading;
  if (tokens[from]!.lower !== 'in') return null;
  const end = tokens.findIndex((token, at) => at > from && grammar.opinions.has(token.lower));
  const isOwned = end > from + 1 && isPossessive(tokens[end - 1]!);
  if (!isOwned || end > wordsEnd(tokens, from)) return null;
  return {
    subject: tokens.slice(from + 1, end - 1),
    from,
    to: end + 1,
    place: placeOf(tokens, from, end + 1),
  };
}

/** Between commas, or at an end of the sentence. */
function isFramed(tokens: readonly Token[], from: number): boolean {
  const previous = tokens[from - 1];
  return previous === undefined || previous.kind === 'comma' || previous.kind === 'quote';
}

function placeOf(tokens: readonly Token[], from: number, to: number): Attribution['place'] {
  const opens = tokens
    .slice(0, from)
    .every(({ kind }) => kind !== 'word' && kind !== 'name' && kind !== 'quote');
  if (opens) return 'start';
  return tokens.slice(to).every(({ kind }) => kind === 'stop' || kind === 'comma')
    ? 'end'
    : 'middle';
}
