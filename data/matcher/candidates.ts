/** Candidates: every place in the blocks where a name stands in its case, with all that it could mean. */

import { MAX_SHORT_NAME_LETTERS } from '../limits/mentions.ts';
import type { Candidate, Reading } from './candidate.ts';
import { countLetters, hasItsCase, isAllCapitals } from './letter-case.ts';
import type { MentionBlock } from './mention-request.ts';
import type { MentionSource } from './mention-source.ts';
import { Finds } from './finds.ts';
import { scan } from './scan.ts';
import { FORM } from './table.ts';
import { wholeSpans } from './whole-span.ts';

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
      const reading = this.readingOf(source, form, candidate);
      if (reading !== null) addReading(candidate, reading);
      if (((source.names.formFlags[form] as number) & FORM.isLast) !== 0) return;
    }
  }

  inOrder(): Candidate[] {
    return wholeSpans([...this.byPlace.values()], this.text)
      .map(withoutIdleParts)
      .filter(({ readings }) => readings.length > 0);
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
  private readingOf(
    source: MentionSource,
    form: number,
    { surface, start }: Candidate,
  ): Reading | null {
    const { formFlags, formEntity, formAlias, prior } = source.names;
    const row = formEntity[form] as number;
    const flags = formFlags[form] as number;
    const entity = source.descriptionAt(row);
    const alias = formAlias[form] as number;
    const name = alias === 0 ? entity.name : (entity.aliases[alias - 1] ?? entity.name);
    const isOwnText = (flags & (FORM.isDerived | FORM.isAcronym | FORM.afterComma)) !== 0;
    const inCase = isOwnText ? hasDerivedCase(surface, flags) : hasItsCase(name, surface, flags);
    const isShouted = this.isAllCapitals() && (flags & FORM.exactCase) !== 0;
    if (!inCase && !isShouted) return null;
    if ((flags & FORM.afterComma) !== 0 && !this.isBehindComma(start)) return null;
    const isCaseUnknown = isShouted && countLetters(surface) <= MAX_SHORT_NAME_LETTERS;
    return {
      ...{ source, row, entity: source.entityIdAt(row), name, flags, kind: entity.kind },
      prior: prior[row] as number,
      ...{ isFull: false, isCaseUnknown },
    };
  }

  /** "Tuscaloosa, Ala." */
  private isBehindComma(start: number): boolean {
    return /[\p{Lu}\p{Ll}]{3},\s*$/u.test(this.text.slice(Math.max(0, start - 8), start));
  }

  private isAllCapitals(): boolean {
    this.capitals ??= isAllCapitals(this.text);
    return this.capitals;
  }
}

/** A part of a name means nothing where the words are a name themselves. */
function withoutIdleParts(candidate: Candidate): Candidate {
  const isPart = ({ flags }: Reading) => (flags & FORM.isPart) !== 0;
  const whole = candidate.readings.filter((reading) => !isPart(reading));
  if (whole.length === 0 || whole.length === candidate.readings.length) return candidate;
  return { ...candidate, readings: whole };
}

function hasDerivedCase(surface: string, flags: number): boolean {
  if ((flags & FORM.isAcronym) !== 0) return surface === surface.toUpperCase();
  return (
    (surface.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every(
      (word) => word.length < 4 || !/^\p{Ll}+$/u.test(word),
    ) && /\p{Lu}|\p{Lo}/u.test(surface)
  );
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
