/** What a reader typed, understood: the terms to look for and what kind of answer is asked for. */

import { MAX_QUERY_TERMS, MIN_PREFIX_CHARS } from '../limits/search.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stemOf, termsOf } from '../text/terms.ts';
import { cutTerm } from './schema.ts';

/** What is looked for in place of a term. */
export interface Form {
  term: string;
  /** As typed, the stem of it, or it with two neighbouring letters swapped. */
  kind: 'typed' | 'stem' | 'swapped';
}

export interface TypedQuery {
  /** All terms in order, for comparing with names. */
  folded: string;
  /** The terms to look for: those with meaning, or all when none has one; each once. */
  terms: readonly string[];
  /** All that is looked for, and what for. */
  forms: ReadonlyMap<string, Form>;
  /** Still being typed: what it begins may be meant. */
  last: string;
  asksForFigure: boolean;
  asksForDate: boolean;
}

const ASKS_FOR_FIGURE = /\b(?:how (?:many|much)|cuant[oa]s?|combien|wie ?viele?|quant[oa]s?)\b/u;
const ASKS_FOR_DATE = /\b(?:when|since when|what year|cuando|quand|wann|quando)\b/u;

/** Reads a query; of a very long one only the first terms. O(text). */
export function readQuery(text: string): TypedQuery {
  const all = termsOf(text).map(cutTerm);
  const meaningful = all.filter((term) => !isStopWord(term));
  const chosen = meaningful.length > 0 ? meaningful : all;
  const terms = [...new Set(chosen)].slice(0, MAX_QUERY_TERMS);
  const folded = all.join(' ');
  return {
    folded,
    terms,
    forms: formsOf(terms),
    last: all.at(-1) ?? '',
    asksForFigure: ASKS_FOR_FIGURE.test(folded),
    asksForDate: ASKS_FOR_DATE.test(folded),
  };
}

const NUMBER = /\p{Nd}/u;

/** Whether words that only begin like this form count: not 20 for 2023, unless it is being typed. */
export function allowsPrefix(form: string, { forms, last }: TypedQuery): boolean {
  const kind = forms.get(form)?.kind;
  if (kind !== 'typed') return kind === 'stem';
  return form === last || (form.length >= MIN_PREFIX_CHARS && !NUMBER.test(form));
}

/** How many letters may differ: none in short words and numbers, where a letter makes another word. */
export function allowedEdits(form: string, { forms }: TypedQuery): number {
  if (forms.get(form)?.kind !== 'typed' || !isLongWord(form)) return 0;
  return form.length < 8 ? 1 : 2;
}

/** Where a form stands for several terms, the one that is nearer to what was typed counts. */
function formsOf(terms: readonly string[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const term of terms.filter(isLongWord)) {
    for (const swapped of swapsOf(term)) forms.set(swapped, { term, kind: 'swapped' });
  }
  for (const term of terms) forms.set(stemOf(term), { term, kind: 'stem' });
  for (const term of terms) forms.set(term, { term, kind: 'typed' });
  return forms;
}

function swapsOf(term: string): string[] {
  return Array.from(
    { length: term.length - 1 },
    (_, at) => term.slice(0, at) + term.charAt(at + 1) + term.charAt(at) + term.slice(at + 2),
  );
}

function isLongWord(term: string): boolean {
  return term.length >= 4 && !NUMBER.test(term);
}
