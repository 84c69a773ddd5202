import { nounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { isCapitalised, isWord } from './token-class.ts';
import type { Token } from './tokens.ts';

/** Endings and words of nouns for people. */
const PEOPLE =
  /(?:[^m]ers?|ors?|ists?|ians?|[^m]ants?|m[ae]n|people|critics|officials?|authorities|groups?|witness(?:es)?|relatives|expert[aeo]?s?|allies|famil(?:y|ies)|opposition|government|agenc(?:y|ies)|organi[sz]ations?|company|party)$/;

/** "The deal suggests that": a thing as subject of a verb that things often have. */
export function isImpersonal(verb: Token, subject: readonly Token[], reading: Reading): boolean {
  const { grammar } = reading;
  if (!grammar.impersonal.has(verb.lower)) return false;
  const head = nounPhrase(subject, reading)?.core.at(-1);
  if (head === undefined || isCapitalised(head) || grammar.pronouns.has(head.lower)) return false;
  const known = [grammar.titles, grammar.bodies, grammar.spokespersons, grammar.records];
  return !known.some((words) => isWord(head, words)) && !PEOPLE.test(head.lower);
}
