/** The reporting clauses of a sentence: who says, and whether what is said stands before it. */

import { isAdverb, makesSpeech } from './complement.ts';
import type { VerbForm } from './grammar.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { subjectOf, type Subject } from './subject.ts';
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
  const found: Report[] = [];
  for (const [verb, token] of tokens.entries()) {
    const form = token.kind === 'word' ? reading.grammar.verbs.get(token.lower) : undefined;
    const report = form === undefined ? null : reportAt(tokens, verb, form, reading);
    if (report !== null) found.push(report);
  }
  return found;
}

function reportAt(
  tokens: readonly Token[],
  verb: number,
  form: VerbForm,
  reading: Reading,
): Report | null {
  if (reading.grammar.nouns.has(tokens[verb]!.lower) && isNounBefore(tokens, verb, reading))
    return null;
  const subject = subjectOf(tokens, verb, reading);
  if (subject === null) return null;
  if (subject.isPassive) return passiveReport(tokens, verb, form, subject, reading);
  if (!agrees(form, subject, reading)) return null;
  const end = clauseEnd(tokens, subject.to);
  const isAside = isBehindSaid(tokens, subject, end, reading);
  const reporting = { tokens, verb, subject: subject.tokens, isAside };
  const uses = form.uses.filter((use) => makesSpeech(use, reporting, reading));
  const isSilent = subject.isNegated && !reading.grammar.mental.has(tokens[verb]!.lower);
  if (uses.length === 0 || isSilent) return null;
  return { subject: subject.tokens, from: subject.from, to: end, isAside };
}

/** "The report describes": a noun that is followed by the verb. */
function isNounBefore(tokens: readonly Token[], verb: number, { grammar }: Reading): boolean {
  const next = tokens[verb + 1];
  return (
    next !== undefined && next.kind === 'word' && grammar.verbs.get(next.lower)?.tense === 'finite'
  );
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

function passiveReport(
  tokens: readonly Token[],
  verb: number,
  form: VerbForm,
  subject: Subject,
  reading: Reading,
): Report | null {
  const { grammar } = reading;
  const isOpen = form.uses.some(({ frame }) => frame === 'speech' || frame === 'object');
  const by = tokens.findIndex(
    (token, at) => at > verb && token.kind === 'word' && grammar.by.has(token.lower),
  );
  if (!isOpen || by < 0 || by > verb + 2 || form.tense === 'finite') return null;
  const end = clauseEnd(tokens, by + 1);
  return { subject: tokens.slice(by + 1, end), from: subject.from, to: end, isAside: false };
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && (tokens[end]!.kind === 'word' || tokens[end]!.kind === 'name'))
    end++;
  return end;
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
  const isAdverbial = grammar.prepositions.has(first.lower) || isAdverb(first, grammar);
  return (
    isAdverbial &&
    !after.some(({ lower }) => grammar.that.has(lower) && !grammar.prepositions.has(lower))
  );
}
