/** The reporting clauses of a sentence: who says, and whether what is said stands before it. */

import { hasClause, makesSpeech } from './complement.ts';
import type { VerbForm } from './grammar.ts';
import { isImpersonal } from './impersonal.ts';
import { nounPhrase } from './noun-phrase.ts';
import { passiveAgent } from './passive-agent.ts';
import type { Reading } from './reading.ts';
import { subjectOf, type Subject } from './subject.ts';
import { isAdverb, isPossessive, isSmallWord, isWord, wordsEnd } from './token-class.ts';
import type { Token } from './tokens.ts';

export interface Report {
  subject: readonly Token[];
  /** Tokens of the clause, `to` exclusive. */
  from: number;
  to: number;
  isAside: boolean;
}

/** All reporting clauses, in the order of the text. */
export function reportsIn(tokens: readonly Token[], reading: Reading): Report[] {
  const { verbs, feelings } = reading.grammar;
  const found: Report[] = [];
  for (const [verb, token] of tokens.entries()) {
    if (token.kind !== 'word' || (verb > 0 && /^\p{Lu}/u.test(token.text))) continue;
    const form = verbs.get(token.lower);
    const report = form === undefined ? null : reportAt(tokens, verb, form, reading);
    const feeling = feelings.has(token.lower) ? feelingAt(tokens, verb, reading) : null;
    if (report !== null || feeling !== null) found.push((report ?? feeling)!);
  }
  return found;
}

function reportAt(
  tokens: readonly Token[],
  verb: number,
  form: VerbForm,
  reading: Reading,
): Report | null {
  if (isNoun(tokens, verb, form, reading)) return null;
  const subject = subjectOf(tokens, verb, reading);
  if (subject === null) return null;
  if (subject.isPassive) {
    const agent = passiveAgent(tokens, verb, form, reading);
    return agent === null ? null : { ...agent, from: subject.from, isAside: false };
  }
  if (isImpersonal(tokens[verb]!, subject.tokens, reading)) return null;
  if (!agrees(form, subject, reading) || isReduced(tokens, verb, form, subject, reading))
    return null;
  const end = wordsEnd(tokens, subject.to);
  const isAside = isBehindSaid(tokens, subject, end, reading);
  const reporting = { tokens, verb, subject: subject.tokens, isAside };
  const isSpeech = form.uses.some((use) => makesSpeech(use, reporting, reading));
  const isSilent = subject.isNegated && !reading.grammar.mental.has(tokens[verb]!.lower);
  if (!isSpeech || isSilent) return null;
  return { subject: subject.tokens, from: subject.from, to: end, isAside };
}

/** "Groups are concerned that". */
function feelingAt(tokens: readonly Token[], at: number, reading: Reading): Report | null {
  const subject = subjectOf(tokens, at, reading);
  const isSaid = subject?.isPassive === true && hasClause(tokens.slice(at + 1), reading.grammar);
  if (!isSaid) return null;
  return { subject: subject.tokens, from: subject.from, to: wordsEnd(tokens, at), isAside: false };
}

/** "human rights report covers the", "alleged links", "reports to the court": no verb. */
function isNoun(
  tokens: readonly Token[],
  verb: number,
  { tense, uses }: VerbForm,
  { grammar }: Reading,
): boolean {
  const previous = tokens[verb - 1];
  const next = tokens[verb + 1];
  const isSubject = tense === 'base' && isWord(tokens[verb + 2], grammar.articles);
  if (isSubject && next?.kind === 'word' && /[^s]s$/.test(next.lower)) return true;
  if (!grammar.nouns.has(tokens[verb]!.lower)) return false;
  if (previous === undefined || isPossessive(previous) || isWord(previous, grammar.quantifiers))
    return true;
  if (grammar.verbs.get(previous.lower)?.tense === 'either') return true;
  if (next === undefined || next.kind !== 'word') return false;
  if (grammar.verbs.get(next.lower)?.tense === 'finite') return true;
  if (uses.some(({ next: words }) => words?.includes(next.lower))) return false;
  const isInfinitive = next.lower === 'to' && !isSmallWord(tokens[verb + 2] ?? next, grammar);
  if (isInfinitive && tense !== 'base') return false;
  if (isWord(next, grammar.prepositions)) return !hasClause(tokens.slice(verb + 1), grammar);
  return tense === 'base' && !isSmallWord(next, grammar) && !isWord(next, grammar.that);
}

/** "the inmates held by": a participle that only describes. */
function isReduced(
  tokens: readonly Token[],
  verb: number,
  { tense }: VerbForm,
  subject: Subject,
  { grammar }: Reading,
): boolean {
  const next = tokens[verb + 1];
  const isBy = isWord(next, grammar.by) && !grammar.gerunds.has(tokens[verb + 2]?.lower ?? '');
  return tense === 'either' && !subject.hasAuxiliary && isBy && subject.to <= verb + 1;
}

/** A base form needs a plural subject, a participle its auxiliary. */
function agrees({ tense }: VerbForm, subject: Subject, reading: Reading): boolean {
  if (tense === 'participle') return subject.hasAuxiliary;
  return tense !== 'base' || subject.hasAuxiliary || isPlural(subject.tokens, reading);
}

const PLURAL = /s$|^(?:people|police|men|women|children|media|they|some|many|most|others)$/;

function isPlural(tokens: readonly Token[], reading: Reading): boolean {
  const { grammar } = reading;
  const core = nounPhrase(tokens, reading)?.core ?? tokens;
  if (core.some(({ kind, lower }) => kind === 'word' && grammar.and.has(lower))) return true;
  const last = core.findLast(({ lower }) => !grammar.of.has(lower));
  const head = core[core.findIndex(({ lower }) => grammar.of.has(lower)) - 1] ?? last;
  return head !== undefined && head.kind === 'word' && PLURAL.test(head.lower);
}

/** `..., X said on Monday`: something stands before, only adverbials follow. */
function isBehindSaid(
  tokens: readonly Token[],
  subject: Subject,
  end: number,
  { grammar }: Reading,
): boolean {
  const previous = tokens[subject.from - 1];
  if (previous === undefined || (previous.kind !== 'comma' && previous.kind !== 'quote'))
    return false;
  if (tokens[end]?.kind === 'colon') return false;
  const after = tokens.slice(subject.to, end);
  const first = after[0];
  if (first === undefined) return true;
  const isFree = isWord(first, grammar.prepositions) && !isWord(first, grammar.bound);
  const isAdverbial = isFree || isAdverb(first, grammar);
  return (
    isAdverbial &&
    !after.some(({ lower }) => grammar.that.has(lower) && !grammar.prepositions.has(lower))
  );
}
