/**
 * Namesakes: after "Fidel Castro" a bare "Castro" is no longer the Castro that the library knows,
 * until the page names ours in full again; nor is it before, in a headline, when the page names no
 * other first. A first name, or a part of a longer name, that somebody else bears anywhere on the page
 * stands for nobody.
 */

import type { Reading } from './candidate.ts';
import type { PlacedCandidate } from './setting.ts';
import { TITLES } from './setting-words.ts';
import { FORM } from './table.ts';

/** Leaves out surnames that a stranger bore last, or bears first; candidates come in reading order. */
export function dropNamesakes(candidates: readonly PlacedCandidate[]): PlacedCandidate[] {
  const shared = sharedParts(candidates);
  const strangers = borneFirstByStrangers(candidates);
  return candidates.flatMap((given, index) => {
    const candidate = withoutShared(given, shared);
    const { readings, surface } = candidate;
    const surnames = readings.filter(isBareSurname);
    if (strangers.size > 0)
      for (const reading of readings)
        if (!isBareSurname(reading)) strangers.delete(surname(reading.name));
    if (surnames.length === 0) return readings.length === 0 ? [] : [candidate];
    const key = surname(surface);
    if (candidate.setting === 'piece') {
      if (isStranger(candidates, index)) strangers.add(key);
      return [candidate];
    }
    if (!strangers.has(key)) return [candidate];
    const kept = readings.filter((reading) => !isBareSurname(reading));
    return kept.length === 0 ? [] : [{ ...candidate, readings: kept }];
  });
}

/** Surnames that the page gives to a stranger before it names anybody of ours in full. */
function borneFirstByStrangers(candidates: readonly PlacedCandidate[]): Set<string> {
  const ours = new Set<string>();
  const strangers = new Set<string>();
  for (const [index, { readings, surface }] of candidates.entries()) {
    for (const reading of readings) if (!isBareSurname(reading)) ours.add(surname(reading.name));
    const key = surname(surface);
    if (!ours.has(key) && isStranger(candidates, index)) strangers.add(key);
  }
  return strangers;
}

/** Whether a bare surname is the end of a name that the library does not know. */
function isStranger(candidates: readonly PlacedCandidate[], index: number): boolean {
  const candidate = candidates[index] as PlacedCandidate;
  const surnames = candidate.readings.filter(isBareSurname);
  if (candidate.setting !== 'piece' || surnames.length === 0 || !hasFirstName(candidate))
    return false;
  return !longerThan(candidates, index).some(({ readings }) =>
    readings.some(
      (other) => isWritten(other) || surnames.some(({ entity }) => entity === other.entity),
    ),
  );
}

/** Parts of names that stand in a name of somebody else. */
function sharedParts(candidates: readonly PlacedCandidate[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [index, { readings, setting, surface }] of candidates.entries())
    if (setting === 'piece' && readings.some(isPart) && !isInOwnName(candidates, index))
      shared.add(surface.toLowerCase());
  return shared;
}

/** "Heathrow" within "Heathrow Airport". */
function isInOwnName(candidates: readonly PlacedCandidate[], index: number): boolean {
  const { readings } = candidates[index] as PlacedCandidate;
  const entities = new Set(readings.filter(isPart).map(({ entity }) => entity));
  return longerThan(candidates, index).some((other) =>
    other.readings.some(({ entity }) => entities.has(entity)),
  );
}

/** The candidates that hold this one and more; those around it suffice. */
function longerThan(candidates: readonly PlacedCandidate[], index: number): PlacedCandidate[] {
  const { block, start, end } = candidates[index] as PlacedCandidate;
  return candidates
    .slice(Math.max(0, index - 6), index + 7)
    .filter((other) => other.block === block && other.start <= start && other.end >= end)
    .filter((other) => other.end - other.start > end - start);
}

function withoutShared(candidate: PlacedCandidate, shared: ReadonlySet<string>): PlacedCandidate {
  const { readings, surface } = candidate;
  if (shared.size === 0 || !shared.has(surface.toLowerCase())) return candidate;
  return { ...candidate, readings: readings.filter((reading) => !isPart(reading)) };
}

function isPart({ flags }: Reading): boolean {
  return (flags & FORM.isPart) !== 0;
}

function isWritten({ flags }: Reading): boolean {
  return (flags & FORM.isDerived) === 0;
}

/** A surname that needs its full name: nobody says that it is enough. */
function isBareSurname({ flags }: Reading): boolean {
  return (flags & FORM.isPerson) !== 0 && (flags & (FORM.isDerived | FORM.requiresFullName)) !== 0;
}

function surname(name: string): string {
  return (name.split(/\s+/).at(-1) ?? name).toLowerCase();
}

function hasFirstName({ before }: PlacedCandidate): boolean {
  return before !== null && before.isCapital && !TITLES.has(before.word);
}
