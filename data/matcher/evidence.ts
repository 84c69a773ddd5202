/** Evidence: what on the page speaks for each reading of each candidate. */

import type { EntityId } from '../model.ts';
import type { Candidate, Reading } from './candidates.ts';
import type { CueHits } from './cues.ts';
import { FORM } from './table.ts';

/** What is known of the page while its candidates are weighed. */
export interface PageEvidence {
  /** Entities that the page names beyond doubt, with the blocks where; -1: an earlier slice. */
  established: ReadonlyMap<EntityId, readonly number[]>;
  /** Blocks in which a candidate could mean the entity. */
  possible: ReadonlyMap<EntityId, ReadonlySet<number>>;
  cueHits: CueHits;
}

/** What speaks for one reading. */
export interface Evidence {
  /** Blocks with its full name, -1 for an earlier slice; empty when nothing establishes it. */
  fullNameBlocks: readonly number[];
  /** Declared words near by: in the same block, elsewhere on the page. */
  nearWords: string[];
  farWords: string[];
  /** Names of the declared entities that the same block, the rest of the page names. */
  nearEntities: string[];
  farEntities: string[];
  /** How many words of the entity's statements the page has. */
  topicWords: number;
}

/** Gathers what speaks for one reading of a candidate. O(declared context). */
export function evidenceFor(candidate: Candidate, reading: Reading, page: PageEvidence): Evidence {
  const evidence: Evidence = {
    fullNameBlocks: page.established.get(reading.entity) ?? [],
    nearWords: [],
    farWords: [],
    nearEntities: [],
    farEntities: [],
    topicWords: 0,
  };
  addWords(evidence, candidate, reading, page);
  addEntities(evidence, candidate, reading, page);
  return evidence;
}

function addWords(
  evidence: Evidence,
  candidate: Candidate,
  { source: { names }, row }: Reading,
  { cueHits }: PageEvidence,
): void {
  const first = names.cueStart[row] as number;
  const last = names.cueStart[row + 1] as number;
  for (let i = first; i < last; i++) {
    const hit = cueHits.nearest(names.cues[i] as number, candidate);
    if (hit === null) continue;
    if (hit.block === candidate.block) evidence.nearWords.push(hit.surface);
    else evidence.farWords.push(hit.surface);
  }
  const end = names.topicStart[row + 1] as number;
  for (let i = names.topicStart[row] as number; i < end; i++)
    if (cueHits.nearest(names.topics[i] as number, candidate) !== null) evidence.topicWords++;
}

function addEntities(
  evidence: Evidence,
  candidate: Candidate,
  { source, row }: Reading,
  { established, possible }: PageEvidence,
): void {
  const { links, linkStart } = source.names;
  for (let i = linkStart[row] as number; i < (linkStart[row + 1] as number); i++) {
    const linked = links[i] as number;
    const id = source.entityIdAt(linked);
    const blocks = possible.get(id);
    if (blocks?.has(candidate.block)) evidence.nearEntities.push(source.entityAt(linked).name);
    else if (established.has(id) || blocks !== undefined)
      evidence.farEntities.push(source.entityAt(linked).name);
  }
}

/** A reading that needs nothing but its name. */
export function isTrusted({ flags, isCaseUnknown }: Reading): boolean {
  return (flags & (FORM.isAmbiguous | FORM.isDerived)) === 0 && !isCaseUnknown;
}
