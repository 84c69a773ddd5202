import type { Reason, ReasonCode, ReasonPlace } from '../reason.ts';

/** Reasons in English, for the command line: `"Anna Martin" in paragraph 1; "fishermen" on the page`. */
export function reasonWords(reasons: readonly Reason[]): string {
  return reasons.map(wordsOf).join('; ');
}

const WORDS: Readonly<Record<ReasonCode, (names: string, place: string) => string>> = {
  full: (name) => `full name ${name}`,
  only: (name) => `the library knows only one ${name}`,
  surname: (name) => `short for ${name}, the only one that the library knows`,
  named: (name, place) => `${name} ${place}`,
  both: (names, place) => `${names} ${place}`,
  acronym: (name, place) => `short for ${name} ${place}`,
  elsewhere: () => 'named elsewhere on the page',
  same: (_, place) => `as ${place}`,
  most: (name) => `of all called ${name} the one that the library tells most about`,
  own: () => 'its own name',
  selected: () => 'the reader selected it',
};

function wordsOf({ code, names, place }: Reason): string {
  const quoted = names.map((name) => `"${name}"`).join(' and ');
  return WORDS[code](quoted, place === undefined ? '' : placeWords(place));
}

function placeWords(place: ReasonPlace): string {
  if (typeof place === 'number') return `in paragraph ${place}`;
  if (place === 'page') return 'on the page';
  return place === 'otherHeadline' ? 'in a headline' : `in the same ${place}`;
}
