/** Who or what a verb has as its subject, read from the words around it. */

import type { Grammar } from './grammar.ts';
import { invertedSubject } from './inverted-subject.ts';
import { nounPhrase } from './noun-phrase.ts';
import { plainSubject } from './plain-subject.ts';
import type { Reading } from './reading.ts';
import type { SubjectSpan } from './subject-span.ts';
import { clauseStart, isCapitalised, isVerbal, isWord } from './token-class.ts';
import type { Token } from './tokens.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';

export type Subject = SubjectSpan & VerbGroup;

/** Finds the subject of the verb at `verb`; `null` when it has none or stands in a minor clause. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  reading: Reading,
): Subject | null {
  const group = verbGroup(tokens, verb, reading.grammar);
  const inside = pronounInside(tokens, verb, reading);
  if (inside !== null) return { ...inside, ...group, hasAuxiliary: true };
  const found =
    invertedSubject(tokens, group.before, verb, reading) ??
    subjectBefore(tokens, group.before, verb, reading);
  return found === null ? null : { ...found, ...group };
}

/** "a-t-il dit", "dit-elle": a pronoun within the verb or right behind it. */
function pronounInside(
  tokens: readonly Token[],
  verb: number,
  { grammar }: Reading,
): SubjectSpan | null {
  if (grammar.inversion !== 'free') return null;
  const from = tokens[verb - 2]?.lower === 't' ? verb - 3 : verb - 2;
  const isInside =
    isPronoun(tokens[verb - 1], grammar) && isWord(tokens[from], grammar.auxiliaries);
  if (isInside) return { tokens: [tokens[verb - 1]!], from, to: verb + 1 };
  const isBehind = isPronoun(tokens[verb + 1], grammar) && tokens[verb - 1]?.kind === 'comma';
  return isBehind ? { tokens: [tokens[verb + 1]!], from: verb, to: verb + 2 } : null;
}

function isPronoun(token: Token | undefined, { pronouns }: Grammar): boolean {
  return token?.kind === 'word' && pronouns.has(token.lower);
}

function subjectBefore(
  tokens: readonly Token[],
  last: number,
  verb: number,
  reading: Reading,
): SubjectSpan | null {
  const { grammar } = reading;
  const previous = tokens[last];
  if (previous === undefined)
    return grammar.dropsPronoun ? { tokens: [], from: 0, to: verb + 1 } : null;
  if (previous.kind === 'quote') return null;
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
): SubjectSpan | null {
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
  const { and, prepositions, relatives } = grammar;
  return [and, prepositions, relatives, INDEFINITE].some((words) => isWord(token, words));
}

/** "X, *a* lawyer, and Y": an apposition, not the head. */
const INDEFINITE = new Set([
  'a',
  'an',
  'her',
  'his',
  'their',
  'un',
  'una',
  'une',
  'ein',
  'eine',
  'um',
  'uma',
  'uno',
]);

/** "X signed it and said": the subject of the clause's first verb. */
function shared(
  tokens: readonly Token[],
  start: number,
  verb: number,
  reading: Reading,
): SubjectSpan | null {
  const from = start > 0 && isWord(tokens[start], reading.grammar.and) ? 0 : start;
  const phrase = nounPhrase(tokens.slice(from, verb), reading);
  const end = phrase === null ? 0 : headLength(phrase.core, reading);
  return end === 0 ? null : { tokens: phrase!.core.slice(0, end), from, to: verb + 1 };
}

/** Up to a known name, or through capitalised words that a small word follows. */
function headLength(core: readonly Token[], { grammar }: Reading): number {
  const known = core.findIndex(({ entity }) => entity !== null);
  if (known >= 0) return known + 1;
  const verb = core.findIndex((token) => isVerbal(token, grammar) || /.ed$/.test(token.lower));
  return Math.max(0, verb);
}
