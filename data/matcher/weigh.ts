/** Weighing: entities named beyond doubt first, then what they and the words around them make of the rest. */

import { MENTION_WEIGHTS } from '../limits/mentions.ts';
import type { EntityId } from '../model.ts';
import type { Candidate, Reading } from './candidate.ts';
import { accidentOf } from './crowd.ts';
import { findCues } from './cues.ts';
import {
  evidenceFor,
  listNeighbours,
  isTrusted,
  type NamePlace,
  type PageEvidence,
} from './evidence.ts';
import type { MentionBlock, MentionRequest } from './mention-request.ts';
import { decide, type ScoredCandidate } from './resolve.ts';
import { scoresOf, weightOf } from './score.ts';
import { PlainWords } from './plain-words.ts';
import type { PlacedCandidate } from './setting.ts';
import { FORM } from './table.ts';

/** How often names that became sure may make others sure. */
const ROUNDS = 2;

/** Scores all candidates. */
export function weigh(
  candidates: readonly PlacedCandidate[],
  { blocks, established: known }: Pick<MentionRequest, 'blocks' | 'established'>,
): { scored: ScoredCandidate[]; established: EntityId[] } {
  const established = new Map<EntityId, NamePlace[]>(
    known.filter(isEntity).map((entity) => [entity, [{ block: -1, surface: '', isSure: true }]]),
  );
  establishTrusted(candidates, established);
  const page: PageEvidence = {
    listed: [],
    sections: sectionsOf(blocks),
    established,
    possible: possiblePlaces(candidates),
    cueHits: findCues(candidates.filter(isDoubtful), blocks),
  };
  const plainWords = new PlainWords(blocks);
  const score = (candidate: PlacedCandidate, index: number) =>
    scoreCandidate(
      candidate,
      { ...page, listed: listedWith(candidates, index, blocks) },
      plainWords,
    );
  let scored = candidates.map(score);
  let sure = noteDecided(scored, candidates, established);
  for (let round = 1; round < ROUNDS && sure.size > 0; round++) {
    // Nothing is new to the others.
    scored = scored.map((item, index) =>
      item.candidate.readings.some(({ entity }) => sure.has(entity))
        ? score(candidates[index] as PlacedCandidate, index)
        : item,
    );
    sure = noteDecided(scored, candidates, established);
  }
  return { scored, established: [...established.keys()] };
}

/** Notes where decided candidates name their entity in full; answers which are named in more places now. */
function noteDecided(
  scored: readonly ScoredCandidate[],
  candidates: readonly PlacedCandidate[],
  established: Map<EntityId, NamePlace[]>,
): ReadonlySet<EntityId> {
  const sure = new Set<EntityId>();
  for (const [index, item] of scored.entries()) {
    const decision = decide(item);
    if (decision === null || !isFullName(decision.reading, item.candidate.surface)) continue;
    const { entity } = decision.reading;
    if (isWithinAnother(candidates, index)) continue;
    if (note(established, entity, item.candidate, false)) sure.add(entity);
  }
  return sure;
}

/** An acronym that was introduced is handed on too, behind its entity and a space. */
function isEntity(established: string): boolean {
  return !established.includes(' ');
}

function establishTrusted(
  candidates: readonly PlacedCandidate[],
  established: Map<EntityId, NamePlace[]>,
): void {
  for (const [index, candidate] of candidates.entries()) {
    const { readings, setting } = candidate;
    const [reading] = readings;
    const isAlone = reading !== undefined && readings.length === 1 && setting === 'free';
    if (!isAlone || !isTrusted(reading) || isWithinAnother(candidates, index)) continue;
    if (accidentOf(reading) < MENTION_WEIGHTS.oneWordName)
      note(established, reading.entity, candidate, true);
  }
}

/** The town "Maduro" is not named by "Nicolás Maduro". */
function isWithinAnother(candidates: readonly PlacedCandidate[], index: number): boolean {
  const { block, start, end } = candidates[index] as PlacedCandidate;
  for (let i = Math.max(0, index - NEAR); i <= index + NEAR; i++) {
    const other = candidates[i];
    if (other === undefined || other.block !== block || other.setting !== 'free') continue;
    const isLonger = other.end - other.start > end - start;
    if (isLonger && other.start <= start && other.end >= end && other.readings.some(isTrusted))
      return true;
  }
  return false;
}

/** Candidates on either side among which the longer ones are. */
const NEAR = 6;

function isDoubtful({ readings }: PlacedCandidate): boolean {
  return readings.length > 1 || !readings.every(isTrusted);
}

