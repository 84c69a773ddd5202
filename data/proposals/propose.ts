/**
 * People, places and organizations that a text names. Each needs a clear sign of what it is; what has
 * none is left out, since a wrong proposal costs the reader more than a missing one.
 */

import { candidatesIn, type Candidate } from './candidates.ts';
import { readCandidate } from './read-candidate.ts';
import { spotOf, type ProposedKind, type Reading, type Sign } from './spot.ts';
import { surnamesAlone } from './surnames.ts';
import { tokensOf } from './tokens.ts';

export interface Proposal {
  name: string;
  kind: ProposedKind;
  /** The sign at the first mention that had one. */
  sign: Sign;
  /** UTF-16 offsets in the text of every mention by this name, `end` exclusive. */
  mentions: { start: number; end: number }[];
}

/** The proposals of a text in a language (BCP 47 tag), in the order of their first mentions. O(text). */
export function proposeEntities(text: string, language: string): Proposal[] {
  const tokens = tokensOf(text, language);
  const candidates = candidatesIn(tokens);
  const isCalledBySurname = surnamesAlone(tokens, candidates);
  const found = new Map<string, Proposal>();
  for (const candidate of candidates) {
    const read = readCandidate(spotOf({ tokens, text, language }, candidate));
    const reading: (Reading & Candidate) | null =
      read ??
      (isCalledBySurname(candidate) ? { kind: 'person', sign: 'surname', ...candidate } : null);
    const start = tokens[reading?.first ?? candidate.first]?.start ?? 0;
    const end = tokens[candidate.last]?.end ?? start;
    const name = text.slice(start, end);
    const known = found.get(name);
    if (known) known.mentions.push({ start, end });
    else if (reading)
      found.set(name, { name, kind: reading.kind, sign: reading.sign, mentions: [{ start, end }] });
  }
  return [...found.values()];
}
