/** Who or what a verb has as its subject, read from the words around it. */

import { isAdverb } from './complement.ts';
import type { Grammar } from './grammar.ts';
import { isCapitalised, nounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

export interface Subject {
  tokens: readonly Token[];
  /** Where the clause begins. */
  from: number;
  /** Behind the clause's last known word. */
  to: number;
  isPassive: boolean;
  isNegated: boolean;
  hasAuxiliary: boolean;
}

/** Finds the subject of the verb at `verb`; `null` when it has none or stands in a minor clause. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  reading: Reading,
): Subject | null {
  const { grammar } = reading;
  const group = verbGroup(tokens, verb, grammar);
  const parts = {
    isPassive: group.isPassive,
    isNegated: group.isNegated,
    hasAuxiliary: group.hasAuxiliary,
  };
  const found =
    (grammar.hasInversion ? inverted(tokens, group.before, verb, reading) : null) ??
    before(tokens, group.before, verb, reading);
  return found === null ? null : { ...found, ...parts };
}

interface VerbGroup {
  /** Index of the last token before auxiliaries, adverbs and object pronouns; -1 at the start. */
  before: number;
  isPassive: boolean;
  isNegated: boolean;
  hasAuxiliary: boolean;
}

function verbGroup(tokens: readonly Token[], verb: number, grammar: Grammar): VerbGroup {
  const group = { before: verb - 1, isPassive: false, isNegated: false, hasAuxiliary: false };
  const isLast =
    grammar.hasVerbLast && grammar.verbs.get(tokens[verb]!.lower)?.tense === 'participle';
  if (isLast) group.before = auxiliaryBefore(tokens, verb, grammar);
  for (; group.before >= 0; group.before--) {
    const token = tokens[group.before]!;
    if (token.kind !== 'word') break;
    const isPassive = grammar.passives.has(token.lower);
    const isAuxiliary = grammar.auxiliaries.has(token.lower);
    const isNot = grammar.not.has(token.lower);
    const isSmall = isNot || isAdverb(token, grammar) || grammar.clitics.has(token.lower);
    if (!isPassive && !isAuxiliary && !isSmall) break;
    group.isPassive ||= isPassive;
    group.isNegated ||= isNot;
    group.hasAuxiliary ||= isAuxiliary || isPassive;
  }
  return group;
}

/** "hat am Montag gesagt": back to the auxiliary. */
function auxiliaryBefore(tokens: readonly Token[], verb: number, grammar: Grammar): number {
  for (let at = verb - 1; at >= 0 && tokens[at]!.kind !== 'comma'; at--) {
    if (grammar.auxiliaries.has(tokens[at]!.lower)) return at;
  }
  return verb - 1;
}

type Found = Pick<Subject, 'tokens' | 'from' | 'to'>;

/** `"...", said X`, "Im Mai sagte X": the subject behind the verb. */
function inverted(
  tokens: readonly Token[],
  last: number,
  verb: number,
  reading: Reading,
): Found | null {
  const { grammar } = reading;
  const previous = tokens[last];
  const isBehind = previous === undefined || previous.kind === 'comma' || previous.kind === 'quote';
  if (!isBehind && !(grammar.hasVerbLast && startsAdverbially(tokens, last, grammar))) return null;
  let end = verb + 1;
  while (end < tokens.length && !endsSubject(tokens[end]!, grammar)) end++;
  const phrase = nounPhrase(tokens.slice(verb + 1, end), reading);
  if (phrase === null || phrase.core.some((token) => isVerbal(token, grammar))) return null;
  if (phrase.rest.some((token) => isVerbal(token, grammar))) return null;
  const isNamed = phrase.isDefinite || isCapitalised(phrase.core.at(-1)!) || previous !== undefined;
  return isNamed ? { tokens: tokens.slice(verb + 1, end), from: last + 1, to: end } : null;
}

function endsSubject({ kind, lower }: Token, grammar: Grammar): boolean {
  return (
    kind === 'comma' ||
    kind === 'stop' ||
    kind === 'colon' ||
    kind === 'quote' ||
    grammar.that.has(lower)
  );
}

