/**
 * Hopeless candidates: a town called "Of" among a million names, a surname whose first name is
 * nowhere. Nothing that a text of these blocks can say would make a mention of them, and they tell
 * nothing about those that have hope: so they go before anything around them is read. What stands
 * beside a hopeful name stays, because it says where that one begins and ends.
 */

import { MENTION_WEIGHTS } from '../limits/mentions.ts';
import type { EntityId } from '../model.ts';
import type { AcronymGate } from './acronym-gate.ts';
import type { Candidate, Reading } from './candidate.ts';
import { accidentOf } from './crowd.ts';
import { isTrusted } from './evidence.ts';
import { FORM, NEEDS_FULL_NAME } from './table.ts';
import { cuesOf, linksOf, topicsOf } from './told-of.ts';

/** Code units between two names that may still have to do with each other. */
const REACH = 16;

/**
 * Leaves out the hopeless from each block's candidates, which come in order of their starts; adds to
 * `awaited` the entities that could be meant once their full name is established. O(all).
 */
export function withoutHopeless(
  byBlock: readonly (readonly Candidate[])[],
  { established, awaited }: Pick<AcronymGate, 'established' | 'awaited'>,
): Candidate[][] {
  const hopeful = new Set<EntityId | string>(established);
  for (const { readings, surface } of byBlock.flat())
    for (const reading of readings)
      if (!hopeful.has(reading.entity) && mayPass(reading, readings, surface))
        hopeful.add(reading.entity);
  const wanted = withLinked(byBlock, hopeful);
  return byBlock.map((candidates) => {
    const kept = besideHopeful(candidates, ({ readings }) =>
      readings.some(({ entity }) => wanted.has(entity)),
    );
    for (const [at, { readings }] of candidates.entries())
      if (!kept[at])
        for (const { entity, flags } of readings)
          if ((flags & NEEDS_FULL_NAME) !== 0) awaited.add(entity);
    return candidates.filter((_, at) => kept[at]);
  });
}

/** Whether the best that a text could say would do. Never says no where it would. */
function mayPass(reading: Reading, readings: readonly Reading[], surface: string): boolean {
  const w = MENTION_WEIGHTS;
  const { source, row, kind } = reading;
  const accident = accidentOf(reading);
  const name = nameBound(reading);
  if (name === w.fullName && accident < w.oneWordName) return true;
  const isListed = kind === 'place' && readings.some(isAmbiguous);
  const hasContext =
    isListed || cuesOf(source.names, row).length + linksOf(source.names, row).length > 0;
  const topics = Math.min(w.maxTopics, w.topicWord * topicsOf(source.names, row).length);
  const isLong = /[\s-]/u.test(surface) || (reading.flags & FORM.isPerson) !== 0;
  const best =
    name + (hasContext ? w.maxContext : 0) + topics + (readings.length > 1 ? w.ownName : 0);
  return best >= accident * (isLong ? w.longInCrowd : 1);
}

/** The most that its name is worth while nothing establishes the entity. */
function nameBound(reading: Reading): number {
  const w = MENTION_WEIGHTS;
  const { flags } = reading;
  // A first name before a surname makes the two a full name.
  if (isTrusted(reading) || (flags & FORM.isPerson) !== 0) return w.fullName;
  return (flags & FORM.isDerived) !== 0 ? w.bareSurname : w.doubtfulName;
}

function isAmbiguous({ flags }: Reading): boolean {
  return (flags & FORM.isAmbiguous) !== 0;
}

/** Those with hope, and whatever the library links them to: named beside them it speaks for them. */
function withLinked(
  byBlock: readonly (readonly Candidate[])[],
  hopeful: ReadonlySet<string>,
): ReadonlySet<string> {
  const wanted = new Set(hopeful);
  for (const { readings } of byBlock.flat())
    for (const { entity, source, row } of readings)
      if (hopeful.has(entity))
        for (const linked of linksOf(source.names, row)) wanted.add(source.entityIdAt(linked));
  return wanted;
}

/** For each candidate whether it is wanted or stands beside one that is. */
function besideHopeful(
  candidates: readonly Candidate[],
  isWanted: (candidate: Candidate) => boolean,
): boolean[] {
  const kept = candidates.map(isWanted);
  const wanted = [...kept];
  let end = -Infinity;
  for (const [at, candidate] of candidates.entries()) {
    if (wanted[at]) end = Math.max(end, candidate.end);
    else if (candidate.start - end <= REACH) kept[at] = true;
  }
  let start = Infinity;
  for (let at = candidates.length - 1; at >= 0; at--) {
    const candidate = candidates[at] as Candidate;
    if (wanted[at]) start = candidate.start;
    else if (start - candidate.end <= REACH) kept[at] = true;
  }
  return kept;
}
