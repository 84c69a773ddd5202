/** Sentences without a reporting verb that tell whose view or count they give. */

import type { Grammar } from './grammar.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { clauseStart, isAdverb, isPossessive, isWord, wordsEnd } from './token-class.ts';
import type { Token } from './tokens.ts';

export interface HeldView {
  subject: readonly Token[];
  from: number;
  to: number;
}

/** The one whose view or count the sentence gives; `null` when it opens with neither. */
export function heldView(tokens: readonly Token[], reading: Reading): HeldView | null {
  return concern(tokens, reading) ?? partition(tokens, reading);
}

/** "*Critics*' concern extends to": the view has them as its owner, the verb tells its reach. */
function concern(tokens: readonly Token[], { grammar }: Reading): HeldView | null {
  const at = tokens.findIndex((token) => isWord(token, grammar.attitudes));
  const owner = tokens[at - 1];
  if (owner === undefined || !isPossessive(owner)) return null;
  let verb = at + 1;
  while (verb < tokens.length && isAdverb(tokens[verb]!, grammar)) verb++;
  if (!isWord(tokens[verb], grammar.reaches)) return null;
  const from = clauseStart(tokens, at - 2, grammar);
  return { subject: tokens.slice(from, at - 1), from, to: verb + 1 };
}

/** "Of the dead whom *Cristosal* counted, 244 were men": a share of what somebody counted. */
function partition(tokens: readonly Token[], reading: Reading): HeldView | null {
  const { grammar } = reading;
  const end = wordsEnd(tokens, 0);
  const relative = tokens.findIndex((token, at) => at < end && isWord(token, grammar.relatives));
  if (!isWord(tokens[0], grammar.of) || relative < 0 || tokens[end]?.kind !== 'comma') return null;
  if (!isCounting(tokens[end - 1]!, grammar)) return null;
  const subject = tokens.slice(relative + 1, end - 1);
  return nounPhrase(subject, reading) === null ? null : { subject, from: 0, to: end };
}

function isCounting({ lower }: Token, { verbs }: Grammar): boolean {
  return verbs.get(lower)?.uses.some(({ frame }) => frame === 'finding') ?? false;
}
