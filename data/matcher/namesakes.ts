/**
 * Namesakes: after "Fidel Castro" a bare "Castro" is no longer the Castro that the library knows,
 * until the page names ours in full again.
 */

import type { Candidate, Reading } from './candidates.ts';
import type { MentionBlock } from './mention-request.ts';
import { wordBefore } from './neighbours.ts';
import type { PlacedCandidate } from './setting.ts';
import { TITLES } from './setting-words.ts';
import { FORM } from './table.ts';

/** Leaves out surnames that a stranger bore last; candidates come in reading order. */
export function dropNamesakes(
  candidates: readonly PlacedCandidate[],
  blocks: readonly MentionBlock[],
): PlacedCandidate[] {
  const strangers = new Set<string>();
  return candidates.flatMap((candidate) => {
    const { readings, surface } = candidate;
    const surnames = readings.filter(isBareSurname);
    for (const reading of readings)
      if (!isBareSurname(reading)) strangers.delete(surname(reading.name));
    if (surnames.length === 0) return [candidate];
    const key = surname(surface);
    if (candidate.setting === 'piece') {
      if (hasFirstName(candidate, blocks)) strangers.add(key);
      return [candidate];
    }
    if (!strangers.has(key)) return [candidate];
    const kept = readings.filter((reading) => !isBareSurname(reading));
    return kept.length === 0 ? [] : [{ ...candidate, readings: kept }];
  });
}

/** A surname that needs its full name: nobody says that it is enough. */
function isBareSurname({ flags }: Reading): boolean {
  return (flags & FORM.isPerson) !== 0 && (flags & (FORM.isDerived | FORM.requiresFullName)) !== 0;
}

function surname(name: string): string {
  return (name.split(/\s+/).at(-1) ?? name).toLowerCase();
}

function hasFirstName({ block, start }: Candidate, blocks: readonly MentionBlock[]): boolean {
  const before = wordBefore(blocks[block]?.text ?? '', start);
  return before !== null && before.isCapital && !TITLES.has(before.word);
}