function startsAdverbially(tokens: readonly Token[], last: number, grammar: Grammar): boolean {
  const first = tokens[clauseStart(tokens, last, grammar)];
  return first !== undefined && (grammar.prepositions.has(first.lower) || isAdverb(first, grammar));
}

function before(
  tokens: readonly Token[],
  last: number,
  verb: number,
  reading: Reading,
): Found | null {
  const { grammar } = reading;
  const previous = tokens[last];
  if (previous === undefined || previous.kind === 'quote') return null;
  if (previous.kind === 'comma') return apposed(tokens, last, verb, reading);
  const start = clauseStart(tokens, last, grammar);
  if (grammar.and.has(previous.lower)) return shared(tokens, start, verb, reading);
  const subject = plainSubject(tokens.slice(start, last + 1), reading);
  return subject === null ? null : { tokens: subject, from: start, to: verb + 1 };
}

/** First token behind the last comma, colon, "but" before `last`. */
function clauseStart(tokens: readonly Token[], last: number, grammar: Grammar): number {
  for (let at = last; at >= 0; at--) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word' && kind !== 'name') return at + 1;
    if (kind === 'word' && grammar.but.has(lower)) return at + 1;
  }
  return 0;
}

/** "X, director of Y, said", "The director of Y, X, said". */
function apposed(
  tokens: readonly Token[],
  comma: number,
  verb: number,
  reading: Reading,
): Found | null {
  const { grammar } = reading;
  let end = comma;
  let start = clauseStart(tokens, end - 1, grammar);
  const aside = tokens.slice(start, end);
  do {
    end = start - 1;
    if (end < 0 || tokens[end]!.kind !== 'comma') return null;
    start = clauseStart(tokens, end - 1, grammar);
  } while (start > 0 && isContinuation(tokens[start], grammar));
  const head = plainSubject(tokens.slice(start, end), reading);
  if (head === null) return null;
  const isName = aside.length > 0 && aside.every((token) => isCapitalised(token));
  const isRole = !isCapitalised(head.at(-1)!) || head.some(({ lower }) => grammar.of.has(lower));
  return { tokens: isName && isRole ? aside : head, from: start, to: verb + 1 };
}

function isContinuation(token: Token | undefined, grammar: Grammar): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token;
  return grammar.and.has(lower) || grammar.prepositions.has(lower) || grammar.relatives.has(lower);
}

/** "X signed it and said": the subject of the clause's first verb. */
function shared(
  tokens: readonly Token[],
  start: number,
  verb: number,
  reading: Reading,
): Found | null {
  const from = start > 0 && reading.grammar.and.has(tokens[start]!.lower) ? 0 : start;
  const phrase = nounPhrase(tokens.slice(from, verb), reading);
  const end = phrase?.core.findIndex(({ entity }) => entity !== null) ?? -1;
  if (phrase === null || end < 0) return null;
  return { tokens: phrase.core.slice(0, end + 1), from, to: verb + 1 };
}

/** The tokens as a subject, without what stands before it; `null` when they are none. */
function plainSubject(tokens: readonly Token[], reading: Reading): readonly Token[] | null {
  const { grammar } = reading;
  const segment = afterConjunction(tokens, grammar);
  const first = segment[0];
  if (first === undefined || isMinor(first, grammar)) return null;
  if (first.kind === 'word' && grammar.prepositions.has(first.lower))
    return behindAdverbial(segment, reading);
  if (segment.length === 1 && grammar.pronouns.has(first.lower)) return segment;
  return isWholeSubject(segment, reading) ? segment : lastConjunct(segment, reading);
}

function afterConjunction(tokens: readonly Token[], grammar: Grammar): readonly Token[] {
  const from = tokens.findIndex(
    (token) =>
      !(token.kind === 'word' && (grammar.and.has(token.lower) || isAdverb(token, grammar))),
  );
  return from < 0 ? [] : tokens.slice(from);
}

