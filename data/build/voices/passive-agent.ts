import type { VerbForm } from './grammar.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { isAdverb, isWord, wordsEnd } from './token-class.ts';
import type { Token } from './tokens.ts';

const SAYING = new Set(['speech', 'view', 'object']);

/** Who says it in "was described by X as" and "is accused of fraud by X"; `null` when nobody does. */
export function passiveAgent(
  tokens: readonly Token[],
  verb: number,
  { uses, tense }: VerbForm,
  reading: Reading,
): { subject: readonly Token[]; to: number } | null {
  const isSaying = uses.some(
    ({ frame, next, later }) => SAYING.has(frame) && next === null && later === null,
  );
  const by = agentMark(tokens, verb, reading);
  if (!isSaying || tense === 'finite' || by < 0) return null;
  const to = wordsEnd(tokens, by + 1);
  const subject = tokens.slice(by + 1, to);
  return nounPhrase(subject, reading) === null ? null : { subject, to };
}

/** The first "by" of the clause that belongs to the verb and opens no other way of doing. */
function agentMark(tokens: readonly Token[], verb: number, { grammar }: Reading): number {
  for (let at = verb + 1; at < tokens.length; at++) {
    const { kind } = tokens[at]!;
    if (kind === 'comma' || kind === 'colon' || kind === 'stop') return -1;
    const isFree = !/(?:ed|en|wn)$/.test(tokens[at - 1]!.lower) || at <= verb + 2;
    const next = tokens[at + 1];
    const isDoing = next === undefined || /ing$|^\d/.test(next.lower) || isAdverb(next, grammar);
    if (isWord(tokens[at], grammar.by) && isFree && !isDoing) return at;
  }
  return -1;
}
