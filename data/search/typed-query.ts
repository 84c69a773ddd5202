/** What a reader typed, understood: the terms to look for and what kind of answer is asked for. */

import { MAX_QUERY_TERMS, MIN_PREFIX_CHARS } from '../limits.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stemOf, termsOf } from '../text/terms.ts';
import { cutTerm } from './schema.ts';

export interface TypedQuery {
  /** All terms in order, for comparing with names. */
  folded: string;
  /** The terms to look for: those with meaning, or all when none has one; each once. */
  terms: readonly string[];
  /** For every form that is looked for (a term, or the stem of one), its term. */
  termOfForm: ReadonlyMap<string, string>;
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
  const forms = new Map(terms.map((term) => [stemOf(term), term]));
  for (const term of terms) forms.set(term, term);
  return {
    folded,
    terms,
    termOfForm: forms,
    last: all.at(-1) ?? '',
    asksForFigure: ASKS_FOR_FIGURE.test(folded),
    asksForDate: ASKS_FOR_DATE.test(folded),
  };
}

const NUMBER = /\p{Nd}/u;

/** Whether words that only begin like this form count: not 20 for 2023, unless it is being typed. */
export function allowsPrefix(form: string, query: TypedQuery): boolean {
  if (form === query.last) return true;
  return form.length >= MIN_PREFIX_CHARS && !NUMBER.test(form);
}

/** How many letters may differ: none in short words and numbers, where a letter makes another word. */
export function allowedEdits(form: string): number {
  if (form.length < 4 || NUMBER.test(form)) return 0;
  return form.length < 8 ? 1 : 2;
}