function isMinor({ kind, lower }: Token, grammar: Grammar): boolean {
  return (
    kind === 'word' &&
    (grammar.subordinators.has(lower) ||
      (grammar.relatives.has(lower) && !grammar.articles.has(lower)))
  );
}

/** "In Guatemala City Marco Rubio said". */
function behindAdverbial(segment: readonly Token[], reading: Reading): readonly Token[] | null {
  const { grammar } = reading;
  const from = segment.findLastIndex((token, index) => {
    const isStart = token.kind === 'name' || grammar.articles.has(token.lower);
    const before = segment[index - 1];
    return (
      isStart &&
      before !== undefined &&
      !grammar.prepositions.has(before.lower) &&
      before.kind === 'name'
    );
  });
  const subject = from < 0 ? [] : segment.slice(from);
  return subject.length > 0 && isWholeSubject(subject, reading) ? subject : null;
}

/** "X did this and the court said": the clause behind the last "and". */
function lastConjunct(segment: readonly Token[], reading: Reading): readonly Token[] | null {
  const { grammar } = reading;
  const at = segment.findLastIndex(({ kind, lower }) => kind === 'word' && grammar.and.has(lower));
  if (at < 0) return null;
  const rest = segment.slice(at + 1);
  const first = rest[0];
  const isPhrase =
    first !== undefined && (first.kind === 'name' || grammar.articles.has(first.lower));
  return isPhrase && isWholeSubject(rest, reading) ? rest : null;
}

/** The segment is one noun phrase and nothing in it is a main verb. */
function isWholeSubject(segment: readonly Token[], reading: Reading): boolean {
  const { grammar } = reading;
  const phrase = nounPhrase(segment, reading);
  const last = segment.at(-1)!;
  if (phrase === null || /^['’]s?$/.test(last.text)) return false;
  if (last.kind === 'word' && (isSmallWord(last, grammar) || grammar.and.has(last.lower)))
    return false;
  if (phrase.core.some((token) => isVerbal(token, grammar))) return false;
  return isModifier(phrase.rest, grammar);
}

function isSmallWord({ lower }: Token, grammar: Grammar): boolean {
  return (
    grammar.articles.has(lower) || grammar.prepositions.has(lower) || grammar.quantifiers.has(lower)
  );
}

/** A form that can be nothing but a verb. */
function isVerbal({ kind, lower, text }: Token, grammar: Grammar): boolean {
  if (kind !== 'word' || /^\p{Lu}/u.test(text)) return false;
  if (
    grammar.auxiliaries.has(lower) ||
    grammar.passives.has(lower) ||
    grammar.otherVerbs.has(lower)
  )
    return true;
  return grammar.verbs.get(lower)?.tense === 'finite' && !grammar.nouns.has(lower);
}

/** What follows a subject's head: phrases and complete relative clauses, but no main verb. */
function isModifier(rest: readonly Token[], grammar: Grammar): boolean {
  const relative = rest.findIndex(
    ({ kind, lower }) => kind === 'word' && grammar.relatives.has(lower),
  );
  const phrase = relative < 0 ? rest : rest.slice(0, relative);
  if (phrase.some((token) => isVerbal(token, grammar) || grammar.subordinators.has(token.lower)))
    return false;
  if (phrase[0] !== undefined && !opensModifier(phrase[0], grammar)) return false;
  return relative < 0 || hasVerb(rest.slice(relative + 1), grammar);
}

function opensModifier(token: Token, grammar: Grammar): boolean {
  return (
    grammar.prepositions.has(token.lower) ||
    /(?:ed|ing|ad[oa]s?|id[oa]s?|ées?|és?|ts?)$/.test(token.lower)
  );
}

/** A relative clause that has its own verb, so that the verb asked about is not its own. */
function hasVerb(clause: readonly Token[], grammar: Grammar): boolean {
  const [first] = clause;
  if (first === undefined) return false;
  const isSubjectRelative =
    first.kind === 'word' &&
    !isSmallWord(first, grammar) &&
    !grammar.pronouns.has(first.lower) &&
    !isCapitalised(first);
  return isSubjectRelative || clause.some((token) => isVerbal(token, grammar));
}
