/** Candidates: every place in the blocks where a name stands in its case, with all that it could mean. */

import { MAX_SHORT_NAME_LETTERS } from '../limits/mentions.ts';
import type { EntityId } from '../model.ts';
import { countLetters, hasItsCase, isAllCapitals } from './letter-case.ts';
import type { MentionBlock } from './mention-request.ts';
import type { MentionSource } from './mention-source.ts';
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
    const found = new FoundInBlock(block, text);
    for (const source of sources) {
      finds.count = 0;
      scan(source.names, text, finds, { hasGenitiveS });
      for (let i = 0; i < finds.count; i++) found.add(source, finds, i);
    }
    candidates.push(...found.inOrder());
  }
  return candidates;
}

/** The candidates of one block by their place. */
class FoundInBlock {
  private readonly byPlace = new Map<string, Candidate>();
  private readonly block: number;
  private readonly text: string;
  private capitals: boolean | null = null;

  constructor(block: number, text: string) {
    this.block = block;
    this.text = text;
  }

  /** Adds all readings of one find. */
  add(source: MentionSource, finds: Finds, index: number): void {
    const start = finds.triples[3 * index] as number;
    const end = finds.triples[3 * index + 1] as number;
    const firstForm = finds.triples[3 * index + 2] as number;
    const candidate = this.at(start, end);
    for (let form = firstForm; ; form++) {
      const reading = this.readingOf(source, form, candidate.surface);
      if (reading !== null) addReading(candidate, reading);
      if (((source.names.formFlags[form] as number) & FORM.isLast) !== 0) return;
    }
  }

  inOrder(): Candidate[] {
    return [...this.byPlace.values()]
      .filter(({ readings }) => readings.length > 0)
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }

  private at(start: number, end: number): Candidate {
    const place = `${start}-${end}`;
    let candidate = this.byPlace.get(place);
    if (candidate === undefined) {
      const surface = this.text.slice(start, end);
      candidate = { block: this.block, start, end, surface, readings: [] };
      this.byPlace.set(place, candidate);
    }
    return candidate;
  }

  /** `null` when the text does not have the name's case. */
  private readingOf(source: MentionSource, form: number, surface: string): Reading | null {
    const { formFlags, formEntity, formAlias, prior } = source.names;
    const row = formEntity[form] as number;
    const flags = formFlags[form] as number;
    const entity = source.entityAt(row);
    const alias = formAlias[form] as number;
    const name = alias === 0 ? entity.name : (entity.aliases[alias - 1] ?? entity.name);
    const isDerived = (flags & FORM.isDerived) !== 0;
    const inCase = isDerived ? hasDerivedCase(surface, flags) : hasItsCase(name, surface, flags);
    const isShouted = this.isAllCapitals() && (flags & FORM.exactCase) !== 0;
    if (!inCase && !isShouted) return null;
    const isCaseUnknown = isShouted && countLetters(surface) <= MAX_SHORT_NAME_LETTERS;
    const id = entity.id;
    return { source, row, entity: id, name, flags, prior: prior[row] as number, isCaseUnknown };
  }

  private isAllCapitals(): boolean {
    this.capitals ??= isAllCapitals(this.text);
    return this.capitals;
  }
}

function hasDerivedCase(surface: string, flags: number): boolean {
  if ((flags & FORM.isAcronym) !== 0) return surface === surface.toUpperCase();
  return /\p{Lu}|\p{Lo}/u.test(surface);
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
