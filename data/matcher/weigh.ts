/** Weighing: entities named beyond doubt first, then what they and the words around them make of the rest. */

import type { EntityId } from '../model.ts';
import type { Reading } from './candidates.ts';
import { findCues } from './cues.ts';
import { evidenceFor, isTrusted, type PageEvidence } from './evidence.ts';
import type { MentionRequest } from './mention-request.ts';
import { decide, type ScoredCandidate } from './resolve.ts';
import { scoreOf } from './score.ts';
import type { PlacedCandidate } from './setting.ts';
import { FORM } from './table.ts';

/** How often names that became sure may make others sure. */
const ROUNDS = 2;

/** Scores all candidates. */
export function weigh(
  candidates: readonly PlacedCandidate[],
  { blocks, established: known }: Pick<MentionRequest, 'blocks' | 'established'>,
): { scored: ScoredCandidate[]; established: EntityId[] } {
  const established = new Map<EntityId, number[]>(known.map((entity) => [entity, [-1]]));
  establishTrusted(candidates, established);
  const page: PageEvidence = {
    established,
    possible: possibleBlocks(candidates),
    cueHits: findCues(candidates.filter(isDoubtful), blocks),
  };
  let scored: ScoredCandidate[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    scored = candidates.map((candidate) => scoreCandidate(candidate, page));
    for (const item of scored) {
      const decision = decide(item);
      if (decision !== null && isFullName(decision.reading, item.candidate.surface))
        note(established, decision.reading.entity, item.candidate.block);
    }
  }
  return { scored, established: [...established.keys()] };
}

function establishTrusted(
  candidates: readonly PlacedCandidate[],
  established: Map<EntityId, number[]>,
): void {
  for (const { readings, block, setting } of candidates) {
    const [reading] = readings;
    if (reading !== undefined && readings.length === 1 && isTrusted(reading) && setting === 'free')
      note(established, reading.entity, block);
  }
}

function isDoubtful({ readings }: PlacedCandidate): boolean {
  return readings.length > 1 || !readings.every(isTrusted);
}

function possibleBlocks(candidates: readonly PlacedCandidate[]): Map<EntityId, Set<number>> {
  const possible = new Map<EntityId, Set<number>>();
  for (const { readings, block } of candidates)
    for (const { entity } of readings) {
      const blocks = possible.get(entity);
      if (blocks === undefined) possible.set(entity, new Set([block]));
      else blocks.add(block);
    }
  return possible;
}

function scoreCandidate(candidate: PlacedCandidate, page: PageEvidence): ScoredCandidate {
  const { readings, setting, surface, block } = candidate;
  const written = readings.filter(isWritten).length;
  const told = readings.reduce((sum, { prior }) => sum + prior, 0);
  const scores = readings.map((reading) => {
    const rivals = isWritten(reading) ? written - 1 : readings.length - 1;
    const share = told === 0 ? 0 : reading.prior / told;
    const place = { setting, surface, block, rivals, share };
    return scoreOf(reading, evidenceFor(candidate, reading, page), place);
  });
  return { candidate, scores };
}

function isWritten({ flags }: Reading): boolean {
  return (flags & FORM.isDerived) === 0;
}

/** Only a full name makes its surname sure: two words, or the one that the library names it by. */
function isFullName({ name, flags }: Reading, surface: string): boolean {
  const isPerson = (flags & FORM.isPerson) !== 0;
  return /[\s-]/u.test(surface) || (name === surface && !isPerson);
}

function note(established: Map<EntityId, number[]>, entity: EntityId, block: number): void {
  const blocks = established.get(entity);
  if (blocks === undefined) established.set(entity, [block]);
  else if (!blocks.includes(block) && blocks.length < MAX_NOTED_BLOCKS) blocks.push(block);
}

/** More blocks with the same full name tell nothing new. */
const MAX_NOTED_BLOCKS = 32;
