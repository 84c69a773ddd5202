/** Candidates: every place in the blocks where a name stands in its case, with all that it could mean. */

import type { EntityId } from '../model.ts';
import { hasItsCase, isAllCapitals } from './letter-case.ts';
import type { MentionBlock, MentionSource } from './mention-source.ts';
import { Finds, scan } from './scan.ts';
import { FORM } from './table.ts';

/** One thing that a candidate could mean. */
export interface Reading {
  source: MentionSource;
  row: number;
  entity: EntityId;
  /** The library's name that the text stands for, as the library writes it. */
  name: string;
  /** Bits of `FORM`. */
  flags: number;
  /** How many statements tell about the entity. */
  prior: number;
  /** The text is all capitals where the name's case would tell it from a word. */
  isCaseUnknown: boolean;
}

export interface Candidate {
  block: number;
  start: number;
  end: number;
  surface: string;
  readings: Reading[];
}

/** All candidates, in order of block, start and end. */
export function findCandidates(
  sources: readonly MentionSource[],
  blocks: readonly MentionBlock[],
  hasGenitiveS: boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  const finds = new Finds();
  for (const [block, { text }] of blocks.entries()) {
    const found = new Map<string, Candidate>();
    for (const source of sources) {
      finds.count = 0;
      scan(source.names, text, finds, { hasGenitiveS });
      for (let i = 0; i < finds.count; i++) addFind(found, { source, text, block }, finds, i);
    }
    const ordered = [...found.values()].filter(({ readings }) => readings.length > 0);
    candidates.push(...ordered.sort((a, b) => a.start - b.start || a.end - b.end));
  }
  return candidates;
}

interface FindPlace {
  source: MentionSource;
  text: string;
  block: number;
}

function addFind(
  found: Map<string, Candidate>,
  place: FindPlace,
  finds: Finds,
  index: number,
): void {
  const start = finds.triples[3 * index] as number;
  const end = finds.triples[3 * index + 1] as number;
  const form = finds.triples[3 * index + 2] as number;
  const key = `${start}-${end}`;
  let candidate = found.get(key);
  if (candidate === undefined) {
    candidate = {
      block: place.block,
      start,
      end,
      surface: place.text.slice(start, end),
      readings: [],
    };
    found.set(key, candidate);
  }
  addReadings(candidate, place, form);
}

function addReadings(candidate: Candidate, { source, text }: FindPlace, firstForm: number): void {
  const { formFlags } = source.names;
  for (let form = firstForm; ; form++) {
    const flags = formFlags[form] as number;
    const reading = readingOf(source, form, candidate.surface, text);
    if (reading !== null) addReading(candidate, reading);
    if ((flags & FORM.isLast) !== 0) return;
  }
}

function readingOf(
  source: MentionSource,
  form: number,
  surface: string,
  text: string,
): Reading | null {
  const { formFlags, formEntity, formAlias, prior } = source.names;
  const row = formEntity[form] as number;
  const flags = formFlags[form] as number;
  const entity = source.entityAt(row);
  const alias = formAlias[form] as number;
  const name = alias === 0 ? entity.name : (entity.aliases[alias - 1] ?? entity.name);
  const inCase =
    (flags & FORM.isDerived) !== 0
      ? hasDerivedCase(surface, flags)
      : hasItsCase(name, surface, flags);
  const isCaseUnknown = !inCase && isUpperCase(surface) && isAllCapitals(text);
  if (!inCase && !isCaseUnknown) return null;
  return {
    source,
    row,
    entity: entity.id,
    name,
    flags,
    prior: prior[row] as number,
    isCaseUnknown,
  };
}

function hasDerivedCase(surface: string, flags: number): boolean {
  if ((flags & FORM.isPerson) !== 0) return /\p{Lu}|\p{Lo}/u.test(surface);
  return isUpperCase(surface);
}

function isUpperCase(surface: string): boolean {
  return surface === surface.toUpperCase();
}

/** An entity has one reading in a candidate: a name that somebody wrote, and wrote just so, goes first. */
function addReading(candidate: Candidate, reading: Reading): void {
  const { readings, surface } = candidate;
  const index = readings.findIndex(({ entity }) => entity === reading.entity);
  if (index < 0) {
    readings.push(reading);
    return;
  }
  const rank = ({ flags, name }: Reading) =>
    ((flags & FORM.isDerived) !== 0 ? 0 : 2) + (name === surface ? 1 : 0);
  if (rank(reading) > rank(readings[index] as Reading)) readings[index] = reading;
}
