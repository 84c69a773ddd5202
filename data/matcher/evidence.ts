/** Evidence: what on the page speaks for each reading of each candidate. */

import type { EntityId } from '../model.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { CueHits } from './cues.ts';
import { FORM } from './table.ts';
import { cuesOf, linksOf, topicsOf } from './told-of.ts';

/** Where the page names an entity so that its shorter names mean it too. */
export interface NamePlace {
  /** -1: an earlier slice. */
  block: number;
  surface: string;
  /** The name needs no evidence itself. */
  isSure: boolean;
}

/** What is known of the page while its candidates are weighed. */
export interface PageEvidence {
  /** Entities that the page names, beyond doubt or by its context. */
  established: ReadonlyMap<EntityId, readonly NamePlace[]>;
  /** Candidates that could mean the entity, a few for each block. */
  possible: ReadonlyMap<EntityId, ReadonlyMap<number, readonly Candidate[]>>;
  cueHits: CueHits;
  /** For each block the one that its section begins with. */
  sections: readonly number[];
  /** Places that stand in a list with the candidate that is weighed. */
  listed: readonly string[];
}

/** What speaks for one reading. */
export interface Evidence {
  /** Where it is named in full; empty when nothing establishes it. */
  namePlaces: readonly NamePlace[];
  /** Declared words near by: in the same block, elsewhere on the page. */
  nearWords: string[];
  farWords: string[];
  /** Names of declared entities, as the same block and the rest of the page write them. */
  nearEntities: string[];
  farEntities: string[];
  /** How many words of the entity's statements are known, and how many of them the page has. */
  topics: number;
  topicWords: number;
}

/** Gathers what speaks for one reading of a candidate. O(declared context). */
export function evidenceFor(candidate: Candidate, reading: Reading, page: PageEvidence): Evidence {
  const evidence: Evidence = {
    namePlaces: page.established.get(reading.entity) ?? [],
    nearWords: [],
    farWords: [],
    nearEntities: [],
    farEntities: [],
    topics: 0,
    topicWords: 0,
  };
  addWords(evidence, candidate, reading, page);
  addEntities(evidence, candidate, reading, page);
  if (reading.kind === 'place') evidence.nearEntities.push(...page.listed);
  return evidence;
}

function addWords(
  evidence: Evidence,
  candidate: Candidate,
  { source: { names }, row }: Reading,
  { cueHits }: PageEvidence,
): void {
  for (const cue of cuesOf(names, row)) {
    const hit = cueHits.nearest(cue, candidate);
    if (hit === null) continue;
    if (hit.block === candidate.block) evidence.nearWords.push(hit.surface);
    else evidence.farWords.push(hit.surface);
  }
  const topics = topicsOf(names, row);
  evidence.topics = topics.length;
  for (const topic of topics) if (cueHits.nearest(topic, candidate) !== null) evidence.topicWords++;
}

/** Two places beside each other in a list speak for a third: "Ecuador, Panama and El Salvador". */
export function listNeighbours(
  candidates: readonly Candidate[],
  index: number,
  text: string,
): Candidate[] {
  const { block, start, end } = candidates[index] as Candidate;
  return candidates
    .slice(Math.max(0, index - LIST_REACH), index + LIST_REACH + 1)
    .filter((other) => other.block === block && other.readings.length === 1)
    .filter(({ readings: [reading] }) => reading?.kind === 'place' && isTrusted(reading))
    .filter((other) => {
      const between = other.end <= start ? [other.end, start] : [end, other.start];
      return between[0]! <= between[1]! && LIST.test(text.slice(...(between as [number, number])));
    });
}

const LIST_REACH = 4;
/** Commas, an "and", and names between them. */
const LIST =
  /^(?:, | (?:and|or|y|e|et|ou|und|oder|o) |, (?:and|or) )(?:\p{Lu}[\p{L}\p{M}'’ -]{1,30}(?:, | (?:and|or|y|e|et|ou|und|oder|o) |, (?:and|or) )){0,2}$/u;

function addEntities(
  evidence: Evidence,
  candidate: Candidate,
  { source, row }: Reading,
  { established, possible }: PageEvidence,
): void {
  for (const linked of linksOf(source.names, row)) {
    const id = source.entityIdAt(linked);
    const near = possible
      .get(id)
      ?.get(candidate.block)
      ?.find((other) => !overlaps(other, candidate));
    const far = near ?? firstElsewhere(possible.get(id), candidate.block);
    if (near !== undefined) evidence.nearEntities.push(near.surface);
    else if (far !== undefined) evidence.farEntities.push(far.surface);
    else if (established.get(id)?.some(({ block }) => block < 0))
      evidence.farEntities.push(source.descriptionAt(linked).name);
  }
}

/** A name proves nothing about the longer one that it is part of. */
function overlaps(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

function firstElsewhere(
  places: ReadonlyMap<number, readonly Candidate[]> | undefined,
  block: number,
): Candidate | undefined {
  if (places === undefined) return undefined;
  for (const [other, [first]] of places) if (other !== block) return first;
  return undefined;
}

/** A reading that needs nothing but its name. */
export function isTrusted({ flags, isCaseUnknown }: Reading): boolean {
  return (flags & (FORM.isAmbiguous | FORM.isDerived)) === 0 && !isCaseUnknown;
}
