/** Whether what stands around a verb makes it speech: its frame in the language's table. */

import type { Grammar, VerbUse } from './grammar.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { isAdverb, isWord } from './token-class.ts';
import type { Token } from './tokens.ts';

/** What is asked about a verb and its subject. */
export interface Reporting {
  tokens: readonly Token[];
  verb: number;
  subject: readonly Token[];
  /** The verb stands in a clause of its own after what is said: `"...", X said`. */
  isAside: boolean;
}

export function makesSpeech(use: VerbUse, reporting: Reporting, reading: Reading): boolean {
  const { tokens, verb } = reporting;
  const after = tokens.slice(verb + 1);
  if (use.next !== null && !(after[0] && use.next.includes(after[0].lower))) return false;
  if (use.later !== null && !stands(use.later, after, reading.grammar)) return false;
  return FRAMES[use.frame](reporting, after, reading);
}

/** One of the words stands behind the verb; an "as" needs an object before it. */
function stands(words: readonly string[], after: readonly Token[], grammar: Grammar): boolean {
  return after.some(({ lower }, at) => words.includes(lower) && (at > 0 || !grammar.as.has(lower)));
}

type Test = (reporting: Reporting, after: readonly Token[], reading: Reading) => boolean;

const FRAMES: Readonly<Record<VerbUse['frame'], Test>> = {
  speech: () => true,
  view: () => true,
  clause: ({ isAside }, after, { grammar }) => isAside || hasClause(after, grammar),
  object: (_, after, reading) => isObjectAndMore(after, reading),
  as: (_, after, { grammar }) =>
    after.some(({ kind, lower }, at) => kind === 'quote' || (at > 0 && grammar.as.has(lower))),
  thing: ({ isAside }, after, reading) =>
    !isAside && startsObject(after[0], reading.grammar) && !isPerson(after, reading),
  news: (_, after, { grammar }) => after.slice(0, 4).some(({ lower }) => grammar.news.has(lower)),
  finding: ({ subject }, after, reading) =>
    startsObject(after[0], reading.grammar) &&
    (isRecord(subject, reading) || isBody(subject, reading)),
  record: ({ subject }, after, reading) => after.length > 0 && isRecord(subject, reading),
};

/** A quotation, a colon, "that", or a clause that begins with a pronoun follows. */
export function hasClause(after: readonly Token[], grammar: Grammar): boolean {
  for (const [index, token] of after.entries()) {
    if (token.kind === 'quote' || token.kind === 'colon') return isReached(after, index, grammar);
    const isBound = isWord(after[index - 1], grammar.prepositions);
    if (isWord(token, grammar.that) && !isBound) return isReached(after, index, grammar);
    if (grammar.by.has(token.lower) && grammar.gerunds.has(after[index + 1]?.lower ?? ''))
      return true;
    if (token.kind === 'comma' && grammar.gerunds.has(after[index + 1]?.lower ?? '')) return true;
  }
  return after[0] !== undefined && grammar.pronouns.has(after[0].lower);
}

/** Between verb and clause stand only adverbs and prepositional phrases, no object. */
function isReached(after: readonly Token[], index: number, grammar: Grammar): boolean {
  const first = after[0]!;
  if (index === 0 || first.kind === 'comma') return true;
  const isAdverbial = grammar.prepositions.has(first.lower) || isAdverb(first, grammar);
  const isTime = index < 5 && after.slice(0, index).some((token) => isWord(token, grammar.times));
  return (
    isAdverbial ||
    isTime ||
    isDate(after.slice(0, index), grammar) ||
    (after[index]!.kind !== 'word' && index > 0) ||
    isAddressee(first)
  );
}

/** "anunció *el 17 de julio de 2025* que": numbers, small words, and at most a month. */
function isDate(tokens: readonly Token[], grammar: Grammar): boolean {
  const words = tokens.filter(
    ({ lower }) => !grammar.articles.has(lower) && !grammar.prepositions.has(lower),
  );
  const numbers = words.filter(({ text }) => /^\d/u.test(text));
  return numbers.length > 0 && words.length - numbers.length <= 1;
}

/** "told *Rubio* that": a name before the clause is who hears it. */
function isAddressee(first: Token): boolean {
  return first.kind === 'name';
}

/** "called *the offer* significant", but not "called a meeting" or "called the police". */
function isObjectAndMore(after: readonly Token[], reading: Reading): boolean {
  if (!startsObject(after[0], reading.grammar)) return false;
  if (/^an?$/.test(after[0]!.lower)) return false;
  return after[0]!.kind === 'quote' || after.filter(({ kind }) => kind !== 'stop').length > 2;
}

function startsObject(token: Token | undefined, grammar: Grammar): boolean {
  if (token === undefined) return false;
  if (token.kind === 'quote' || token.kind === 'name') return true;
  return token.kind === 'word' && !grammar.prepositions.has(token.lower);
}

function isPerson(after: readonly Token[], reading: Reading): boolean {
  const core = nounPhrase(after, reading)?.core ?? [];
  const head = core.find(({ entity }) => entity !== null);
  return head !== undefined && reading.lookup.entity(head.entity!)?.kind === 'person';
}

function isRecord(subject: readonly Token[], reading: Reading): boolean {
  const core = nounPhrase(subject, reading)?.core ?? [];
  return core.some(({ lower }) => reading.grammar.records.has(lower));
}

/** A known organization, which finds by looking into something; a court's finding is an act. */
function isBody(subject: readonly Token[], reading: Reading): boolean {
  const core = nounPhrase(subject, reading)?.core ?? [];
  const entity = core.at(-1)?.entity ?? null;
  return entity !== null && reading.lookup.entity(entity)?.kind === 'organization';
}
