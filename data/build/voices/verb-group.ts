import type { Grammar } from './grammar.ts';
import { isAdverb, isWord } from './token-class.ts';
import type { Token } from './tokens.ts';

/** A verb with the auxiliaries, adverbs and object pronouns before it. */
export interface VerbGroup {
  /** Index of the last token before the group; -1 at the sentence's start. */
  before: number;
  isPassive: boolean;
  isNegated: boolean;
  hasAuxiliary: boolean;
}

export function verbGroup(tokens: readonly Token[], verb: number, grammar: Grammar): VerbGroup {
  const isLast =
    grammar.hasVerbLast && grammar.verbs.get(tokens[verb]!.lower)?.tense === 'participle';
  let before = isLast ? auxiliaryBefore(tokens, verb, grammar) : verb - 1;
  const group = { isPassive: false, isNegated: false, hasAuxiliary: false };
  for (; before >= 0; before--) {
    const token = tokens[before]!;
    const isPassive = isWord(token, grammar.passives);
    const isAuxiliary = isPassive || isWord(token, grammar.auxiliaries);
    const isNot = isWord(token, grammar.not);
    if (!isAuxiliary && !isNot && !isAdverb(token, grammar) && !isWord(token, grammar.clitics))
      break;
    group.isPassive ||= isPassive;
    group.isNegated ||= isNot;
    group.hasAuxiliary ||= isAuxiliary;
  }
  if (grammar.hasVerbLast && isWord(tokens[verb + 1], grammar.not)) group.isNegated = true;
  return { before, ...group };
}

/** "hat am Montag gesagt": back to the auxiliary. */
function auxiliaryBefore(tokens: readonly Token[], verb: number, grammar: Grammar): number {
  for (let at = verb - 1; at >= 0 && tokens[at]!.kind !== 'comma'; at--) {
    if (isWord(tokens[at], grammar.auxiliaries)) return at;
  }
  return verb - 1;
}
