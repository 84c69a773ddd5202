import type { Candidate } from './candidates.ts';
import type { Token } from './tokens.ts';

export type ProposedKind = 'person' | 'place' | 'organization';

/** The sign by which a candidate was taken for what it is. */
export type Sign =
  | 'known-place'
  | 'known-organization'
  | 'organization-word'
  | 'place-word'
  | 'given-name'
  | 'initial'
  | 'honorific'
  | 'speech'
  | 'years'
  | 'part-of-place'
  | 'in-place'
  | 'team'
  | 'surname'
  | 'acronym';

export interface Reading {
  kind: ProposedKind;
  sign: Sign;
}

/** A candidate where it stands. */
export interface Spot extends Candidate {
  tokens: readonly Token[];
  /** The tokens of the candidate, at least one. */
  words: readonly [Token, ...Token[]];
  /** The words before and after, `null` at the text's ends. */
  before: Token | null;
  after: Token | null;
  text: string;
  /** BCP 47 tag. */
  language: string;
}

/** The candidate from `first` to `last` as it stands in its text. */
export function spotOf(
  { tokens, text, language }: Pick<Spot, 'tokens' | 'text' | 'language'>,
  { first, last }: Candidate,
): Spot {
  const [head, ...rest] = tokens.slice(first, last + 1);
  if (!head) throw new RangeError(`proposals: no token at ${first}`);
  return {
    tokens,
    text,
    language,
    first,
    last,
    words: [head, ...rest],
    before: tokens[first - 1] ?? null,
    after: tokens[last + 1] ?? null,
  };
}

/** The last word of a candidate. */
export function lastWord({ words }: Spot): Token {
  return words.at(-1) ?? words[0];
}
