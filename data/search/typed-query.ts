/** What a reader typed, understood: the terms to look for and what kind of answer is asked for. */

import { MAX_QUERY_TERMS } from '../limits/search.ts';
import { isStopWord } from '../text/stop-words.ts';
import { readTypedFilters, type SearchFilters } from '../text/typed-filters.ts';
import { termsOf } from '../text/terms.ts';
import { cutTerm } from './build-table.ts';

/** What would answer a question. */
export type Asked = 'figure' | 'date' | 'person' | 'place' | 'reason';

export interface TypedQuery {
  /** All words in order, for comparing with names and phrases; without "tell me about", "who is". */
  words: readonly string[];
  /** The terms to look for: those with meaning, or all when none has one; each once. */
  terms: readonly string[];
  /** Still being typed: what it begins may be meant. Empty after a space. */
  last: string;
  /** What stood in quotation marks, as words. */
  phrases: readonly (readonly string[])[];
  /** `null` when no question word was typed. */
  asks: Asked | null;
  filters: SearchFilters;
}

const QUESTIONS: readonly (readonly [Asked, RegExp])[] = [
  ['figure', /\b(?:how (?:many|much)|cuant[oa]s?|combien|wie ?viele?|quant[oa]s?)\b/],
  [
    'date',
    /\b(?:when|since when|what (?:year|date|day)|cuando|en que (?:ano|fecha)|quand|wann|quando)\b/u,
  ],
  ['place', /\b(?:where|donde|adonde|ou est|wo|onde)\b/],
  ['reason', /\b(?:why|por que|pourquoi|warum|wieso)\b/],
  ['person', /\b(?:who|whom|whose|quien|quienes|qui|wer|quem)\b/],
];
/** "Who is" and "what is" ask for what a name means: the entity itself answers. */
const ASKS_WHAT_IS =
  /^(?:(?:who|what) (?:is|are|was|were|s)|(?:quien|que) (?:es|son|era|fue)|qui est|qu est ce que|wer ist|was ist|quem e|o que e)\b/;
/** Asks for something without a word of what: the rest is what is looked for. */
const LEAD =
  /^(?:(?:please )?(?:tell me|show me|what do (?:you|we) know|what is known|find|search|look)(?: more| all| everything)? (?:about|on|for|of)|(?:background|info|information) (?:about|on)|(?:hablame|cuentame|dime)(?: mas| algo)? (?:de|del|sobre)|que se sabe (?:de|del|sobre)|informacion (?:de|del|sobre)|parle moi d[eu]|erzahl mir (?:von|uber)|fale me (?:de|do|da|sobre)) /;
const QUOTED = /["“”«»„]([^"“”«»„]+)["“”«»„]/gu;

/** Reads a query; of a very long one only the first terms. O(text). */
export function readQuery(typed: string): TypedQuery {
  const { text, filters } = readTypedFilters(typed);
  const typedWords = termsOf(text).map(cutTerm);
  const words = withoutLead(typedWords);
  const meaningful = words.filter((word) => !isStopWord(word));
  const chosen = meaningful.length > 0 ? meaningful : words;
  return {
    words,
    terms: [...new Set(chosen)].slice(0, MAX_QUERY_TERMS),
    last: /\s$/u.test(text) ? '' : (words.at(-1) ?? ''),
    phrases: Array.from(text.matchAll(QUOTED), ([, phrase = '']) => termsOf(phrase)),
    asks: askedBy(typedWords.join(' ')),
    filters,
  };
}

/** What is left is compared with names: "who is b" begins Bukele's. */
function withoutLead(words: string[]): string[] {
  const folded = words.join(' ');
  const lead = (LEAD.exec(folded) ?? ASKS_WHAT_IS.exec(folded))?.[0];
  const rest = lead === undefined ? words : words.slice(lead.trim().split(' ').length);
  return rest.length > 0 ? rest : words;
}

function askedBy(folded: string): Asked | null {
  if (ASKS_WHAT_IS.test(folded)) return null;
  return QUESTIONS.find(([, question]) => question.test(folded))?.[0] ?? null;
}
