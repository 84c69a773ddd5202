/** Who or what a verb has as its subject, read from the words around it. */

import { invertedSubject } from './inverted-subject.ts';
import { nounPhrase } from './noun-phrase.ts';
import { plainSubject } from './plain-subject.ts';
import type { Reading } from './reading.ts';
import { clauseStart, isCapitalised, isWord } from './token-class.ts';
import type { Token } from './tokens.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';

export interface Found {
  tokens: readonly Token[];
  /** Where the clause begins. */
  from: number;
  /** Behind verb and subject. */
  to: number;
}

export type Subject = Found & VerbGroup;

/** Finds the subject of the verb at `verb`; `null` when it has none or stands in a minor clause. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  reading: Reading,
): Subject | null {
  const group = verbGroup(tokens, verb, reading.grammar);
  const found =
    invertedSubject(tokens, group.before, verb, reading) ??
    subjectBefore(tokens, group.before, verb, reading);
  return found === null ? null : { ...found, ...group };
}

function subjectBefore(
  tokens: readonly Token[],
  last: number,
  verb: number,
  reading: Reading,
): Found | null {
  const { grammar } = reading;
  const previous = tokens[last];
  if (previous === undefined || previous.kind === 'quote') return null;
  if (previous.kind === 'comma') return apposed(tokens, last, verb, reading);
  const from = clauseStart(tokens, last, grammar);
  if (isWord(previous, grammar.and)) return shared(tokens, from, verb, reading);
  const subject = plainSubject(tokens, from, last + 1, reading);
  return subject === null ? null : { tokens: subject, from, to: verb + 1 };
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
  let from = clauseStart(tokens, end - 1, grammar);
  const aside = tokens.slice(from, end);
  do {
    end = from - 1;
    if (end < 0 || tokens[end]!.kind !== 'comma') return null;
    from = clauseStart(tokens, end - 1, grammar);
  } while (from > 0 && isContinuation(tokens[from], reading));
  const head = plainSubject(tokens, from, end, reading);
  if (head === null) return null;
  const isName = aside.length > 0 && aside.every((token) => isCapitalised(token));
  const isRole = !isCapitalised(head.at(-1)!) || head.some((token) => isWord(token, grammar.of));
  return { tokens: isName && isRole ? aside : head, from, to: verb + 1 };
}

function isContinuation(token: Token | undefined, { grammar }: Reading): boolean {
  return [grammar.and, grammar.prepositions, grammar.relatives].some((words) =>
    isWord(token, words),
  );
}

/** "X signed it and said": the subject of the clause's first verb. */
function shared(
  tokens: readonly Token[],
  start: number,
  verb: number,
  reading: Reading,
): Found | null {
  const from = start > 0 && isWord(tokens[start], reading.grammar.and) ? 0 : start;
  const phrase = nounPhrase(tokens.slice(from, verb), reading);
  const end = phrase?.core.findIndex(({ entity }) => entity !== null) ?? -1;
  if (phrase === null || end < 0) return null;
  return { tokens: phrase.core.slice(0, end + 1), from, to: verb + 1 };
}