function possiblePlaces(
  candidates: readonly PlacedCandidate[],
): Map<EntityId, Map<number, Candidate[]>> {
  const possible = new Map<EntityId, Map<number, Candidate[]>>();
  for (const candidate of candidates)
    for (const { entity, flags } of candidate.readings) {
      if ((flags & FORM.isPart) !== 0) continue;
      let places = possible.get(entity);
      if (places === undefined) possible.set(entity, (places = new Map()));
      const inBlock = places.get(candidate.block);
      if (inBlock === undefined) places.set(candidate.block, [candidate]);
      else if (inBlock.length < MAX_NOTED_PLACES) inBlock.push(candidate);
    }
  return possible;
}

function scoreCandidate(
  candidate: PlacedCandidate,
  page: PageEvidence,
  plainWords: PlainWords,
): ScoredCandidate {
  const { readings, setting, surface, block, start } = candidate;
  const isEstablished = ({ entity }: Reading) => page.established.get(entity) !== undefined;
  const rivalsOf = (reading: Reading) =>
    readings.length === 1
      ? []
      : readings.filter((other) => other !== reading && isRival(other, page));
  const weights = readings.map((reading) => {
    const rivals = rivalsOf(reading);
    return weightOf(reading, evidenceFor(candidate, reading, page), {
      ...{ setting, surface, block, start, blocks: plainWords.blocks, rivals: rivals.length },
      mostStatements: Math.max(reading.prior, ...rivals.map(({ prior }) => prior)),
      hasEstablishedRival: rivals.some(isEstablished),
      isNamedLast: isNamedLast(reading, rivals, { candidate, page }),
      likeness: () => plainWords.likeness(candidate),
    });
  });
  return { candidate, scores: scoresOf(weights) };
}

/**
 * A short form whose full name is missing rivals nobody; nor does one of a hundred thousand names,
 * nor an entity of which nothing is told.
 */
function isRival(reading: Reading, { established }: PageEvidence): boolean {
  if (reading.prior === 0) return false;
  if (established.has(reading.entity)) return true;
  return isWritten(reading) && accidentOf(reading) < MENTION_WEIGHTS.oneWordName;
}

/** Of the entities that could be meant it is the one that the section named in full last. */
function isNamedLast(
  reading: Reading,
  rivals: readonly Reading[],
  { candidate: { block }, page: { established, sections } }: Where,
): boolean {
  const from = sections[block] ?? 0;
  const last = ({ entity }: Reading) =>
    Math.max(
      -1,
      ...(established.get(entity) ?? [])
        .map((place) => place.block)
        .filter((other) => other >= from && other <= block),
    );
  const own = last(reading);
  return own >= 0 && rivals.every((rival) => last(rival) < own);
}

interface Where {
  candidate: PlacedCandidate;
  page: PageEvidence;
}

/** For each block the headline that its section begins with. */
function sectionsOf(blocks: readonly MentionBlock[]): number[] {
  let start = 0;
  return blocks.map(({ isHeadline }, block) => (isHeadline === true ? (start = block) : start));
}

/** Names of the places that stand in a list with this one. */
function listedWith(
  candidates: readonly PlacedCandidate[],
  index: number,
  blocks: readonly MentionBlock[],
): string[] {
  const { readings, block } = candidates[index] as PlacedCandidate;
  if (!readings.some(({ kind, flags }) => kind === 'place' && (flags & FORM.isAmbiguous) !== 0))
    return [];
  const found = listNeighbours(candidates, index, blocks[block]?.text ?? '');
  return found.length < MIN_LIST ? [] : found.map(({ surface }) => surface);
}

/** So many other places make a list. */
const MIN_LIST = 2;

function isWritten({ flags }: Reading): boolean {
  return (flags & FORM.isDerived) === 0;
}

/** Only a full name makes its surname sure: two words, or the one that the library names it by. */
function isFullName({ name, flags, isFull }: Reading, surface: string): boolean {
  const isPerson = (flags & FORM.isPerson) !== 0;
  return isFull || /[\s-]/u.test(surface) || (name === surface && !isPerson);
}

/** Answers whether it was new. */
function note(
  established: Map<EntityId, NamePlace[]>,
  entity: EntityId,
  { block, surface }: Candidate,
  isSure: boolean,
): boolean {
  const places = established.get(entity);
  if (places === undefined) established.set(entity, [{ block, surface, isSure }]);
  else if (places.length >= MAX_NOTED_PLACES || places.some((place) => place.block === block))
    return false;
  else places.push({ block, surface, isSure });
  return true;
}

/** More places of the same full name tell nothing new. */
const MAX_NOTED_PLACES = 32;
