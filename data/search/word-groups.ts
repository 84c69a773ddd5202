import { stemOf, termsOf } from '../text/terms.ts';

/** Reads groups of words, one a line: for each stem the others of its groups. */
export function readGroups(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const stems = new Set(termsOf(line).map(stemOf));
    for (const stem of stems) {
      const others = groups.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) others.add(other);
      groups.set(stem, others);
    }
  }
  return groups;
}

/** What a lookup answers for a word of no group. */
export const NO_STEMS: ReadonlySet<string> = new Set();
